"""Gets the article back out of scraped pages: streams them through the clean-article command."""

from .cleaner import Cleaner
from .errors import (
    CleanArticleError,
    CommandNotFoundError,
    FilterDiedError,
    OptionError,
    PageError,
)
from .rows import COLUMNS, Columns, Row, body_text, columns, row
from .types import Article, Block, Confidence, Dateline, ErrorRecord, Page, Removed, Result, Spans, Warn

__all__ = [
    "COLUMNS",
    "Article",
    "Block",
    "CleanArticleError",
    "Cleaner",
    "Columns",
    "CommandNotFoundError",
    "Confidence",
    "Dateline",
    "ErrorRecord",
    "FilterDiedError",
    "OptionError",
    "Page",
    "PageError",
    "Removed",
    "Result",
    "Row",
    "Spans",
    "Warn",
    "body_text",
    "columns",
    "row",
]
