"""DuckDB: a function of SQL that gives the article of a page as a struct, and a table of articles."""

import duckdb
import pyarrow as pa

from clean_article import Cleaner, columns

ARTICLE = "STRUCT(language VARCHAR, headline VARCHAR, authors VARCHAR[], published VARCHAR, text VARCHAR, error VARCHAR)"
FIELDS = ["language", "headline", "authors", "published", "text", "error"]


def add_function(connection: duckdb.DuckDBPyConnection, cleaner: Cleaner) -> None:
    """Adds `clean_article(page)`. DuckDB hands over some 2,000 pages at a time."""

    def clean(pages: pa.ChunkedArray) -> pa.Array:
        found = columns(cleaner.clean_iter(pages.to_pylist(), errors="record"))
        types = {"authors": pa.list_(pa.string())}
        return pa.StructArray.from_arrays([pa.array(found[name], types.get(name, pa.string())) for name in FIELDS], FIELDS)

    connection.create_function("clean_article", clean, ["VARCHAR"], ARTICLE, type="arrow")


if __name__ == "__main__":
    connection = duckdb.connect()
    with Cleaner() as cleaner:
        add_function(connection, cleaner)
        pages = "SELECT url, clean_article(text) AS article FROM 'pages.jsonl'"
        print(connection.sql(f"SELECT url, article.headline, article.published FROM ({pages})"))
