"""Cleans a data set with clean-article on Spark: every partition is piped through the command.

spark-submit clean.py jsonl PAGES.jsonl OUT      one line in, one line out, in order
spark-submit clean.py wet   LIST OUT             LIST has the names of WET or WARC files, one per line; each is a partition

With --template it knows the sites that learn.py has learned.
"""

import argparse
import os
import sys

from pyspark.sql import SparkSession

# What a blank line may have: as the command sees it, a byte order mark as well.
BLANK = " \t\r\n\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"


def is_record(line):
    """Whether a line is one of the records that the command counts."""
    return line.strip(BLANK) != ""


def lines_of(context, path, partitions):
    """The lines of a data set. Hadoop would end them at a lone carriage return too, which is white space in JSON."""
    # A size below which no file is cut makes about as many partitions as are asked for.
    conf = {"textinputformat.record.delimiter": "\n"}
    size = size_of(context, path)
    if size > 0:
        conf["mapreduce.input.fileinputformat.split.maxsize"] = str(-(-size // partitions))
    kind = "org.apache.hadoop.mapreduce.lib.input.TextInputFormat"
    pairs = context.newAPIHadoopFile(
        path, kind, "org.apache.hadoop.io.LongWritable", "org.apache.hadoop.io.Text", conf=conf
    )
    return pairs.values()


def size_of(context, path):
    """The bytes of the files that a path, a folder or a glob names."""
    place = context._jvm.org.apache.hadoop.fs.Path(path)
    files = place.getFileSystem(context._jsc.hadoopConfiguration())
    found = files.globStatus(place) or []
    return sum(files.getContentSummary(one.getPath()).getLength() for one in found)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=["jsonl", "wet"])
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--partitions", type=int, default=8)
    parser.add_argument("--filter", default="filter.sh", help="path of examples/filter.sh on the executors")
    parser.add_argument("--template", help="path, on the executors, of the template that learn.py has written")
    args = parser.parse_args()

    context = SparkSession.builder.appName("clean-article").getOrCreate().sparkContext
    options = f"--template '{args.template}'" if args.template else ""
    if args.kind == "jsonl":
        data = lines_of(context, args.input, args.partitions)
        command = f"sh '{args.filter}' --input jsonl {options}"
    else:
        # Spark cannot split a WET file and need not: a crawl has thousands of them. The file names are piped.
        names = context.textFile(args.input).collect()
        data = context.parallelize(names, len(names))
        command = f"xargs -d '\\n' -n 1 sh '{args.filter}' --input warc {options} --"

    # A piped command has an empty environment unless one is passed.
    env = {name: os.environ[name] for name in ("PATH", "CLEAN_ARTICLE") if name in os.environ}
    data.pipe(command, env, checkCode=True).saveAsTextFile(args.output)
    # One of them is the driver.
    executors = context._jsc.sc().getExecutorMemoryStatus().size() - 1
    print(f"{args.kind}: {data.getNumPartitions()} partitions on {executors or 'the driver as only'} executors")
    if args.kind == "jsonl":
        records, articles = data.filter(is_record).count(), context.textFile(args.output).count()
        if records != articles:
            sys.exit(f"{records} records in, {articles} out")
    context.stop()


if __name__ == "__main__":
    main()
