import type { Peeked } from '../peek.ts';

/** Bytes that are looked at. */
const LOOK = 65_536;
/** Bytes in which the first value begins. */
const START = 512;
/** What may stand before the first value. */
const BLANK = /^[\ufeff\s]*/;
/** The opening of an object or of a list of them. Real text: `[{"url": "https://lindvik.example/a"`, `{\n  "articles": [`. */
const OPENING = /^(?:\[\s*){0,2}\{\s*"[^"\\\n]{1,200}"\s*:/;
/** The opening of a list of texts, or of rows of texts. Real text: `[["https://lindvik.example/a", "Ferry", "The`. */
const LIST_OPENING = /^(?:\[\s*){1,2}"/;
/** The end of a text that is JSON but for a mistake in it: prose that begins like JSON ends otherwise. */
const ENDING = /[\]},"]\s*$/;
const EMPTY = /^(?:\[\s*\]|\{\s*\})\s*$/;

/**
 * Whether a stream is JSON over any number of lines: it opens as JSON does, and is JSON as far as can be seen. A page whose
 * first line is left-over JSON-LD is none: what follows its first value is prose. What breaks off inside its first value is
 * JSON with a mistake in it.
 */
export async function isJson(input: Peeked): Promise<boolean> {
  const first = (await input.head(START)).toString('utf8', 0, START).replace(BLANK, '')[0];
  if (first !== '{' && first !== '[') return false;
  const head = await input.head(LOOK);
  const text = head.toString('utf8', 0, LOOK).replace(BLANK, '');
  if (EMPTY.test(text)) return true;
  if (!OPENING.test(text) && !LIST_OPENING.test(text)) return false;
  const { partialOf } = await import('./partial.ts');
  const { top, whole, broken } = partialOf(head.subarray(0, LOOK));
  if (!broken) return typeof top === 'object';
  return !whole && OPENING.test(text) && (!input.ended || ENDING.test(text));
}
