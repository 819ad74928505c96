"""Reads pages, a JSON string of HTML a line; writes what trafilatura makes of each, a JSON object a line.

trafilatura_pages.py <pages >outputs
"""

import json
import sys

from trafilatura import bare_extraction

for line in sys.stdin:
    found = bare_extraction(json.loads(line), with_metadata=True)
    page = found.as_dict() if found else {}
    authors = [name.strip() for name in (page.get("author") or "").split(";")]
    print(
        json.dumps(
            {
                "headline": page.get("title"),
                "authors": [name for name in authors if name],
                "published": page.get("date"),
                "text": page.get("text") or "",
            }
        )
    )
