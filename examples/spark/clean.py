"""Cleans a data set with clean-article on Spark: every partition is piped through the command.

spark-submit clean.py jsonl PAGES.jsonl OUT      a line in, a line out, in order
spark-submit clean.py wet   LIST OUT             LIST names WET or WARC files, one a line; each is a partition
"""

import argparse

from pyspark.sql import SparkSession

# Bad records have their error records in the output, so exit code 1 is no reason to do a partition again.
LINES = "{command} --input jsonl --format jsonl --jobs 1 --quiet || [ $? -eq 1 ]"
FILE = '{command} --input warc --format jsonl --jobs 1 --quiet -- "$0" || [ $? -eq 1 ]'


def quoted(script):
    return "'" + script.replace("'", "'\\''") + "'"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=["jsonl", "wet"])
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--partitions", type=int, default=8)
    parser.add_argument("--command", default="clean-article", help="how the executors call clean-article")
    args = parser.parse_args()

    context = SparkSession.builder.appName("clean-article").getOrCreate().sparkContext
    if args.kind == "jsonl":
        data = context.textFile(args.input, args.partitions)
        pipe = "sh -c " + quoted(LINES.format(command=args.command))
    else:
        # Spark cannot cut a WET file, and need not: a crawl has thousands of them. What is piped are their names.
        names = context.textFile(args.input).collect()
        data = context.parallelize(names, len(names))
        pipe = "xargs -d '\\n' -n 1 sh -c " + quoted(FILE.format(command=args.command))

    data.pipe(pipe, checkCode=True).saveAsTextFile(args.output)
    # One of them is the driver.
    executors = context._jsc.sc().getExecutorMemoryStatus().size() - 1
    print(f"{args.kind}: {data.getNumPartitions()} partitions on {executors or 'the driver as only'} executors")
    context.stop()


main()
