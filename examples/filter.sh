#!/bin/sh
# clean-article for pipelines that treat any exit code but 0 as a crash. Bad records, which give exit code 1, have
# error records in the output. Set CLEAN_ARTICLE to the command line if clean-article is not on the PATH.
#
#   filter.sh --input jsonl <pages.jsonl >articles.jsonl
#   filter.sh --input warc -- CC-MAIN.warc.wet.gz >articles.jsonl
#
# Each page is cleaned alone, or with the --template that is given, so that it does not matter which pages a file has.
${CLEAN_ARTICLE:-clean-article} --format jsonl --no-site --jobs 1 --quiet "$@" || [ $? -eq 1 ]
