"""Pages a second through Python, beside those of the command line on the same JSON Lines.

python3 python/bench.py [PAGES.jsonl]    default: the fixtures of this repository, eight times over
"""

import itertools
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Callable, List

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "src"))

from clean_article import Cleaner  # noqa: E402

ROOT = HERE.parent
COMMAND = ["node", str(ROOT / "bin/clean-article.js")]
COPIES = 8
ROUNDS = 3


def fixtures() -> List[str]:
    """The lines of the pages in `fixtures`, several times over."""
    paths = sorted((ROOT / "fixtures").glob("**/page.txt"))
    texts = [path.read_bytes().decode(errors="replace") for path in paths]
    pages = ({"id": number, "text": text} for number, text in enumerate(texts * COPIES))
    return [json.dumps(page) for page in pages]


def by_command(lines: List[str]) -> int:
    with tempfile.TemporaryDirectory() as folder:
        pages, articles = Path(folder) / "pages.jsonl", Path(folder) / "articles.jsonl"
        pages.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
        with pages.open() as given, articles.open("w") as written:
            command = [*COMMAND, "--input", "jsonl", "--format", "jsonl", "--quiet", "--no-config"]
            subprocess.run(command, stdin=given, stdout=written, stderr=subprocess.DEVNULL, check=False)
        return sum(1 for _ in articles.open(encoding="utf-8"))


def by_python(lines: List[str]) -> int:
    with Cleaner(command=COMMAND) as cleaner:
        return sum(1 for _ in cleaner.clean_iter(map(json.loads, lines), errors="record"))


def seconds(run: Callable[[List[str]], int], lines: List[str]) -> float:
    start = time.perf_counter()
    if run(lines) != len(lines):
        raise SystemExit("not every page has a result")
    return time.perf_counter() - start


def main() -> None:
    lines = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines() if len(sys.argv) > 1 else fixtures()
    # In turn, so that a busy moment of the machine meets both.
    rounds = [(seconds(by_command, lines), seconds(by_python, lines)) for _ in itertools.repeat(None, ROUNDS)]
    command, python = (min(times) for times in zip(*rounds))
    print(f"{len(lines)} pages, {sum(map(len, lines)) / len(lines) / 1000:.1f} kB each, best of {ROUNDS}")
    print(f"command line:   {len(lines) / command:.0f} pages a second")
    print(f"through Python: {len(lines) / python:.0f} pages a second, {command / python:.2f} of that")


if __name__ == "__main__":
    main()
