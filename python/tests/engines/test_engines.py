"""The examples, run for real in the engines that are installed."""

import json
import os
import shutil
import sys
import tempfile
import unittest
from pathlib import Path
from typing import Any
from unittest import mock

from engines.sample import expected, pages
from support import PYTHON, example, needs, needs_command, real_command

from clean_article import COLUMNS, Cleaner


class Engine(unittest.TestCase):
    def setUp(self) -> None:
        # The processes that engines start find the command by it.
        found = {"CLEAN_ARTICLE": " ".join(real_command()), "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
        patch = mock.patch.dict(os.environ, found)
        patch.start()
        self.addCleanup(patch.stop)
        made = tempfile.TemporaryDirectory()
        self.addCleanup(made.cleanup)
        self.folder = Path(made.name)

    def cleaner(self) -> Cleaner:
        cleaner = Cleaner(jobs=1)
        self.addCleanup(cleaner.close)
        return cleaner


@needs_command
@needs("pandas")
class Pandas(Engine):
    def test_cleans_a_frame(self) -> None:
        import pandas as pd

        frame = pd.DataFrame(pages(), index=["a", "b", "c", "d"])
        frame["fetched"] = pd.to_datetime(["2024-05-15", None, None, None])
        cleaned = example("with_pandas").clean_frame(frame, self.cleaner())
        self.assertEqual(list(cleaned.index), ["a", "b", "c", "d"])
        self.assertEqual(list(cleaned.columns), COLUMNS)
        for name in ("source", "headline", "authors", "text", "error"):
            self.assertEqual(cleaned[name].astype(object).where(cleaned[name].notna(), None).tolist(), expected()[name])

    def test_cleans_missing_values_of_every_kind(self) -> None:
        import pandas as pd

        frame = pd.DataFrame(pages()).convert_dtypes()
        frame["count"] = pd.array([1, 2, None, 4], dtype="Int64")
        cleaned = example("with_pandas").clean_frame(frame, self.cleaner())
        self.assertEqual(cleaned["source"].tolist(), expected()["source"])


@needs_command
@needs("datasets")
class HuggingFace(Engine):
    def test_maps_a_data_set_in_one_and_in_two_processes(self) -> None:
        from datasets import Dataset, disable_caching

        disable_caching()
        data = Dataset.from_list(pages() * 3)
        for processes in (None, 2):
            with self.subTest(processes=processes):
                cleaned = example("with_datasets").clean_dataset(data, processes)
                self.assertEqual(set(cleaned.column_names), set(COLUMNS))
                for name in COLUMNS:
                    self.assertEqual(list(cleaned[name]), expected()[name] * 3)


@needs_command
@needs("duckdb", "pyarrow")
class DuckDB(Engine):
    def test_has_a_function(self) -> None:
        import duckdb

        lines = self.folder / "pages.jsonl"
        lines.write_text("".join(json.dumps(page) + "\n" for page in pages()), encoding="utf-8")
        connection = duckdb.connect()
        self.addCleanup(connection.close)
        example("with_duckdb").add_function(connection, self.cleaner())
        found = connection.sql(
            f"SELECT article.headline, article.authors, article.published FROM "
            f"(SELECT url, clean_article(text) AS article FROM read_json('{lines}')) ORDER BY url"
        ).fetchall()
        by_url = sorted(zip(*(expected()[name] for name in ("source", "headline", "authors", "published"))))
        # No page, no article: DuckDB does not hand over NULL.
        self.assertEqual(found, [(*row[1:],) if row[1] else (None, None, None) for row in by_url])

    def test_reads_a_table_of_articles(self) -> None:
        import duckdb
        import pyarrow as pa

        articles = pa.table(expected())
        found = duckdb.sql("SELECT count(*), sum(word_count) FROM articles WHERE error IS NULL").fetchall()
        counts: Any = [count for count in expected()["word_count"] if count is not None]
        self.assertEqual(found, [(len(counts), sum(counts))])
        self.assertEqual(articles.num_rows, len(pages()))


@needs_command
@needs("datatrove")
class Datatrove(Engine):
    def test_has_a_step(self) -> None:
        from datatrove.executor import LocalPipelineExecutor
        from datatrove.pipeline.readers import JsonlReader
        from datatrove.pipeline.writers import JsonlWriter

        (self.folder / "in").mkdir()
        given = [{"id": str(place), "text": page["text"] or "Sign in"} for place, page in enumerate(pages())]
        for part in ("a", "b"):
            (self.folder / f"in/{part}.jsonl").write_text("".join(json.dumps(page) + "\n" for page in given))
        writer = JsonlWriter(str(self.folder / "out"), output_filename="${rank}.jsonl", compression=None)
        steps = [JsonlReader(str(self.folder / "in")), example("with_datatrove").CleanArticles(), writer]
        LocalPipelineExecutor(steps, logging_dir=str(self.folder / "logs"), tasks=2, workers=2).run()
        wanted = [(text, headline) for text, headline in zip(expected()["text"], expected()["headline"]) if text]
        for part in ("00000", "00001"):
            found = [json.loads(line) for line in (self.folder / f"out/{part}.jsonl").read_text().splitlines()]
            self.assertEqual([(each["text"], each["metadata"]["headline"]) for each in found], wanted)


@needs_command
@needs("pyspark", "pandas", "pyarrow")
@unittest.skipUnless(shutil.which("java"), "there is no java")
class Spark(Engine):
    def test_maps_frames(self) -> None:
        from pyspark.sql import SparkSession

        spark = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
        self.addCleanup(spark.stop)
        # The workers are processes that do not have the path of this one.
        spark.sparkContext.addPyFile(str(PYTHON / "examples/with_spark.py"))
        given = spark.createDataFrame([(page["url"], page["text"]) for page in pages()], "url string, text string")
        found = example("with_spark").clean(given.repartition(2)).collect()
        by_source = {each["source"]: each.asDict() for each in found}
        for place, source in enumerate(expected()["source"]):
            self.assertEqual(by_source[source], {name: expected()[name][place] for name in COLUMNS})


if __name__ == "__main__":
    unittest.main()
