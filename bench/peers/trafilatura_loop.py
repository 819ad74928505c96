"""Pages a second of trafilatura: HTML files to JSON with metadata, as its own command does it.

trafilatura_loop.py SECONDS FILE...
"""

import json
import sys
import time

import trafilatura
from trafilatura import extract

seconds = float(sys.argv[1])
pages = []
for name in sys.argv[2:]:
    with open(name, encoding="utf-8") as file:
        pages.append(file.read())

for page in pages[:5]:
    extract(page, output_format="json", with_metadata=True)
found = done = 0
start = time.perf_counter()
while time.perf_counter() - start < seconds:
    found += extract(pages[done % len(pages)], output_format="json", with_metadata=True) is not None
    done += 1
rate = done / (time.perf_counter() - start)
print(json.dumps({"rate": rate, "found": found / done, "version": trafilatura.__version__}))
