/** Words of a caption before its date, and where the part of the line with the date begins. */
const MIN_CAPTION_WORDS = 4;
/** Characters of so many words of two letters. */
const MIN_CAPTION = 11;
const PART = /[|•·\t]|[.!?:] (?=\p{Lu})/gu;
const LOWER_WORD = /(?<!\p{L})\p{Ll}{2,}/gu;
/** Small words among more words: in German, things have capitals. */
const MIN_SMALL_WORDS = 2;
const WORD = /\p{L}{2,}/gu;

/** How many words of running text the last part of a text has. */
export function wordsBefore(text: string): 'many' | 'some' | 'none' {
  if (text.length < MIN_CAPTION) return 'none';
  const part = text.slice([...text.matchAll(PART)].at(-1)?.index ?? 0);
  const small = [...part.matchAll(LOWER_WORD)].length;
  if (small >= MIN_CAPTION_WORDS) return 'many';
  return small >= MIN_SMALL_WORDS && [...part.matchAll(WORD)].length > MIN_CAPTION_WORDS ? 'some' : 'none';
}
