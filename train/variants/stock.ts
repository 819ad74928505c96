import type { CorpusPage } from '../../eval/corpus.ts';
import { foldOf, siteOf } from '../../eval/folds.ts';
import { FOLDS } from '../../eval/held-out.ts';
import { detectLanguage } from '../../src/language-detection/detect.ts';

/** What one page offers to the pages of its fold and language. */
export interface Offer {
  readonly id: string;
  readonly title: string;
  readonly author: string | null;
  readonly paragraphs: readonly string[];
  /** Sentences of the body, neither very short nor long. */
  readonly sentences: readonly string[];
  /** Runs of short lines that the page shows between two paragraphs of its body. */
  readonly runs: readonly (readonly string[])[];
}

/** Characters of a line from which on it is certainly a paragraph if the gold body contains it. */
const PARAGRAPH = 60;
const MAX_RUN = 8;
/** A longer line may well be a paragraph that the gold writes otherwise. */
const MAX_RUN_LINE = 100;
const MIN_SENTENCE = 30;
const MAX_SENTENCE = 170;
/** Paragraphs of a page that are searched for sentences. */
const SEARCHED = 12;

/** The end of a sentence, in Western and in wide punctuation: `sailed. The`, `航。`. */
const SENTENCE_END = /(?<=[.!?]["”»]?) (?=\p{Lu})|(?<=[。！？])/u;

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

export const sentencesOf = (paragraph: string): string[] => paragraph.split(SENTENCE_END).map(squeezed);

/** Short lines between body paragraphs that are nowhere in the gold. */
function runsOf(text: string, gold: string): string[][] {
  const flat = squeezed(gold);
  const lines = text.split('\n').map(squeezed).filter(Boolean);
  const runs: string[][] = [];
  let run: string[] | null = null;
  for (const line of lines) {
    if (flat.includes(line)) {
      if (line.length < PARAGRAPH) run = null;
      else {
        if (run?.length && run.length <= MAX_RUN) runs.push(run);
        run = [];
      }
    } else if (line.length > MAX_RUN_LINE) run = null;
    else run?.push(line);
  }
  return runs;
}

const firstOf = (author: string | readonly string[] | null | undefined): string | null =>
  (typeof author === 'string' ? author : author?.[0]) || null;

function offerOf({ id, gold, dumps }: CorpusPage): Offer | null {
  if (!gold.headline || !gold.body) return null;
  const paragraphs = gold.body.split('\n').map(squeezed).filter(Boolean);
  const sentences = paragraphs
    .slice(0, SEARCHED)
    .flatMap(sentencesOf)
    .filter((s) => s.length >= MIN_SENTENCE && s.length <= MAX_SENTENCE);
  const runs = runsOf(dumps.blocks ?? dumps.innertext ?? '', gold.body);
  return { id, title: squeezed(gold.headline), author: firstOf(gold.author), paragraphs, sentences, runs };
}

/** The language of a page's gold; English if it cannot be detected. */
export function languageOf({ language, gold }: CorpusPage): string {
  const known = language ?? gold.language;
  return known ? known.split('-')[0]! : (detectLanguage((gold.body ?? '').split('\n')) ?? 'en');
}

/**
 * What pages lend each other: titles for teasers, sentences for summaries and comments, runs of noise. Only pages of the
 * same fold lend to one another, so that a held-out page stays unseen.
 */
export class Stock {
  private readonly shelves = new Map<string, Offer[]>();

  constructor(records: Iterable<CorpusPage>) {
    for (const record of records) {
      const offer = offerOf(record);
      if (!offer) continue;
      const key = keyOf(record);
      this.shelves.set(key, [...(this.shelves.get(key) ?? []), offer]);
    }
  }

  /** The offers of other pages. */
  for(record: CorpusPage): Offer[] {
    return (this.shelves.get(keyOf(record)) ?? []).filter(({ id, title }) => {
      return id !== record.id && title !== record.gold.headline;
    });
  }
}

const keyOf = (record: CorpusPage) => `${foldOf(siteOf(record), FOLDS)} ${languageOf(record)}`;
