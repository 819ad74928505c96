"""Spark: `mapInPandas`. Each task has its own filter, so one job each is enough."""

from typing import Iterator

import pandas as pd
from pyspark.sql import DataFrame, SparkSession

from clean_article import Cleaner, columns

SCHEMA = """
    source string, language string, headline string, subheadline string, authors array<string>, published string,
    modified string, place string, agency string, text string, word_count long, confidence_article double,
    confidence_headline double, confidence_published double, warnings array<string>, error string
"""


def clean_frames(frames: Iterator[pd.DataFrame]) -> Iterator[pd.DataFrame]:
    with Cleaner(jobs=1) as cleaner:
        for frame in frames:
            results = cleaner.clean_iter(frame.to_dict("records"), errors="record")
            yield pd.DataFrame(columns(results))


def clean(pages: DataFrame) -> DataFrame:
    """One row for each row. `clean-article` and this package must be on every machine."""
    return pages.mapInPandas(clean_frames, SCHEMA)


if __name__ == "__main__":
    spark = SparkSession.builder.appName("clean-article").getOrCreate()
    clean(spark.read.json("pages.jsonl")).select("source", "headline", "published").show(truncate=False)
