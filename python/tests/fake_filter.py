"""A command that speaks as `clean-article --input jsonl --format jsonl` does, or breaks it in the way that is named."""

import json
import os
import sys
import time
from typing import Any, Dict

mode = sys.argv[1]


def say(record: Dict[str, Any]) -> None:
    answer = {"schemaVersion": 1, "source": str(record.get("id", "-")), "metadata": record, "pid": os.getpid()}
    if record.get("text") == "bad":
        answer["error"] = {"code": "no-text", "message": "no page"}
    sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n")
    sys.stdout.buffer.flush()


if mode == "usage":
    sys.stderr.write("clean-article: 'english' is invalid.\nTry clean-article --help.\n")
    sys.exit(2)
if mode == "deaf":
    time.sleep(600)

held = []
for line in sys.stdin.buffer:
    record = json.loads(line)
    if mode == "noisy":
        sys.stderr.write("x" * 200_000 + "\n")
    if mode == "lagging":
        # Answers nothing before it has five pages.
        held.append(record)
        if len(held) < 5:
            continue
        say(held.pop(0))
        continue
    if record.get("text") == "die":
        sys.stderr.write("y" * 100_000 + "\nout of memory\n")
        sys.exit(7)
    if record.get("text") == "die in the middle of a line":
        sys.stdout.write('{"schemaVersion"')
        sys.exit(0)
    say(record)
    if mode == "surplus":
        say(record)
for record in held:
    say(record)
if mode == "stubborn":
    time.sleep(600)
