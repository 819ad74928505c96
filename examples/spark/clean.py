"""Cleans a data set with clean-article on Spark: every partition is piped through the command.

spark-submit clean.py jsonl PAGES.jsonl OUT      one line in, one line out, in order
spark-submit clean.py wet   LIST OUT             LIST has the names of WET or WARC files, one per line; each is a partition
"""

import argparse
import os
import sys

from pyspark.sql import SparkSession


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=["jsonl", "wet"])
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--partitions", type=int, default=8)
    parser.add_argument("--filter", default="filter.sh", help="path of examples/filter.sh on the executors")
    args = parser.parse_args()

    context = SparkSession.builder.appName("clean-article").getOrCreate().sparkContext
    if args.kind == "jsonl":
        data = context.textFile(args.input, args.partitions)
        command = f"sh '{args.filter}' --input jsonl"
    else:
        # Spark cannot split a WET file and need not: a crawl has thousands of them. The file names are piped.
        names = context.textFile(args.input).collect()
        data = context.parallelize(names, len(names))
        command = f"xargs -d '\\n' -n 1 sh '{args.filter}' --input warc --"

    # A piped command has an empty environment unless one is passed.
    env = {name: os.environ[name] for name in ("PATH", "CLEAN_ARTICLE") if name in os.environ}
    data.pipe(command, env, checkCode=True).saveAsTextFile(args.output)
    # One of them is the driver.
    executors = context._jsc.sc().getExecutorMemoryStatus().size() - 1
    print(f"{args.kind}: {data.getNumPartitions()} partitions on {executors or 'the driver as only'} executors")
    if args.kind == "jsonl":
        lines, articles = data.count(), context.textFile(args.output).count()
        if lines != articles:
            sys.exit(f"{lines} records in, {articles} out")
    context.stop()


main()
