"""The command's output as types. What each field means is in docs/output.md."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, TypedDict, Union, final

Page = Union[str, Mapping[str, object]]
"""A page: its text, or a record that holds it, such as ``{"url": …, "text": …}``."""


class Block(TypedDict):
    """A block of running text; `type` is `paragraph`, `heading`, `list-item`, `quote`, `table-row` or `code`."""

    type: str
    text: str


class Dateline(TypedDict):
    text: str
    place: Optional[str]
    agency: Optional[str]
    date: Optional[str]


class Confidence(TypedDict):
    """0 to 1 each."""

    article: float
    headline: float
    published: float


class Removed(TypedDict):
    lines: int
    characters: int
    kinds: Dict[str, int]


class Warn(TypedDict):
    """`code` is for programs, `message` for a person."""

    code: str
    message: str


# In the form of a call: `as` cannot be an attribute.
Piece = TypedDict(
    "Piece",
    {"start": int, "end": int, "as": str, "kind": str, "block": Optional[int], "rule": str},
)


class Spans(TypedDict):
    """Offsets count UTF-16 code units, not Python's characters."""

    of: str
    text: Optional[str]
    pieces: List[Piece]


class _Always(TypedDict):
    schemaVersion: int
    source: str
    sha256: str
    language: Optional[str]
    headline: Optional[str]
    subheadline: Optional[str]
    authors: List[str]
    dateline: Optional[Dateline]
    published: Optional[str]
    modified: Optional[str]
    body: List[Block]
    wordCount: int
    confidence: Confidence
    removed: Removed
    warnings: List[Warn]


# Final, so that a type checker knows by `"error" in result` which of the two it is.
@final
class Article(_Always, total=False):
    """What became of a page."""

    spans: Spans
    metadata: Dict[str, Any]


class ErrorReason(TypedDict):
    code: str
    message: str


class _AlwaysOfError(TypedDict):
    schemaVersion: int
    source: str
    sha256: Optional[str]
    error: ErrorReason


@final
class ErrorRecord(_AlwaysOfError, total=False):
    """What stands in the place of a page that could not be cleaned."""

    metadata: Dict[str, Any]


Result = Union[Article, ErrorRecord]
"""With ``errors="record"`` a page gives one of these; ``"error" in result`` tells them apart."""
