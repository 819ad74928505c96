import type * as Lezer from '@lezer/markdown';

const UNDERSCORE = 0x5f;
const ASTERISK = 0x2a;
const SPACE = /^\s?$/;
const MARK = /^[\p{S}\p{P}]$/u;
/** Between words that no spaces separate, marks are not at the edge of a word: `た*：*さ`. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/**
 * Emphasis as converters write it. CommonMark does not end it after a mark that a letter follows: `**Note:**The pier`,
 * `**「桟橋」**は`, `_Mail’_s`.
 */
export function emphasisParser({ InlineContext }: typeof Lezer): Lezer.InlineParser {
  const { emphasisAsterisk, emphasisUnderscore } = InlineContext;
  return {
    name: 'Emphasis',
    parse(cx, next, from) {
      if (next !== UNDERSCORE && next !== ASTERISK) return -1;
      let to = from + 1;
      while (cx.char(to) === next) to++;
      const [before, after] = [cx.slice(from - 1, from), cx.slice(to, to + 1)];
      const opens = !SPACE.test(after);
      const closes = !SPACE.test(before);
      if (next === ASTERISK) {
        const free = !MARK.test(after) || SPACE.test(before) || MARK.test(before) || UNSPACED.test(before);
        return cx.addDelimiter(emphasisAsterisk, from, to, opens && (free || to - from > 1), closes);
      }
      // `snake_case` is no emphasis.
      const outside = SPACE.test(before) || MARK.test(before) || MARK.test(after);
      return cx.addDelimiter(
        emphasisUnderscore,
        from,
        to,
        opens && outside,
        closes && (MARK.test(before) || SPACE.test(after) || MARK.test(after)),
      );
    },
  };
}
