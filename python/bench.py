"""Pages a second through Python, beside those of the command line on the same JSON Lines.

python3 python/bench.py [PAGES.jsonl]    default: the fixtures of this repository, four times over
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Callable, List, Tuple

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "src"))

from clean_article import Cleaner  # noqa: E402

ROOT = HERE.parent
COMMAND = ["node", str(ROOT / "bin/clean-article.js")]
COPIES = 4
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


def measured(run: Callable[[List[str]], int], lines: List[str]) -> Tuple[float, float]:
    """Seconds that passed, and seconds of processor time, of both processes."""
    start, before = time.perf_counter(), sum(os.times()[:4])
    if run(lines) != len(lines):
        raise SystemExit("not every page has a result")
    return time.perf_counter() - start, sum(os.times()[:4]) - before


def main() -> None:
    lines = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines() if len(sys.argv) > 1 else fixtures()
    # In turn, so that a busy moment of the machine meets both.
    rounds = [(measured(by_command, lines), measured(by_python, lines)) for _ in range(ROUNDS)]
    (command, command_work), (python, python_work) = (map(min, zip(*times)) for times in zip(*rounds))
    count = len(lines)
    print(f"{count} pages of {sum(map(len, lines)) / count / 1000:.1f} kB, {os.cpu_count()} cores, best of {ROUNDS}")
    print(f"command line:   {count / command:.0f} pages a second, {1000 * command_work / count:.2f} ms of processor time each")
    print(f"through Python: {count / python:.0f} pages a second, {1000 * python_work / count:.2f} ms of processor time each")
    print(f"speed: {command / python:.2f} of the command line's; processor time: {python_work / command_work:.2f}")


if __name__ == "__main__":
    main()
