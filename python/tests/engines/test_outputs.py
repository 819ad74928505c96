"""What the command writes, opened by the readers that people use: pandas, DuckDB and pyarrow."""

import json
import re
import tempfile
import unittest
from pathlib import Path
from typing import Any, Dict, List

from engines.sample import pages
from support import needs, needs_command, run_command

from clean_article import COLUMNS

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
        for format in ("jsonl", "csv", "tsv"):
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

    @needs("pandas", "duckdb", "pyarrow")
    def test_parquet_is_read_by_all(self) -> None:
        formats = re.sub(r"\s+", " ", run_command("--help"))
        if "parquet" not in formats.split("--format")[1].split("--explain")[0]:
            self.skipTest("the command does not write Parquet")
        import duckdb
        import pandas as pd
        from pyarrow import parquet

        path = self.written("parquet")
        found = parquet.read_table(path).to_pylist()
        self.assertEqual([row["source"] for row in found], [article["source"] for article in self.articles])
        self.assertEqual([row["headline"] for row in found], [article.get("headline") for article in self.articles])
        self.assertEqual(list(found[0]), COLUMNS)
        self.assertEqual(pd.read_parquet(path)["source"].tolist(), [row["source"] for row in found])
        self.assertEqual(duckdb.sql(f"SELECT headline FROM '{path}'").fetchall(), [(row["headline"],) for row in found])


def texts() -> Any:
    import pyarrow as pa

    return {name: pa.string() for name in COLUMNS}


def numbered(row: Dict[str, Any]) -> Dict[str, Any]:
    """Where a reader was told to take every cell as text: its numbers."""
    numbers = {name: row[name] for name in COLUMNS if name.startswith("confidence_") or name == "word_count"}
    return {**row, **{name: None if value is None else float(value) for name, value in numbers.items()}}


if __name__ == "__main__":
    unittest.main()
