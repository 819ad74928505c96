import type { GroupShape } from '../shape/shape.ts';
import type { Case, Mark, Wording } from '../shape/wording.ts';
import { capitalised, type Words } from './words.ts';

type Style = keyof Case | 'sentence';

/** What stands on a page's lines beside words. */
export interface Habits {
  /** Texts that meet with nothing between, on 1,000 words. */
  readonly joints: number;
}

/** How much of a line in title case has capitals. */
const TITLE_CASE = 0.85;
/** Quotes by language; the first pair is that of all others. */
const QUOTES: Readonly<Record<string, readonly [string, string]>> = {
  en: ['“', '”'],
  de: ['„', '“'],
  fr: ['« ', ' »'],
  ru: ['«', '»'],
  el: ['«', '»'],
  zh: ['“', '”'],
  ja: ['「', '」'],
};
const BEHIND_NUMBERS = ['%', ' %', '€', '+'];
const BEFORE_NUMBERS = ['$', '€', '£', '#'];
/** Sentences are the only place where a join is seldom; all of a page's joins fall on fewer places there. */
const JOINED_SENTENCES = 24;
/** Titles and labels have more of a page's joins than their share of its words. */
const JOINED_WORDS = 2;
/** Of lines of two words, the share that is a person's name. */
const NAMES_ALONE = 0.1;
/** Letters of the shortest word that has a line to itself. */
const SHORTEST_ALONE = 4;

/** Lines of no more words have no digits: with digits they are of another sort. */
const FEW = 3;
/** Of longer lines, the share that has any numbers. */
const NUMBERED = 0.6;

interface Task {
  readonly words: number;
  readonly wording: Wording;
  readonly style: Style;
  /** Share of words with a capital where the style leaves it open. */
  readonly capitals: number;
  /** Share of words that are numbers. */
  readonly numbered: number;
  /** Set in among the words. */
  readonly extra?: string;
  readonly joints: number;
}

/** Lines of so many words, worded as pages of the group are. */
export class Composer {
  private readonly space: string;
  /** Many pages write straight quotes and hyphens. */
  private readonly ascii: boolean;
  private readonly marks: Readonly<Record<'comma' | 'colon' | 'stop' | 'open' | 'close', string>>;

  constructor(
    readonly words: Words,
    private readonly shape: GroupShape,
    private readonly habits: Habits,
  ) {
    const { unspaced } = words.tongue;
    this.ascii = words.random.chance(0.5);
    this.space = unspaced ? '' : ' ';
    this.marks = unspaced
      ? { comma: '，', colon: '：', stop: '。', open: '（', close: '）' }
      : { comma: ',', colon: ':', stop: '.', open: '(', close: ')' };
  }

  /** A label, a menu's word, a title. */
  short(words: number, extra?: string): string {
    if (words === 2 && this.words.random.chance(NAMES_ALONE)) return this.words.person();
    const { short: wording, case: shares } = this.shape;
    const capitals =
      (wording.capitals - shares.title * TITLE_CASE - shares.upper) / (1 - shares.title - shares.upper);
    const style = this.style(words);
    const numbered = words > FEW ? this.numbers(wording.numbers) : 0;
    const task = {
      ...{ words, wording, style, numbered },
      ...{ capitals: Math.max(0.02, capitals), joints: this.habits.joints * JOINED_WORDS },
    };
    const text = this.stretch(extra === undefined ? task : { ...task, extra });
    const colon = this.words.random.chance(wording.marks.colon / 1000) ? this.marks.colon : '';
    return text + this.ending(wording, words, colon);
  }

  style(words: number): Style {
    const { upper, title, lower } = this.shape.case;
    const rest = 1 - upper - title - lower;
    const shares = [
      ['upper', upper],
      ['title', words > 1 ? title : 0],
      ['lower', lower],
      ['sentence', rest],
    ] as const;
    return this.words.random.weighted(shares);
  }

  /** Running text: whole sentences, the last one without an end where `ended` is false: a list in one line, which has more numbers. */
  long(words: number, ended: boolean, extra?: string): string {
    const { long: wording } = this.shape;
    const { random } = this.words;
    const numbered = this.numbers(wording.numbers * (ended ? 0.7 : 1.6));
    const open = { wording, style: 'sentence', capitals: wording.capitals, numbered, joints: 0 } as const;
    const sentences: string[] = [];
    for (let left = words; left > 0; ) {
      const drawn = random.whole(wording.sentences);
      const size = left - drawn < 3 ? left : Math.max(1, drawn);
      const task = { ...open, words: size };
      const text = this.stretch(extra && sentences.length === 0 ? { ...task, extra } : task);
      left -= size;
      sentences.push(left > 0 || ended ? text + this.ending(wording, size, this.marks.stop) : text);
    }
    const joined = (this.habits.joints * JOINED_SENTENCES) / 1000;
    return sentences.reduce(
      (all, next) => all + (random.chance(Math.min(0.6, joined)) ? '' : this.space) + next,
    );
  }

