/** Scores what a page gains from the other pages of its site; see README.md. */
import { parseArgs } from 'node:util';
import { type CleanOptions, learnSites, type SiteTemplate } from '../src/index.ts';
import { sha256 } from '../src/input/read.ts';
import { type CorpusPage, corpusName, readCorpus } from './corpus.ts';
import type { Output } from './figures.ts';
import { heldOut } from './held-out.ts';
import { library } from './library.ts';
import { wordF1 } from './metrics/words.ts';
import { Tally } from './tally.ts';

const USAGE = `npm run eval:sites -- CORPUS.jsonl.gz... [--kinds innertext,blocks,… | all] [--pages 2,3,5,10,all] [--worst N]
                                      [--mixed]    all pages in one folder, not a folder a site
                                      [--doubled]  every page twice
                                      [--together] all kinds of dump of each page in the same folder
                                      [--apart]    only as many pages as sites: one of each
                                      [--weights DIR]  as for npm run eval`;
/** A change of a page's word F1 that counts. */
const STEPS = [0.02, 0.1];

const { values: opt, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kinds: { type: 'string', default: 'innertext,blocks' },
    pages: { type: 'string', default: 'all' },
    worst: { type: 'string', default: '0' },
    mixed: { type: 'boolean', default: false },
    doubled: { type: 'boolean', default: false },
    together: { type: 'boolean', default: false },
    apart: { type: 'boolean', default: false },
    weights: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});

const clean = opt.weights === undefined ? library : heldOut(opt.weights);

interface Compared {
  readonly page: CorpusPage;
  readonly alone: number;
  readonly known: number;
}

/** The kinds of dump that are compared. */
const kindsOf = (pages: readonly CorpusPage[]) =>
  opt.kinds === 'all' ? [...new Set(pages.flatMap(({ dumps }) => Object.keys(dumps)))] : opt.kinds.split(',');
const siteOf = ({ site, url, id }: CorpusPage) => site ?? (url ? new URL(url).host : id);
const bodyOf = ({ body }: Output) => body.map(({ text }) => text).join('\n\n');

/** As many folders of `count` pages as each site fills, in a fixed order that has nothing to do with their content. */
function foldersOf(pages: readonly CorpusPage[], count: number): CorpusPage[][] {
  const sites = new Map<string, CorpusPage[]>();
  for (const page of pages) {
    const list = sites.get(siteOf(page));
    if (list) list.push(page);
    else sites.set(siteOf(page), [page]);
  }
  const folders = [...sites.values()].flatMap((list) => {
    const sorted = list.sort((a, b) => (sha256(a.id) < sha256(b.id) ? -1 : 1));
    if (opt.apart) return [sorted.slice(0, 1)];
    const whole = Number.isFinite(count) ? Math.floor(sorted.length / count) : 1;
    return Array.from({ length: whole }, (_, i) => sorted.slice(i * count || 0, (i + 1) * count));
  });
  return opt.mixed || opt.apart ? [folders.flat()] : folders;
}

const templates = new Map<string, SiteTemplate | null>();

/** What the dumps of a folder teach: those of one kind, or of all. */
function templateOf(pages: readonly CorpusPage[], kind: string): SiteTemplate | null {
  const key = [opt.together ? 'all' : kind, ...pages.map(({ id }) => id)].join(' ');
  const known = templates.get(key);
  if (known !== undefined) return known;
  const dumps = pages.flatMap((page) => (opt.together ? Object.values(page.dumps) : [page.dumps[kind]!]));
  const contents = dumps.filter(Boolean).map((dump) => ({ content: Buffer.from(dump) }));
  const learned = learnSites(opt.doubled ? [...contents, ...contents] : contents);
  templates.set(key, learned);
  return learned;
}

function cleaned(page: CorpusPage, kind: string, options: CleanOptions): Output {
  return clean(Buffer.from(page.dumps[kind]!), { number: 0, page }, options);
}

const outputs = new Map<string, Output>();

function alone(page: CorpusPage, kind: string): Output {
  const key = `${kind} ${page.id}`;
  const output = outputs.get(key) ?? cleaned(page, kind, {});
  outputs.set(key, output);
  return output;
}

function row(name: string, tally: Tally): string {
  const { F1, P, R, word, head, date, authorN, author } = tally.figures();
  return `  ${name.padEnd(8)} F1 ${F1}  P ${P}  R ${R}  word ${word}  head ${head}  date ${date ?? '-'}  author ${authorN ? author : '-'}`;
}

function compare(pages: readonly CorpusPage[], kind: string, count: number): void {
  const tallies = { alone: new Tally(), known: new Tally() };
  const compared: Compared[] = [];
  let changed = 0;
  for (const folder of foldersOf(
    pages.filter(({ dumps }) => dumps[kind]),
    count,
  )) {
    const template = templateOf(folder, kind);
    for (const page of folder) {
      const before = alone(page, kind);
      const after = template ? cleaned(page, kind, { template }) : before;
      tallies.alone.add(page, kind, before);
      tallies.known.add(page, kind, after);
      if (JSON.stringify(before) !== JSON.stringify(after)) changed++;
      const { body } = page.gold;
      if (!body) continue;
      compared.push({ page, alone: wordF1(body, bodyOf(before)), known: wordF1(body, bodyOf(after)) });
    }
  }
  console.log(`${kind}, ${Number.isFinite(count) ? count : 'all'} pages a site: ${changed} pages changed`);
  console.log(`${row('alone', tallies.alone)}\n${row('sites', tallies.known)}`);
  report(compared);
}

function report(compared: readonly Compared[]): void {
  const count = (test: (by: number) => boolean) => compared.filter((c) => test(c.known - c.alone)).length;
  const parts = STEPS.map(
    (step) =>
      `by .${String(step).slice(2)}: better ${count((d) => d > step)}, worse ${count((d) => d < -step)}`,
  );
  console.log(`  of ${compared.length} pages ${parts.join('; ')}`);
  const sorted = [...compared].sort((a, b) => a.known - a.alone - (b.known - b.alone));
  for (const { page, alone: from, known } of sorted.slice(0, Number(opt.worst)))
    console.log(`  ${(known - from).toFixed(3)}  ${from.toFixed(3)} ${known.toFixed(3)} ${page.id}`);
}

if (opt.help) console.log(USAGE);
else if (positionals.length === 0) {
  console.error(USAGE);
  process.exitCode = 2;
}
for (const path of opt.help ? [] : positionals) {
  const pages = readCorpus(path);
  console.log(`${corpusName(path)}: ${pages.length} pages`);
  for (const kind of kindsOf(pages))
    for (const count of opt.pages.split(','))
      compare(pages, kind, count === 'all' ? Number.POSITIVE_INFINITY : Number(count));
}
