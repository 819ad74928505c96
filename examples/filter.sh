#!/bin/sh
# clean-article in a pipeline that takes an exit code other than 0 for a crash: bad records, which make it 1, have
# error records in the output. CLEAN_ARTICLE says how to call it where it is no command of its own.
#
#   filter.sh --input jsonl <pages.jsonl >articles.jsonl
#   filter.sh --input warc -- CC-MAIN.warc.wet.gz >articles.jsonl
${CLEAN_ARTICLE:-clean-article} --format jsonl --jobs 1 --quiet "$@" || [ $? -eq 1 ]
