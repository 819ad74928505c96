#!/bin/sh
# Cleans a JSON Lines and a WET data set on Spark with two executors and without Spark, learns sites and cleans them
# in both ways, and compares the outputs byte for byte. Needs Node, Python 3.10 and Java 17; puts everything else into the work folder.
#
#   examples/spark/run.sh [COPIES]    copies of the fixtures in the data (default: 20)
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$here/work
export CLEAN_ARTICLE="node $root/bin/clean-article.js"

cd "$root"
[ -d node_modules ] || npm ci
npm run build >/dev/null
mkdir -p "$work"
if [ ! -x "$work/venv/bin/spark-submit" ]; then
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install --quiet -r "$here/requirements.txt"
fi
rm -rf "$work/data" "$work/spark" "$work/alone"
npx tsx "$here/make-data.ts" "$work/data" "${1:-20}"
mkdir "$work/alone"

# Without Spark it is one process with all cores, on Spark one job per partition. Exit code 1: there are bad records.
echo "alone:"
$CLEAN_ARTICLE --input jsonl --format jsonl <"$work/data/pages.jsonl" >"$work/alone/jsonl" || [ $? -eq 1 ]
xargs -d '\n' $CLEAN_ARTICLE --input warc --format jsonl --no-site <"$work/data/archives.txt" >"$work/alone/wet" || [ $? -eq 123 ]
$CLEAN_ARTICLE "$work/data/sites.jsonl" --input jsonl -o "$work/alone/sites.jsonl" || [ $? -eq 1 ]
$CLEAN_ARTICLE "$work/data/sites.jsonl" --input jsonl --learn "$work/alone/sites.template"

# Two executors of one core each, in separate processes.
export SPARK_LOCAL_IP=127.0.0.1 PATH="$work/venv/bin:$PATH"
spark() {
  spark-submit --master 'local-cluster[2,1,1024]' --conf spark.ui.enabled=false \
    "$@" 2>"$work/spark.log" || { tail -n 30 "$work/spark.log" >&2; exit 1; }
}
clean() {
  spark "$here/clean.py" "$@" --filter "$root/examples/filter.sh"
}
mkdir "$work/spark"
echo "on Spark:"
clean jsonl "$work/data/pages.jsonl" "$work/spark/jsonl"
clean wet "$work/data/archives.txt" "$work/spark/wet"
spark "$here/learn.py" "$work/data/sites.jsonl" "$work/spark/sites.template"
clean jsonl "$work/data/sites.jsonl" "$work/spark/sites.jsonl" --template "$work/spark/sites.template"

# A sample of each site is the same however the data is divided.
for partitions in 3 8; do
  spark "$here/learn.py" "$work/data/sites.jsonl" "$work/spark/sample-$partitions.template" --pages 20 --partitions $partitions
done

cmp "$work/spark/sample-3.template" "$work/spark/sample-8.template"
cmp "$work/spark/sites.template" "$work/alone/sites.template"
echo "the same template from Spark as alone"
for kind in jsonl wet sites.jsonl; do
  cat "$work/spark/$kind"/part-* | cmp - "$work/alone/$kind"
  echo "$kind: $(wc -l <"$work/alone/$kind") lines, the same on Spark as alone"
done
