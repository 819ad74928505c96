import type { Node } from './tree.ts';

/** The rest of a date, after the number of the day: ` Mai 2026`, ` 5. 2026`, ` toukokuuta 2026 klo 12.30`. */
const REST_OF_DATE = /^\s{1,4}(?:\p{L}{3,20}\.?|\d{1,2}\.) {0,2}(?:19|20)\d\d(?!\d)/u;
/** It takes no more characters. */
const LONGEST_REST = 40;

/** Converters that escape such text indent their items, `  4. Sport`, or write two spaces after the number. */
const WRITTEN_AS_ITEM = /^ {2}| {2}$/;

/**
 * Whether what the parser reads as a list is text that begins with a number: not all converters escape
 * `21. Mai 2026` and `2. Schritt`. A list begins with 0 or 1, or counts up from another number.
 */
export function isNumberedText(list: Node, source: string): boolean {
  if (list.name !== 'OrderedList') return false;
  const marks = list.getChildren('ListItem').map((item) => item.firstChild!);
  if (marks.every(({ to }) => REST_OF_DATE.test(source.slice(to, to + LONGEST_REST)))) return true;
  if (
    marks.some(({ from, to }) =>
      WRITTEN_AS_ITEM.test(source.slice(from - 2, from) + source.slice(to, to + 2)),
    )
  )
    return false;
  const numbers = marks.map(({ from, to }) => Number.parseInt(source.slice(from, to), 10));
  const first = numbers[0]!;
  return first > 1 && (numbers.length === 1 || numbers.some((number, i) => number !== first + i));
}
