import type { CorpusPage } from './corpus.ts';
import type { Figures, Output } from './figures.ts';
import { dayIsReadable, dayOf } from './metrics/day.ts';
import { firstAuthor, isTitle, sameText, snippetsIn } from './metrics/fields.ts';
import { f1 } from './metrics/overlap.ts';
import { shingleScore } from './metrics/shingles.ts';
import { wordF1, wordSetF1 } from './metrics/words.ts';

/** A running mean. */
class Mean {
  count = 0;
  #sum = 0;

  add(value: number | boolean | null): void {
    if (value === null) return;
    this.count += 1;
    this.#sum += Number(value);
  }

  get value(): number | null {
    return this.count === 0 ? null : this.#sum / this.count;
  }
}

const f1Of = ({ precision, recall }: { readonly precision: number | null; readonly recall: number | null }) =>
  f1(precision ?? 0, recall ?? 0);

/** Three decimals: figures are given and compared with this precision. */
function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(3));
}

/** A body with a lower word F1 counts as failed. */
export const LOW = 0.75;

/** Collects the scores of one kind of dump, page by page. */
export class Tally {
  #pages = 0;
  #missing = 0;
  readonly #precision = new Mean();
  readonly #recall = new Mean();
  readonly #word = new Mean();
  readonly #low = new Mean();
  readonly #with = new Mean();
  readonly #without = new Mean();
  readonly #head = new Mean();
  readonly #headAny = new Mean();
  readonly #headWords = new Mean();
  readonly #deck = new Mean();
  readonly #dayFound = new Mean();
  readonly #dayWrong = new Mean();
  readonly #author = new Mean();
  readonly #extra = new Mean();

  /**
   * Scores one page.
   *
   * @param output `null` if the page gave none; it then counts as missing and as empty.
   * @returns the page's own shingle F1; `null` when its gold has no body.
   */
  add(page: CorpusPage, kind: string, output: Output | null): number | null {
    this.#pages += 1;
    if (output === null) this.#missing += 1;
    const body = (output?.body ?? []).map((block) => block.text).join('\n\n');
    this.#addSnippets(page, body);
    this.#addHeadline(page, output?.headline ?? '');
    if (page.gold.deck) this.#deck.add(sameText(page.gold.deck, output?.subheadline ?? ''));
    this.#addDay(page, kind, output?.published?.slice(0, 10) ?? null);
    this.#addAuthor(page, kind, output?.authors ?? []);
    return this.#addBody(page, body);
  }

  #addBody({ gold }: CorpusPage, body: string): number | null {
    if (!gold.body) return null;
    // A body with the deck and one without it are equally right.
    const bodies = gold.deck ? [gold.body, `${gold.deck}\n\n${gold.body}`] : [gold.body];
    const scores = bodies.map((one) => shingleScore(one, body));
    const { precision, recall } = scores.reduce((best, one) => (f1Of(one) > f1Of(best) ? one : best));
    this.#precision.add(precision);
    this.#recall.add(recall);
    const word = Math.max(...bodies.map((one) => wordF1(one, body)));
    this.#word.add(word);
    this.#low.add(word < LOW);
    return f1(precision ?? 0, recall ?? 0);
  }

  #addSnippets({ gold }: CorpusPage, body: string): void {
    for (const there of snippetsIn(body, gold.with ?? [])) this.#with.add(there);
    for (const there of snippetsIn(body, gold.without ?? [])) this.#without.add(!there);
  }

  #addHeadline({ gold }: CorpusPage, headline: string): void {
    if (!gold.headline) return;
    this.#head.add(sameText(gold.headline, headline));
    if (gold.titles) this.#headAny.add(isTitle(gold, headline));
    this.#headWords.add(wordSetF1(gold.headline, headline));
  }

  #addDay({ gold, dumps }: CorpusPage, kind: string, given: string | null): void {
    const day = dayOf(gold.date);
    if (day === null) return;
    if (given !== null) this.#dayWrong.add(given !== day);
    // Markup contains dates in attributes of every form, so the day always counts as readable there.
    if (kind === 'html' || dayIsReadable(dumps[kind]!, day)) this.#dayFound.add(given === day);
  }

  #addAuthor({ gold, dumps }: CorpusPage, kind: string, authors: readonly string[]): void {
    const all = gold.authors;
    if (all) for (const author of authors) this.#extra.add(!all.some((one) => sameText(one, author)));
    const name = firstAuthor(gold.author);
    if (name === null || !snippetsIn(dumps[kind]!, [name])[0]) return;
    this.#author.add(authors.some((author) => sameText(name, author)));
  }

  figures(): Figures {
    const precision = this.#precision.value;
    const recall = this.#recall.value;
    return {
      n: this.#pages,
      missing: this.#missing,
      F1: precision === null ? null : rounded(f1(precision, recall ?? 0)),
      P: rounded(precision),
      R: rounded(recall),
      word: rounded(this.#word.value),
      low: rounded(this.#low.value),
      with: rounded(this.#with.value),
      without: rounded(this.#without.value),
      head: rounded(this.#head.value),
      headAny: rounded(this.#headAny.value),
      headWords: rounded(this.#headWords.value),
      deck: rounded(this.#deck.value),
      date: rounded(this.#dayFound.value),
      dateN: this.#dayFound.count,
      dateWrong: rounded(this.#dayWrong.value),
      author: rounded(this.#author.value),
      authorN: this.#author.count,
      extra: rounded(this.#extra.value),
    };
  }
}
