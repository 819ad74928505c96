"""Articles as rows with flat columns, the same as those of `--format csv`, for data frames and tables."""

from __future__ import annotations

from typing import Dict, Iterable, List, Optional, TypedDict, cast

from .types import Article, ErrorRecord, Result


class Row(TypedDict):
    """Every key is there and has one type, as Arrow and Spark want it. Of a page that failed only `source` and `error`."""

    source: str
    language: Optional[str]
    headline: Optional[str]
    subheadline: Optional[str]
    authors: List[str]
    published: Optional[str]
    modified: Optional[str]
    place: Optional[str]
    agency: Optional[str]
    text: Optional[str]
    word_count: Optional[int]
    confidence_article: Optional[float]
    confidence_headline: Optional[float]
    confidence_published: Optional[float]
    warnings: List[str]
    error: Optional[str]


Columns = Dict[str, List[object]]
"""A list for each column, as pandas, Arrow and Hugging Face take it."""

COLUMNS: List[str] = list(Row.__annotations__)


def body_text(article: Article) -> str:
    """The body as one text, a blank line between its blocks."""
    return "\n\n".join(block["text"] for block in article["body"])


def row(result: Result) -> Row:
    """The row of an article or of an error record."""
    if "error" in result:
        return _failed(result)
    dateline = result["dateline"]
    confidence = result["confidence"]
    return {
        "source": result["source"],
        "language": result["language"],
        "headline": result["headline"],
        "subheadline": result["subheadline"],
        "authors": result["authors"],
        "published": result["published"],
        "modified": result["modified"],
        "place": dateline["place"] if dateline else None,
        "agency": dateline["agency"] if dateline else None,
        "text": body_text(result),
        "word_count": result["wordCount"],
        "confidence_article": confidence["article"],
        "confidence_headline": confidence["headline"],
        "confidence_published": confidence["published"],
        "warnings": [warning["code"] for warning in result["warnings"]],
        "error": None,
    }


def columns(results: Iterable[Result]) -> Columns:
    """The rows of these results as one list for each column: `pandas.DataFrame(columns(results))`."""
    rows = [row(result) for result in results]
    return {name: [cast(Dict[str, object], each)[name] for each in rows] for name in COLUMNS}


def _failed(record: ErrorRecord) -> Row:
    error = record["error"]
    return {
        "source": record["source"],
        "language": None,
        "headline": None,
        "subheadline": None,
        "authors": [],
        "published": None,
        "modified": None,
        "place": None,
        "agency": None,
        "text": None,
        "word_count": None,
        "confidence_article": None,
        "confidence_headline": None,
        "confidence_published": None,
        "warnings": [],
        "error": f"{error['code']}: {error['message']}",
    }
