import type { Evidence, StatedHeadline, StatedPlace } from '../../../input/source.ts';
import { textKey } from '../../../text/same-text.ts';

/** A place that states the headline, or the page's `<title>`, which has the site's name in it, too. */
export type TitlePlace = StatedPlace | 'title';

/** A headline that the markup states. */
export interface Statement {
  readonly text: string;
  readonly key: string;
  readonly places: ReadonlySet<TitlePlace>;
  /** What else the `<title>` has; `null` if it does not have the headline. */
  readonly rest: Rest | null;
}

/** The words of a title before and after the headline in it. */
export interface Rest {
  readonly before: string;
  readonly after: string;
}

const NO_WORD = /[^\p{L}\p{N}\p{M}]+/gu;
/** Longer texts are no headlines. */
const MAX_LENGTH = 400;

/** The words of a text, folded: places that write a headline with other marks state the same. */
export const wordKey = (text: string): string => textKey(text).replace(NO_WORD, ' ').trim();

/** What follows a headline in a title: `Bridge closes | The Vale`, `Bridge closes (The Vale)`. */
const OPENS_REST = /^ ?[|·•»›«‹:,~/(_<@-]/u;
/** What precedes it: `The Vale: Bridge closes`, `[2512.01] Bridge closes`. */
const ENDS_REST = /[|·•»›«‹:,~/)\]_>-] ?$/u;

/** Marks before a site's name that was cut off. */
const SEPARATORS = ' |·•»›«‹:,~/(_<>–—-';

/** The text without the separator at its end. */
function withoutSeparator(text: string): string {
  let end = text.length;
  while (end > 0 && SEPARATORS.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** What a title has besides a headline at one of its ends; `null` if it has none there. Both are given as `textKey` folds them. */
export function restOf(title: string, headline: string): Rest | null {
  if (title === headline) return { before: '', after: '' };
  if (headline === '' || title.length < headline.length) return null;
  const after = title.slice(headline.length);
  if (title.startsWith(headline) && OPENS_REST.test(after)) return { before: '', after: wordKey(after) };
  const before = title.slice(0, -headline.length);
  return title.endsWith(headline) && ENDS_REST.test(before) ? { before: wordKey(before), after: '' } : null;
}

interface Folded extends StatedHeadline {
  readonly folded: string;
}

/** What a page states about its headline. */
export class Statements {
  private readonly stated: readonly Folded[];
  private readonly title: string;
  private readonly foldedTitle: string;
  private readonly siteNames: ReadonlySet<string>;
  private readonly headings: ReadonlySet<string>;
  private all: Statement[] | null = null;

  constructor({ stated, siteNames, title }: Evidence) {
    this.stated = stated
      .filter(({ text }) => text.length <= MAX_LENGTH)
      .map((one) => ({ ...one, folded: textKey(one.text) }));
    this.title = (title ?? '').slice(0, MAX_LENGTH);
    this.foldedTitle = textKey(this.title);
    this.siteNames = new Set(siteNames.map(wordKey));
    const headings = this.stated.filter(({ place }) => place === 'heading');
    this.headings = new Set(headings.map(({ folded }) => wordKey(folded)).filter(Boolean));
  }

  get texts(): string[] {
    return this.stated.map(({ text }) => text);
  }

  isSiteName(text: string): boolean {
    return this.siteNames.has(wordKey(text));
  }

  /** The `<title>` has it at one of its ends, and more. */
  isPartOfTitle(text: string): boolean {
    const [title, key] = [wordKey(this.foldedTitle), wordKey(text)];
    return title !== key && (title.startsWith(key) || title.endsWith(key));
  }

  /** It is the page's heading, and there is no other. */
  isOnlyHeading(text: string): boolean {
    return this.headings.size === 1 && this.isHeading(text);
  }

  isHeading(text: string): boolean {
    return this.headings.has(wordKey(text));
  }

  /**
   * Whether a place states this text, alone or with the site's name. One heading of several does not count: the name of a blog is one.
   */
  states(text: string): boolean {
    const [folded, key] = [textKey(text), wordKey(text)];
    if (restOf(this.foldedTitle, folded)) return true;
    return this.stated.some((one) => {
      if (one.place === 'heading') return this.headings.size === 1 && wordKey(one.folded) === key;
      return restOf(one.folded, folded) !== null || wordKey(one.folded) === key || isCut(one.folded, folded);
    });
  }

  /** What two places or more state besides this text: first what is a heading, then what most of them state. */
  agreedBeside(text: string): Statement | null {
    const known = wordKey(text);
    const all = this.agreed().filter(({ key }) => key !== known);
    const rank = ({ places }: Statement) => (places.has('heading') ? 10 : 0) + places.size;
    return all.sort((a, b) => rank(b) - rank(a) || a.text.length - b.text.length)[0] ?? null;
  }

  /** Whether two places or more state this text. */
  agreesOn(text: string): boolean {
    const known = wordKey(text);
    return this.agreed().some(({ key }) => key === known);
  }

  private agreed(): Statement[] {
    return this.statements().filter((one) => one.places.size > 1 && !isWordAlone(one));
  }

  /** What one place states: the first in the order of the page, else its title. */
  single(): Statement | null {
    const isOnly = ({ places }: Statement) => !places.has('heading') || this.headings.size === 1;
    return this.statements().find(isOnly) ?? this.titled();
  }

  private titled(): Statement | null {
    const text = this.withoutSiteName(this.title);
    const key = wordKey(text);
    if (key === '' || this.siteNames.has(key)) return null;
    return { text, key, places: new Set(['title']), rest: { before: '', after: '' } };
  }

  private statements(): readonly Statement[] {
    if (this.all) return this.all;
    const found = new Map<string, Statement>();
    for (const one of this.stated) {
      const text = one.place === 'heading' ? one.text : this.withoutSiteName(one.text);
      const folded = textKey(text);
      const key = wordKey(folded);
      if (key !== '' && !found.has(key) && !this.siteNames.has(key))
        found.set(key, this.statementOf(text, folded, key));
    }
    this.all = [...found.values()];
    return this.all;
  }

  /** `Bridge closes | The Vale` without the name of its site. */
  private withoutSiteName(text: string): string {
    const folded = textKey(text);
    if (folded.length !== text.length) return text;
    for (const name of this.siteNames) {
      const rest = name === '' ? null : restOf(folded, name);
      if (rest?.before) return withoutSeparator(text.slice(0, -name.length));
    }
    return text;
  }

  private statementOf(text: string, folded: string, key: string): Statement {
    const places = new Set<TitlePlace>(this.headings.has(key) ? ['heading'] : []);
    for (const one of this.stated)
      if (one.place !== 'heading' && (wordKey(one.folded) === key || restOf(one.folded, folded)))
        places.add(one.place);
    const rest = restOf(this.foldedTitle, folded);
    if (rest) places.add('title');
    return { text, key, places, rest };
  }
}

/** `detail`, `News`: the heading and the title of a page that states no more are often words of its template. */
const isWordAlone = ({ key, places }: Statement) =>
  !key.includes(' ') && places.size === 2 && places.has('heading') && places.has('title');

const ELLIPSIS = / ?(?:…|\.\.\.)$/u;

/** A headline that was cut at some length, in the middle of a word or between two: `Bridge closes for`, `Bridge clo…`. */
function isCut(cut: string, whole: string): boolean {
  const start = cut.replace(ELLIPSIS, '');
  const isStart = start.length >= MIN_CUT && whole.length > start.length && whole.startsWith(start);
  return isStart && !OPENS_REST.test(whole.slice(start.length));
}

/** Characters of a headline that was cut. */
const MIN_CUT = 30;
