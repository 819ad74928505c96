/**
 * Prints a hash of the complete output for each page: the article with its spans and every line's explanation. Two
 * versions with the same list (`diff`) give the same output for these pages, byte for byte.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Explanation, explain } from '../src/index.ts';
import { corpusName, readCorpus } from './corpus.ts';
import { selectPages } from './select.ts';

const USAGE = `npm run outputs -- PLACE... [--sample N]

  PLACE        a corpus (.jsonl or .jsonl.gz), or a folder with one folder per page, such as fixtures
  --sample N   N pages of each corpus, evenly spread, the same every time

Prints one line per page: the hash, two spaces, the page's name.
`;

interface NamedPage {
  readonly name: string;
  readonly input: string | Uint8Array;
}

function pagesOfFolder(folder: string): NamedPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => basename(path).startsWith('page.'))
    .sort()
    .map((path) => ({ name: `${basename(folder)}/${path}`, input: readFileSync(join(folder, path)) }));
}

function pagesOfCorpus(path: string, sample: number | undefined): NamedPage[] {
  return selectPages(readCorpus(path), { sample }).flatMap(({ page }) =>
    Object.entries(page.dumps).map(([kind, input]) => ({
      name: `${corpusName(path)}/${page.id}/${kind}`,
      input,
    })),
  );
}

/** The text that is hashed; the keys are in the order in which they are written. */
function outputText({ article, text, lines }: Explanation): string {
  const rows = lines.map((l) => [l.number, l.start, l.end, l.text, l.as, l.role, l.rule, l.reason]);
  return JSON.stringify([article, text, rows]);
}

function main(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { sample: { type: 'string' } },
  });
  const sample = values.sample === undefined ? undefined : Number(values.sample);
  if (positionals.length === 0 || (sample !== undefined && !(Number.isInteger(sample) && sample > 0))) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  for (const place of positionals) {
    const pages = statSync(place).isDirectory() ? pagesOfFolder(place) : pagesOfCorpus(place, sample);
    for (const { name, input } of pages) {
      const hash = createHash('sha256')
        .update(outputText(explain(input, { spans: true })))
        .digest('hex');
      console.log(`${hash}  ${name}`);
    }
  }
}

main(process.argv.slice(2));
