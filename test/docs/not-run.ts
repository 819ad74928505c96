import { bin } from '../support/process.ts';

/** A command of a document that the tests do not run as it is written, and why. */
export interface NotRun {
  readonly command: string;
  readonly why: string;
  /** What is run in its place: the part that can be. */
  readonly instead?: string;
}

const FIXTURE = 'npm run fixture -- pagination';
const CORPORA = 'needs corpora, which do not ship; test/eval and test/train try the parts';

export const NOT_RUN: readonly NotRun[] = [
  {
    command: 'npm ci && npm run build && node bin/clean-article.js examples/page.txt',
    why: 'installs and builds, which has been done before the tests; .ci/run begins with `npm ci && npm test`',
    instead: `node ${bin()} page.txt`,
  },
  { command: 'npm ci && npm test', why: '.ci/run begins with it; the tests cannot run themselves' },
  {
    command: 'curl -s https://example.com/story | clean-article | jq -r .headline',
    why: 'needs the network; a pipe is run elsewhere',
  },
  {
    command: 'source <(clean-article --completion zsh)',
    why: 'needs zsh; test/cli/completion.test.ts looks at the script',
    instead: 'clean-article --completion zsh',
  },
  {
    command: `esbuild app.js --bundle --platform=node --format=esm --outfile=out/app.mjs \\
  --banner:js="import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"`,
    why: 'app.js is the reader’s; test/bundles.test.ts does it',
  },
  {
    command: 'cp node_modules/clean-article/dist/*.bin out',
    why: 'it is not installed here; test/bundles.test.ts does it',
  },
  { command: 'npm install clean-article', why: 'not published yet; needs a registry' },
  {
    command: 'parallel --pipe --keep-order --block 10M filter.sh --input jsonl <pages.jsonl >articles.jsonl',
    why: 'needs GNU parallel',
    instead: './filter.sh --input jsonl <pages.jsonl >articles.jsonl',
  },
  {
    command: `parallel --joblog crawl.log --resume \\
  'clean-article {} --jobs 1 --quiet --resume --out cleaned/{/.}.jsonl' ::: crawl/*.warc.wet.gz`,
    why: 'needs GNU parallel',
    instead: 'clean-article crawl.wet --jobs 1 --quiet --resume --out cleaned/crawl.jsonl',
  },
  {
    command:
      'spark-submit --files examples/filter.sh examples/spark/clean.py jsonl hdfs:///pages.jsonl hdfs:///cleaned',
    why: 'needs Spark and a cluster; examples/spark/run.sh does it on one machine',
  },
  {
    command:
      'spark-submit --py-files examples/spark/clean.py examples/spark/learn.py hdfs:///pages.jsonl site.template',
    why: 'needs Spark and a cluster; examples/spark/run.sh does it on one machine',
  },
  {
    command:
      'spark-submit --files examples/filter.sh,site.template examples/spark/clean.py jsonl hdfs:///pages.jsonl hdfs:///cleaned --template site.template',
    why: 'needs Spark and a cluster; examples/spark/run.sh does it on one machine',
  },
  { command: 'examples/spark/run.sh', why: 'needs Java, and a network for PySpark' },
  {
    command: `mapred streaming -D mapreduce.job.reduces=0 -D stream.map.output=keyonlytext \\
  -files examples/filter.sh -mapper 'sh filter.sh --input jsonl' -input pages/ -output cleaned/`,
    why: 'needs Hadoop; examples/hadoop/run.sh does it on one machine',
    instead: 'sh filter.sh --input jsonl <pages.jsonl',
  },
  { command: 'npm run train:all -- CORPUS_DIR --weights weights', why: CORPORA },
  { command: 'npm run eval -- world-dev-markup.jsonl.gz --weights weights', why: CORPORA },
  { command: 'npm run eval:robust -- wcxb-dev-articles.jsonl.gz --kind blocks', why: CORPORA },
  { command: 'npm run eval -- wcxb-dev-articles.jsonl.gz --weights weights', why: CORPORA },
  { command: 'npm run eval:peers -- world-dev-markup.jsonl.gz', why: `${CORPORA}; it needs a network, too` },
  { command: 'npm test', why: 'it is what runs this' },
  { command: 'npm run test:recipes', why: 'it is what runs this' },
  { command: '.ci/run', why: 'it is what runs this' },
  { command: 'npm run fixture -- NAME', why: 'NAME is the reader’s', instead: FIXTURE },
  {
    command: 'npm run fixture -- NAME --explain',
    why: 'NAME is the reader’s',
    instead: `${FIXTURE} --explain`,
  },
];
