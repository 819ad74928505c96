"""A page as a line of JSON Lines, and a line as a dictionary."""

from __future__ import annotations

import json
import math
from decimal import Decimal
from typing import Any, Mapping, cast
from uuid import UUID

from .types import Page, Result

# Missing values of pandas. They are recognised by name, since pandas may not be installed.
MISSING = frozenset({"NAType", "NaTType"})


def line_of(page: Page, text_key: str) -> bytes:
    """The line for a page. Raises TypeError for what is no page or has no form in JSON."""
    if isinstance(page, str):
        record: Mapping[str, object] = {text_key: page}
    elif isinstance(page, Mapping):
        record = page if isinstance(page, dict) else dict(page)
    else:
        raise TypeError(f"a page is a str or a mapping, not {type(page).__name__}{_hint(page)}")
    try:
        return _json(record, ascii=False).encode() + b"\n"
    except UnicodeEncodeError:
        # Half of a surrogate pair has no form in UTF-8, but one in JSON.
        return _json(record, ascii=True).encode() + b"\n"


def result_of(line: bytes) -> Result:
    return cast(Result, json.loads(line))


def _json(record: Mapping[str, object], *, ascii: bool) -> str:
    try:
        return json.dumps(record, ensure_ascii=ascii, allow_nan=False, default=_plain)
    except ValueError:
        # JSON has no NaN, which is what pandas puts where a value is missing.
        return json.dumps(_finite(record), ensure_ascii=ascii, allow_nan=False)


def _plain(value: Any) -> Any:
    """Values of data frames in a form that JSON has."""
    if type(value).__name__ in MISSING:
        return None
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, (Decimal, UUID)):
        return str(value)
    for method in ("isoformat", "tolist"):
        if hasattr(value, method):
            return getattr(value, method)()
    raise TypeError(f"a record holds a {type(value).__name__}, which JSON has no form for{_hint(value)}")


def _finite(value: Any) -> Any:
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {key: _finite(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_finite(inner) for inner in value]
    if value is None or isinstance(value, (str, int)):
        return value
    return _finite(_plain(value))


def _hint(value: object) -> str:
    return ": decode it first" if isinstance(value, (bytes, bytearray)) else ""
