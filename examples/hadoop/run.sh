#!/bin/sh
# Cleans a JSON Lines data set with Hadoop Streaming in local mode and without Hadoop, and compares the outputs.
# Needs Node, Java and Maven; puts everything else into the work folder.
#
#   examples/hadoop/run.sh [COPIES]    copies of the fixtures in the data (default: 20)
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$here/work
export CLEAN_ARTICLE="node $root/bin/clean-article.js"

cd "$root"
[ -d node_modules ] || npm ci
npm run build >/dev/null
mkdir -p "$work"
[ -d "$work/jars" ] || mvn --quiet --batch-mode --file "$here/pom.xml" dependency:copy-dependencies -DoutputDirectory="$work/jars"
rm -rf "$work/data" "$work/pages" "$work/cleaned"
npx tsx "$root/examples/spark/make-data.ts" "$work/data" "${1:-20}"
mkdir "$work/pages"
split -n l/4 "$work/data/pages.jsonl" "$work/pages/part-"

# Exit code 1: there are bad records.
echo "alone:"
$CLEAN_ARTICLE --input jsonl --format jsonl <"$work/data/pages.jsonl" >"$work/alone" || [ $? -eq 1 ]

# What `mapred streaming` calls if Hadoop is installed.
echo "on Hadoop:"
java -cp "$work/jars/*" org.apache.hadoop.streaming.HadoopStreaming \
  -D mapreduce.job.reduces=0 -D stream.map.output=keyonlytext \
  -files "$root/examples/filter.sh" -mapper 'sh filter.sh --input jsonl' \
  -input "$work/pages/" -output "$work/cleaned/" 2>"$work/hadoop.log" || { tail -n 30 "$work/hadoop.log" >&2; exit 1; }

# Hadoop takes the largest file first: each part is in order, but the parts are not in the order of the files.
sort "$work/alone" >"$work/alone.sorted"
sort "$work/cleaned"/part-* | cmp - "$work/alone.sorted"
echo "$(wc -l <"$work/alone") lines, the same from $(ls "$work/cleaned" | grep -c part-) parts on Hadoop as alone"
