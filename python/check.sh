#!/bin/sh
# All that is checked of the Python package: that it installs, its types, its tests, and the examples in every engine that
# can be installed. Needs the command (npm run build) and a network; what is installed goes into a temporary folder.
#
#   python/check.sh [PYTHON]    which Python, 3.9 or later (default: python3)
set -eu

here=$(cd "$(dirname "$0")" && pwd)
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
export PYTHONDONTWRITEBYTECODE=1 PIP_DISABLE_PIP_VERSION_CHECK=1

"${1:-python3}" -m venv "$made/venv"
python=$made/venv/bin/python
# From a copy: the build leaves folders beside its source.
cp -R "$here" "$made/source"
"$python" -m pip install --quiet "$made/source" mypy
cd "$made"
"$python" -c 'import clean_article'

# One after another: an engine that cannot be installed here is left out, and its tests say so.
for engine in pandas pyarrow polars duckdb datasets 'datatrove[io]' markdown-it-py pyspark; do
  "$python" -m pip install --quiet "$engine" || echo "not installed, so its tests are left out: $engine"
done

cd "$here"
"$python" -m mypy --cache-dir "$made/mypy"
"$python" -m unittest discover -s tests
