"""Pages a second of trafilatura, a first pass over different pages, then warm.

trafilatura_loop.py LIST SECONDS [--fast]

Without --fast: JSON with metadata, as its own command does it. With it: the text alone, by its fast mode.
"""

import json
import sys
import time

import trafilatura
from trafilatura import extract

FULL = {"output_format": "json", "with_metadata": True}
FAST = {"fast": True}


def read_pages(name):
    with open(name, encoding="utf-8") as paths:
        for path in paths.read().split("\n"):
            if path:
                with open(path, encoding="utf-8", errors="replace") as file:
                    yield file.read()


def main():
    options = FAST if "--fast" in sys.argv else FULL
    pages = list(read_pages(sys.argv[1]))
    seconds = float(sys.argv[2])

    start = time.perf_counter()
    found = sum(extract(page, **options) is not None for page in pages)
    first = len(pages) / (time.perf_counter() - start)

    # Whole passes, so that every tool reads the same pages equally often.
    start = time.perf_counter()
    done = 0
    while done == 0 or time.perf_counter() - start < seconds:
        for page in pages:
            extract(page, **options)
        done += len(pages)
    warm = done / (time.perf_counter() - start)
    version = trafilatura.__version__
    print(json.dumps({"first": first, "warm": warm, "found": found / len(pages), "version": version}))


main()
