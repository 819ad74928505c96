import { CAPITAL, classOf, DIGIT, SMALL, UNSPACED } from '../text/characters.ts';

/** The words of a glued page, for what is one word and what is two blocks. */
export interface PageWords {
  /** Words with a joint inside that is none: `McVale`. */
  readonly joined: ReadonlySet<string>;
  /** Whether the page also has a word, in any case, with nothing glued to it. */
  readonly isAlone: (word: string) => boolean;
}

export const NO_WORDS: PageWords = { joined: new Set(), isAlone: () => false };

/** The words of a page; those that stand alone are looked for when first asked for. */
export function pageWords(text: string): PageWords {
  let alone: ReadonlySet<string> | undefined;
  const isAlone = (word: string) => {
    alone ??= new Set(text.toLowerCase().match(LETTERS));
    return alone.has(word.toLowerCase());
  };
  return { joined: wordsWithJoints(text), isAlone };
}

const LETTERS = /\p{L}+/gu;
const WORD = /[\p{L}\p{Nd}](?:[\p{L}\p{M}\p{Nd}’'-]*[\p{L}\p{M}\p{Nd}])?/gu;
const HAS_JOINT = /[\p{Ll}\p{Nd}]\p{Lu}/u;
const OPENS_SMALL = /^\p{Ll}/u;
const RUNS = /\S+/g;
/** Longer runs without a space are menus. */
const MAX_RUN = 40;
/** Occurrences, each between other words, that make a word of the page; of one that begins with a small letter. */
const ENOUGH = 2;
const ENOUGH_SMALL = 3;

interface Seen {
  readonly before: Set<string>;
  readonly after: Set<string>;
}

/**
 * Words of the page with a joint inside: names and code that stand between different words each time, as in `said McVale
 * that` and `and McVale was`. Two blocks that meet have the same words around them each time, or none.
 */
export function wordsWithJoints(text: string): ReadonlySet<string> {
  const seen = new Map<string, Seen>();
  const found = new Set<string>();
  for (const line of text.split('\n')) {
    if (!hasJoint(line)) continue;
    const runs = line.match(RUNS) ?? [];
    runs.forEach((run, i) => {
      if (run.length > MAX_RUN || !hasJoint(run)) return;
      const words = run.match(WORD) ?? [];
      words.forEach((word, n) => {
        const before = words[n - 1] ?? lastPiece(runs[i - 1] ?? '');
        const after = words[n + 1] ?? runs[i + 1];
        if (hasJoint(word) && before && after && isRepeated(seen, word, before, after)) found.add(word);
      });
    });
  }
  return found;
}

/** `Article` of `Images.Article` and of `ImagesArticle`: there, too, two blocks may have met. */
const lastPiece = (run: string) => run.slice(lastCapital(run));

function lastCapital(run: string): number {
  let at = run.length - 1;
  while (at > 0 && !(classOf(run.charCodeAt(at)) & CAPITAL)) at--;
  return Math.max(0, at);
}

/** Whether `HAS_JOINT` matches; the pattern itself is slow. */
function hasJoint(text: string): boolean {
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const bits = classOf(text.charCodeAt(i));
    if (bits & CAPITAL && before & (SMALL | DIGIT)) return true;
    // Half of a character has no class of its own: `𝐨𝐓`.
    if (bits & UNSPACED) return HAS_JOINT.test(text);
    before = bits;
  }
  return false;
}

/** Notes the words around a word; whether it has stood between different ones often enough. */
function isRepeated(seen: Map<string, Seen>, word: string, before: string, after: string): boolean {
  const at = seen.get(word) ?? { before: new Set(), after: new Set() };
  seen.set(word, at);
  at.before.add(before);
  at.after.add(after);
  const needed = OPENS_SMALL.test(word) ? ENOUGH_SMALL : ENOUGH;
  return Math.min(at.before.size, at.after.size) >= needed;
}
