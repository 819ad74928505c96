"""What the command writes, opened by the readers that people use: pandas, polars, DuckDB, pyarrow, Hugging Face Datasets."""

import json
import re
import tempfile
import unittest
from pathlib import Path
from typing import Any, Dict, List, cast

from engines.sample import pages
from support import needs, needs_command, run_command

from clean_article import COLUMNS, row

#: Beside the pages of the examples one with what tables have to quote, and one with a headline like a formula.
MORE = [
    {"url": "https://harbour.example/a,b", "text": 'The "Skerry", says Ann, sails; again\n\nBy Maren Oskarsdal\n14 May 2024\n\n'},
    {"url": "https://harbour.example/formula", "text": "=1+1 is what the harbour council counts\n\nBy Jo Lind\n3 March 2024\n\n"},
]
BODY = (
    "The ferry terminal at Lindvik will take passengers again from Monday, “at last”, more than two years after a storm\n\n"
    "tore its ramp away.\tThe harbour master, whose crew rebuilt the ramp in nine months, said it: \"done, and done\".\n\n"
    "A bus takes the way round the bay until then, which is longer by forty minutes, the harbour council said.\n"
)


def given() -> List[Dict[str, Any]]:
    return [*pages(), *({**page, "text": page["text"] + BODY} for page in MORE)]


def flat(article: Dict[str, Any]) -> Dict[str, Any]:
    """The row of a table that an article of JSON Lines is: lists and missing values as CSV has them."""
    if "error" in article:
        error = article["error"]
        return {**dict.fromkeys(COLUMNS, None), "source": article["source"], "error": f"{error['code']}: {error['message']}"}
    dateline = article["dateline"] or {}
    texts = [block["text"].replace("\t", " ") for block in article["body"]]
    headline = article["headline"]
    return {
        **dict.fromkeys(COLUMNS, None),
        **{name: article[name] for name in ("source", "language", "subheadline", "published", "modified")},
        "headline": "'" + headline if headline and headline.startswith("=") else headline,
        "authors": "; ".join(article["authors"]) or None,
        "place": dateline.get("place"),
        "agency": dateline.get("agency"),
        "text": "\n\n".join(texts) or None,
        "word_count": article["wordCount"],
        **{f"confidence_{name}": value for name, value in article["confidence"].items()},
        "warnings": "; ".join(warning["code"] for warning in article["warnings"]) or None,
    }


def plain(frame: Any) -> List[Dict[str, Any]]:
    """The rows of a frame of pandas with `None` for what is missing."""
    rows: List[Dict[str, Any]] = frame.astype(object).where(frame.notna(), None).to_dict("records")
    return rows


