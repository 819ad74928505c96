import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../eval/corpus.ts';
import { fixtureNames, readFixture } from '../test/support/fixtures.ts';

/** Pages taken from each corpus, evenly spread, with one dump each. */
const PER_CORPUS = 120;

/** A page that inputs are made from. */
export interface Seed {
  /** The fixture's name, or the corpus with the page's id and the kind of dump. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function fixtureSeeds(): Seed[] {
  return fixtureNames().map((name) => ({ name, bytes: readFixture(name).bytes }));
}

/** Some dumps of every corpus in a folder, always the same. @param most Approximate number of pages from each. */
export function corpusSeeds(folder: string, most = PER_CORPUS): Seed[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz'));
  return files.sort().flatMap((file) => {
    const pages = readCorpus(join(folder, file));
    const step = Math.max(1, Math.floor(pages.length / most));
    return pages
      .filter((_, i) => i % step === 0)
      .map(({ id, dumps }, i) => {
        const kinds = Object.keys(dumps);
        const kind = kinds[i % kinds.length]!;
        return { name: `${file} ${id} ${kind}`, bytes: Buffer.from(dumps[kind]!) };
      });
  });
}

/** The fixtures, and a sample of the corpora in the folder `CLEAN_ARTICLE_CORPORA`, if it is set. */
export function allSeeds(): Seed[] {
  const folder = process.env.CLEAN_ARTICLE_CORPORA;
  return folder ? [...fixtureSeeds(), ...corpusSeeds(folder)] : fixtureSeeds();
}
