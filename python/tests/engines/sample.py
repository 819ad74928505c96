"""Pages for the engines, and what the command makes of them."""

import json
from functools import lru_cache
from typing import Any, Dict, List

from support import EXAMPLES, real_command

from clean_article import Cleaner, Columns, columns


def pages() -> List[Dict[str, Any]]:
    """Two pages, one without an article, and one that fails."""
    lines = (EXAMPLES / "pages.jsonl").read_text(encoding="utf-8").splitlines()
    page = (EXAMPLES / "page.txt").read_text(encoding="utf-8")
    given = [{name: record.get(name) for name in ("url", "text")} for record in map(json.loads, lines)]
    return [*given, {"url": "https://harbour.example/ferry", "text": page}, {"url": "https://harbour.example/none", "text": None}]


@lru_cache(maxsize=None)
def expected() -> Columns:
    with Cleaner(command=real_command(), jobs=1) as cleaner:
        return columns(cleaner.clean_iter(pages(), errors="record"))