  /** Numbers come together: most lines of a page have none, the others more of them. */
  private numbers(share: number): number {
    return this.words.random.chance(NUMBERED) ? share / NUMBERED : 0;
  }

  private ending({ marks }: Wording, words: number, usual: string): string {
    const { random } = this.words;
    if (random.chance((marks.question * words) / 1000)) return random.chance(0.6) ? '?' : '!';
    return random.chance((marks.dots * words) / 1000) ? (this.ascii ? '...' : '…') : usual;
  }

  private stretch(task: Task): string {
    const { random, tongue } = this.words;
    const parts: string[] = [];
    const extraAt = task.extra === undefined ? -1 : random.between(0, Math.max(0, task.words - 1));
    const closing: { at: number; mark: string }[] = [];
    for (let at = 0; at < task.words; ) {
      if (at >= extraAt && extraAt >= 0 && !parts.includes(task.extra!)) parts.push(task.extra!);
      const token = this.token(task, at);
      const opened = this.opened(task.wording, at, closing);
      at += tongue.unspaced ? 1 : token.split(' ').length;
      const due = closing.filter((c) => c.at <= at || at >= task.words);
      for (const c of due) closing.splice(closing.indexOf(c), 1);
      parts.push(
        opened +
          token +
          due.map((c) => c.mark).join('') +
          (at < task.words ? this.between(task.wording) : ''),
      );
    }
    return this.joined(parts, task);
  }

  private joined(parts: readonly string[], { joints }: Task): string {
    const { random, tongue } = this.words;
    let text = parts[0] ?? '';
    for (const part of parts.slice(1)) {
      const glued = tongue.cased && joints > 0 && random.chance(joints / 1000) && /\p{Ll}$/u.test(text);
      const noSpace = this.space === '' && !/^[\da-z]/i.test(part);
      text += glued ? capitalised(part) : (noSpace ? '' : ' ') + part;
    }
    return text;
  }

  private token({ wording, style, capitals, numbered, words: size }: Task, at: number): string {
    const { words } = this;
    const { random, tongue } = words;
    if (random.chance(numbered)) return this.number(wording);
    const drawn = random.whole(wording.letters);
    const length = Math.max(size === 1 ? SHORTEST_ALONE : 1, drawn + (size === 1 ? 1 : 0));
    if (!tongue.cased) return this.compound(wording, words.word(length));
    if (style === 'upper') return words.word(length).toUpperCase();
    const first = at === 0 && style !== 'lower';
    const titled = style === 'title' && random.chance(TITLE_CASE);
    if (at > 0 && !titled && random.chance(capitals)) return words.named(length);
    const plain = words.word(length);
    // A short line that begins with `by` would be a byline.
    if (at === 0 && tongue.language.bylines.by.includes(plain)) return words.place();
    const word = this.compound(wording, plain);
    return first || titled ? capitalised(word) : word;
  }

  private number({ marks, numbers }: Wording): string {
    const { random } = this.words;
    const number = this.words.number();
    if (!random.chance(marks.sign / 1000 / Math.max(0.001, numbers))) return number;
    return random.chance(0.5) ? random.pick(BEFORE_NUMBERS) + number : number + random.pick(BEHIND_NUMBERS);
  }

  private compound({ marks }: Wording, word: string): string {
    const { random, tongue } = this.words;
    const is = (mark: Mark) => random.chance(marks[mark] / 1000);
    const other = () => this.words.word(random.between(2, 6));
    const mark = this.ascii ? "'" : '’';
    if (is('hyphen')) return `${word}-${other()}`;
    if (is('apostrophe'))
      return tongue.language.code === 'en' ? `${word}${mark}s` : `${random.pick([...'dlns'])}${mark}${word}`;
    if (is('slash')) return `${word}/${other()}`;
    return is('stop') ? `${word}.${other()}` : word;
  }

  private opened({ marks }: Wording, at: number, closing: { at: number; mark: string }[]): string {
    const { random, tongue } = this.words;
    if (closing.length > 0) return '';
    if (random.chance(marks.quote / 1000)) {
      const [open, close] =
        this.ascii && !tongue.unspaced ? ['"', '"'] : (QUOTES[tongue.language.code] ?? QUOTES.en!);
      closing.push({ at: at + random.between(1, 9), mark: close });
      return open;
    }
    if (!random.chance(marks.bracket / 1000)) return '';
    closing.push({ at: at + random.between(1, 4), mark: this.marks.close });
    return this.marks.open;
  }

  /** What stands behind a word that is not the last. */
  private between({ marks }: Wording): string {
    const { random } = this.words;
    const is = (mark: Mark) => random.chance(marks[mark] / 1000);
    if (is('comma')) return this.marks.comma;
    if (is('colon')) return this.marks.colon;
    if (is('dash')) return this.ascii ? ' -' : ' –';
    if (random.chance(marks.sign / 2000)) return ' &';
    return is('bar') ? random.pick([' |', ' |', this.ascii ? ' >' : ' •']) : '';
  }
}