@needs_command
class Outputs(unittest.TestCase):
    folder: Path
    articles: List[Dict[str, Any]]

    @classmethod
    def setUpClass(cls) -> None:
        made = tempfile.TemporaryDirectory()
        cls.addClassCleanup(made.cleanup)
        cls.folder = Path(made.name)
        lines = "".join(json.dumps(page) + "\n" for page in given())
        (cls.folder / "pages.jsonl").write_text(lines, encoding="utf-8")
        for format in ("jsonl", "csv", "tsv", "parquet"):
            cls.written(format)
        text = (cls.folder / "out.jsonl").read_text(encoding="utf-8")
        cls.articles = [json.loads(line) for line in text.split("\n") if line]

    @classmethod
    def written(cls, format: str) -> str:
        path = str(cls.folder / f"out.{format}")
        run_command("pages.jsonl", "--quiet", "--input", "jsonl", "--out", path, cwd=cls.folder)
        return path

    def same(self, found: List[Dict[str, Any]]) -> None:
        """What a reader makes of a table is what JSON Lines says."""
        self.assertEqual(len(found), len(given()))
        for row, article in zip(found, self.articles):
            self.assertEqual(row, flat(article))

    def test_jsonl_has_what_makes_tables_hard(self) -> None:
        headlines = [article.get("headline") for article in self.articles]
        self.assertIn('The "Skerry", says Ann, sails; again', headlines)
        self.assertIn("=1+1 is what the harbour council counts", headlines)
        self.assertEqual(sum("error" in article for article in self.articles), 1)

    @needs("pandas")
    def test_json_is_read_by_pandas(self) -> None:
        import pandas as pd

        (self.folder / "page.txt").write_text(given()[-1]["text"], encoding="utf-8")
        path = str(self.folder / "page.json")
        run_command("page.txt", "--quiet", "--out", path, cwd=self.folder)
        article = pd.read_json(path, typ="series")
        self.assertEqual(article["headline"], self.articles[-1]["headline"])
        self.assertEqual(article["body"], self.articles[-1]["body"])

    @needs("pandas")
    def test_jsonl_is_read_by_pandas(self) -> None:
        import pandas as pd

        frame = pd.read_json(self.folder / "out.jsonl", lines=True)
        self.assertEqual(frame["source"].tolist(), [article["source"] for article in self.articles])
        self.assertEqual(frame["body"].tolist()[-1], self.articles[-1]["body"])

    @needs("duckdb")
    def test_jsonl_is_read_by_duckdb(self) -> None:
        import duckdb

        found = duckdb.sql(f"SELECT source, headline, authors, body[1].text FROM read_json('{self.folder}/out.jsonl')")
        bodies = [article.get("body") or [{"text": None}] for article in self.articles]
        wanted = [
            (article["source"], article.get("headline"), article.get("authors"), body[0]["text"])
            for article, body in zip(self.articles, bodies)
        ]
        self.assertEqual(found.fetchall(), wanted)

    @needs("pyarrow")
    def test_jsonl_is_read_by_pyarrow(self) -> None:
        from pyarrow import json as reader

        table = reader.read_json(self.folder / "out.jsonl", parse_options=reader.ParseOptions(newlines_in_values=False))
        self.assertEqual(table["source"].to_pylist(), [article["source"] for article in self.articles])
        self.assertEqual(table["headline"].to_pylist(), [article.get("headline") for article in self.articles])

    @needs("pandas")
    def test_csv_and_tsv_are_read_by_pandas(self) -> None:
        import pandas as pd

        for format, delimiter in (("csv", ","), ("tsv", "\t")):
            with self.subTest(format):
                self.same(plain(pd.read_csv(self.folder / f"out.{format}", sep=delimiter)))

    @needs("duckdb")
    def test_csv_and_tsv_are_read_by_duckdb(self) -> None:
        import duckdb

        for format in ("csv", "tsv"):
            with self.subTest(format):
                found = duckdb.sql(f"SELECT * FROM read_csv('{self.folder}/out.{format}', all_varchar = true)")
                rows = [dict(zip(found.columns, row)) for row in found.fetchall()]
                self.same([numbered(row) for row in rows])

    @needs("pyarrow")
    def test_csv_and_tsv_are_read_by_pyarrow(self) -> None:
        from pyarrow import csv as reader

        for format, delimiter in (("csv", ","), ("tsv", "\t")):
            with self.subTest(format):
                table = reader.read_csv(
                    self.folder / f"out.{format}",
                    parse_options=reader.ParseOptions(delimiter=delimiter, newlines_in_values=True),
                    convert_options=reader.ConvertOptions(strings_can_be_null=True, column_types=texts()),
                )
                self.same([numbered(row) for row in table.to_pylist()])

    @needs("polars")
    def test_csv_tsv_and_jsonl_are_read_by_polars(self) -> None:
        import polars as pl

        for format, delimiter in (("csv", ","), ("tsv", "\t")):
            with self.subTest(format):
                self.same(pl.read_csv(self.folder / f"out.{format}", separator=delimiter).to_dicts())
        found = pl.read_ndjson(self.folder / "out.jsonl", infer_schema_length=None)
        self.assertEqual(found["headline"].to_list(), [article.get("headline") for article in self.articles])

    def rows(self) -> List[Dict[str, Any]]:
        """The rows of a table that has lists, as Parquet has."""
        rows = [dict(row(cast(Any, article))) for article in self.articles]
        # As in CSV, a text that is not there is none, and a failed page has no lists.
        missing = {"text": None, "authors": None, "warnings": None}
        return [{**each, **missing} if each["error"] else {**each, "text": each["text"] or None} for each in rows]

    @needs("pyarrow")
    def test_parquet_is_read_by_pyarrow(self) -> None:
        from pyarrow import parquet

        self.assertEqual(parquet.read_table(self.folder / "out.parquet").to_pylist(), self.rows())

    @needs("pandas", "pyarrow")
    def test_parquet_is_read_by_pandas(self) -> None:
        import pandas as pd

        frame = pd.read_parquet(self.folder / "out.parquet")
        self.assertEqual(list(frame.columns), COLUMNS)
        for name in ("source", "headline", "text", "error"):
            wanted = [each[name] for each in self.rows()]
            self.assertEqual(frame[name].astype(object).where(frame[name].notna(), None).tolist(), wanted)

    @needs("polars")
    def test_parquet_is_read_by_polars(self) -> None:
        import polars as pl

        self.assertEqual(pl.read_parquet(self.folder / "out.parquet").to_dicts(), self.rows())

    @needs("duckdb")
    def test_parquet_is_read_by_duckdb(self) -> None:
        import duckdb

        found = duckdb.sql(f"SELECT * FROM '{self.folder}/out.parquet'")
        self.assertEqual([dict(zip(found.columns, each)) for each in found.fetchall()], self.rows())

    @needs("datasets")
    def test_tables_are_loaded_by_datasets(self) -> None:
        from datasets import load_dataset

        wanted = [each["headline"] for each in self.rows()]
        for kind, end in (("json", "jsonl"), ("parquet", "parquet")):
            with self.subTest(end):
                files = str(self.folder / f"out.{end}")
                data = load_dataset(kind, data_files=files, split="train", cache_dir=str(self.folder / "cache"))
                self.assertEqual(list(data["headline"]), wanted)

    def page(self, format: str) -> str:
        """The last page in this format."""
        (self.folder / "page.txt").write_text(given()[-1]["text"], encoding="utf-8")
        return run_command("page.txt", "--quiet", "--format", format, cwd=self.folder)

    @needs("markdown_it")
    def test_markdown_is_read_by_a_parser_of_commonmark(self) -> None:
        from markdown_it import MarkdownIt

        tokens = MarkdownIt("commonmark").parse(self.page("markdown"))
        texts = ["".join(part.content for part in each.children or []) for each in tokens if each.type == "inline"]
        article = self.articles[-1]
        self.assertEqual(texts[0], article["headline"])
        self.assertEqual(texts[-len(article["body"]) :], [re.sub(r"\s+", " ", block["text"]) for block in article["body"]])

    def test_json_ld_and_text_have_the_article(self) -> None:
        article = self.articles[-1]
        found = json.loads(self.page("jsonld"))
        self.assertEqual((found["@context"], found["@type"]), ("https://schema.org", "NewsArticle"))
        self.assertEqual(found["headline"], article["headline"])
        self.assertEqual(found["articleBody"], "\n\n".join(block["text"] for block in article["body"]))
        blocks = self.page("text").rstrip("\n").split("\n\n")
        self.assertEqual(blocks[0], article["headline"])
        self.assertEqual(blocks[-len(article["body"]) :], [block["text"] for block in article["body"]])


def texts() -> Any:
    import pyarrow as pa

    return {name: pa.string() for name in COLUMNS}


def numbered(row: Dict[str, Any]) -> Dict[str, Any]:
    """Where a reader was told to take every cell as text: its numbers."""
    numbers = {name: row[name] for name in COLUMNS if name.startswith("confidence_") or name == "word_count"}
    return {**row, **{name: None if value is None else float(value) for name, value in numbers.items()}}


if __name__ == "__main__":
    unittest.main()
