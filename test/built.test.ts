import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PageMaker } from '../bench/pages/maker.ts';
import { measured } from '../bench/shape/measured.ts';
import { corpusSeeds } from '../fuzz/pages.ts';
import { jsonLine } from '../src/format/json.ts';
import * as source from '../src/index.ts';
import { built as builtFile } from './support/built.ts';
import { fixtureNames, readFixture } from './support/fixtures.ts';
import { ARTICLE, run } from './support/process.ts';

/** What is published, as `npm run build` leaves it: bundled, its phrases, words, trigrams and model in files. */
const built = (await import(pathToFileURL(builtFile('dist/index.js')).href)) as typeof source;

const same = (input: Uint8Array) => {
  const options = { source: 'page', spans: true };
  expect(built.explain(input, options)).toEqual(source.explain(input, options));
};

/** As many as have pages of each group of languages. */
const INVENTED = 15;

describe('the built package gives the output of the source', () => {
  it.each(fixtureNames())('for %s', (name) => same(readFixture(name).bytes));

  it('for invented pages, as text and as HTML in turn', () => {
    const maker = new PageMaker(measured);
    for (let i = 0; i < INVENTED; i++) {
      const { text, html } = maker.page(i);
      same(Buffer.from(i % 2 === 0 ? text : html));
    }
  });
});

/** Run by Node itself: vitest loads modules in a way of its own. */
const BOTH = `import { createRequire } from 'node:module';
import * as imported from 'clean-article';
const required = createRequire(import.meta.url)('clean-article');
const names = Object.keys(required).sort();
const same = names.every((name) => imported[name] === required[name]);
console.log(JSON.stringify({ names, same, headline: required.cleanArticle(process.argv[1]).headline }));`;

it('is one library by its name, for ES modules and for CommonJS', () => {
  const args = ['--input-type=module', '--eval', BOTH, ARTICLE];
  const cwd = new URL('..', import.meta.url);
  const printed = execFileSync(process.execPath, args, { cwd, encoding: 'utf8' });
  expect(JSON.parse(printed)).toEqual({
    names: Object.keys(source).sort(),
    same: true,
    headline: 'Harbour town votes to keep its last ferry',
  });
});

/** Pages of each corpus. */
const SAMPLE = 6;

describe('the built package gives the output of the source for a sample of the corpora', () => {
  const folder = process.env.CLEAN_ARTICLE_CORPORA;

  it('of all kinds of dump', (context) => {
    if (!folder) {
      console.warn('skipped: CLEAN_ARTICLE_CORPORA names no folder');
      return context.skip();
    }
    const seeds = corpusSeeds(folder, SAMPLE);
    expect(seeds.length).toBeGreaterThan(100);
    for (const { bytes } of seeds) same(bytes);
  });
});

/** Pages that the command cleans in its own process, which loads the code in another way than workers do. */
const IN_PROCESS = 16;

describe('the command gives the output of the source', () => {
  const fixtures = fixtureNames().map((name) => readFixture(name));
  const parts = Array.from({ length: Math.ceil(fixtures.length / IN_PROCESS) }, (_, i) =>
    fixtures.slice(i * IN_PROCESS, (i + 1) * IN_PROCESS),
  );

  it.each(parts.map((part) => [part[0]!.name, part] as const))('from %s on', async (_first, part) => {
    const paths = part.map(({ folder, page }) => join(folder, page));
    const { stdout } = await run([...paths, '--input', 'text', '-f', 'jsonl']);
    const wanted = part.map(({ bytes }, i) =>
      jsonLine(source.cleanArticle(bytes, { source: paths[i]!, input: 'text' })),
    );
    expect(stdout).toBe(wanted.join(''));
  });
});
