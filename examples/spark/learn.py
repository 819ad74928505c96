"""Learns what the pages of each site have in common, for clean.py --template.

spark-submit learn.py PAGES.jsonl SITE.template      the template is written on the driver

Spark chooses some pages of each host, in parallel; one process of the command, on the driver, learns from them.
"""

import argparse
import hashlib
import json
import os
import shlex
import subprocess
import sys
import tempfile
from urllib.parse import urlsplit

from clean import lines_of
from pyspark.sql import SparkSession


def host_of(line):
    """The host in a record's address; None where it has none, or is no record."""
    try:
        host = urlsplit(json.loads(line)["url"]).hostname or ""
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
    return host[4:] if host.startswith("www.") else host or None


def with_hash(line):
    """A line after a hash of it: the least hashes are a sample that is the same however the data is divided."""
    return hashlib.sha256(line.encode()).digest(), line


def sample_of(data, pages):
    """So many lines of each host, or all that it has; each once."""

    def least(lines):
        return dict(sorted(lines.items())[:pages])

    hosts = data.map(lambda line: (host_of(line), line)).filter(lambda pair: pair[0] is not None).mapValues(with_hash)
    kept = hosts.aggregateByKey({}, lambda lines, one: least({**lines, one[0]: one[1]}), lambda a, b: least({**a, **b}))
    return kept.flatMap(lambda pair: pair[1].values())


def learn(lines, template):
    """Gives the lines to the command in a file, since it reads some of them twice. Returns its exit code."""
    command = [*shlex.split(os.environ.get("CLEAN_ARTICLE", "clean-article")), "--input", "jsonl", "--learn", template]
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "pages.jsonl")
        with open(path, "wb") as pages:
            pages.writelines(line.encode() + b"\n" for line in lines)
        return subprocess.run([*command, path], stdout=sys.stderr).returncode


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input")
    parser.add_argument("template")
    parser.add_argument("--partitions", type=int, default=8)
    # The command keeps 30 of a site that are no copies of each other.
    parser.add_argument("--pages", type=int, default=60, help="pages of each host that are learned from (default: 60)")
    args = parser.parse_args()

    context = SparkSession.builder.appName("clean-article learn").getOrCreate().sparkContext
    sample = sample_of(lines_of(context, args.input, args.partitions), args.pages).cache()
    pages = sample.count()
    code = learn(sample.toLocalIterator(), args.template)
    if code != 0:
        sys.exit(code)
    print(f"learn: {pages} pages chosen, {os.path.getsize(args.template)} bytes of template")
    context.stop()


if __name__ == "__main__":
    main()
