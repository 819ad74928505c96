import { CAPITAL, classOf, DIGIT, SMALL, UNSPACED } from '../text/characters.ts';

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
        const before = words[n - 1] ?? runs[i - 1];
        const after = words[n + 1] ?? runs[i + 1];
        if (hasJoint(word) && before && after && isRepeated(seen, word, before, after)) found.add(word);
      });
    });
  }
  return found;
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

/** An address up to a joint: `https://harbour.example/News`, `www.harbour.example/New`, `harbour.example/`, `@Nora`, `#Ferry`. */
const ADDRESS = /:\/\/|^www\.|\p{Ll}\.\p{Ll}{2,}\/|[@#]\p{Lu}[\p{L}\p{Nd}_]*$/u;
/** The rest of one: `Jane.Holm@harbour.example`. */
const MAIL = /^[\p{L}\p{Nd}._-]+@[\p{L}\p{Nd}]/u;
/** Code up to a joint: `document.getElement`, `max_line`, `Harbour::open`, `$ferry`. */
const CODE_BEFORE = /\p{Ll}\.\p{Ll}|[\p{L}\p{Nd}]_|::|^[$<]|->/u;
/** A site's name, after which the next block begins: `harbour.comShare`. */
const SITE = /\.(?:at|ch|co|com|cz|de|edu|es|eu|fr|gov|info|io|it|net|nl|org|pl|ru|tv|uk)$/;
/** Code after a joint: `Bytes(`, `Element.value`, `List<`, `Line_end`, not `Comments(12)`. */
const CODE_AFTER = /^\p{L}[\p{L}\p{Nd}]*(?:\((?!\p{Nd})|_|::|<|\[|=|\.\p{Ll})/u;
/** Characters of a token on each side of a joint that are looked at. */
const REACH = 80;

/** Whether the joint at an offset is inside an address, a piece of code or one of the page's own words. */
export function isInsideToken(raw: string, at: number, own: ReadonlySet<string>): boolean {
  const [before, after] = [tokenBefore(raw, at), tokenAfter(raw, at)];
  if (own.size > 0) {
    const begun = wordAtEnd(before);
    if (begun && own.has(begun + WORD_AFTER.exec(after)![0])) return true;
  }
  if (ADDRESS.test(before) || MAIL.test(after) || CODE_AFTER.test(after)) return true;
  return CODE_BEFORE.test(before) && !SITE.test(before);
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{Nd}’'-]/u;
const WORD_AFTER = /^[\p{L}\p{M}\p{Nd}’'-]*/u;
const SPACE = /\s/;

/** Not a pattern: one that is tied to the end alone is tried from every character. */
function wordAtEnd(text: string): string {
  let from = text.length;
  while (from > 0 && WORD_CHARACTER.test(text[from - 1]!)) from--;
  return text.slice(from);
}

function tokenBefore(raw: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < REACH && !SPACE.test(raw[from - 1]!)) from--;
  return raw.slice(from, at);
}

function tokenAfter(raw: string, at: number): string {
  let end = at;
  while (end < raw.length && end - at < REACH && !SPACE.test(raw[end]!)) end++;
  return raw.slice(at, end);
}
