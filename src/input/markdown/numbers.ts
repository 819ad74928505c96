import type { Node } from './tree.ts';

/** The rest of a date, after the number of the day: ` Mai 2026`, ` 5. 2026`, ` toukokuuta 2026 klo 12.30`. */
const REST_OF_DATE = /^\s{1,4}(?:\p{L}{3,20}\.?|\d{1,2}\.) {0,2}(?:19|20)\d\d(?!\d)/u;
/** It takes no more characters. */
const LONGEST_REST = 40;

/** Whether an item begins with a date: the list above continues with the next paragraph, `1. [Home](/)`, `29. Mai 2026`. */
export function isDated({ firstChild }: Node, source: string): boolean {
  const day = numberOf(firstChild!, source);
  return (
    day > 0 && day <= 31 && REST_OF_DATE.test(source.slice(firstChild!.to, firstChild!.to + LONGEST_REST))
  );
}

/** Converters that escape such text indent their items, `  4. Sport`, or write two spaces after the number. */
const WRITTEN_AS_ITEM = /^ {2}| {2}$/;

/**
 * Whether what the parser reads as a list is text that begins with a number: not all converters escape
 * `21. Mai 2026` and `2. Schritt`. A list begins with 0 or 1, or counts up from another number.
 */
export function isNumberedText(list: Node, source: string): boolean {
  const marks = list.getChildren('ListItem').map((item) => item.firstChild!);
  const around = ({ from, to }: Node) => source.slice(from - 2, from) + source.slice(to, to + 2);
  if (marks.some((mark) => WRITTEN_AS_ITEM.test(around(mark)))) return false;
  const numbers = marks.map((mark) => numberOf(mark, source));
  const [first] = numbers as [number];
  if (numbers.length === 1) return first > 1 || isFollowedBy(list, first + 1, source);
  return first > 1 && numbers.some((number, i) => number !== first + i);
}

const numberOf = ({ from, to }: Node, source: string) => Number.parseInt(source.slice(from, to), 10);

/** Whether the next list begins with a number, so that both are headings of sections: `1. Schritt`, text, `2. Schritt`. */
function isFollowedBy(list: Node, number: number, source: string): boolean {
  let next = list.nextSibling;
  while (next && next.name !== 'OrderedList') next = next.nextSibling;
  const items = next?.getChildren('ListItem') ?? [];
  return items.length === 1 && numberOf(items[0]!.firstChild!, source) === number;
}
