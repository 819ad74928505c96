/** Pages of an invented site, each with an article of its own. */

export const HEADER = [
  'Harbour Gazette, the paper of the coast',
  'Towns and islands from north to south',
  'Write to the people who make the paper',
  'A letter of the week from the islands',
];
export const FOOTER = [
  'A walk along the sea wall costs nothing',
  'What the sea gave back this winter',
  'Three generations of a family of bakers',
  'The oldest lamp on the whole coast',
];

const WHO = ['The council', 'The harbour master', 'A school on the hill', 'The fishing fleet', 'The museum'];
const DID = ['opened', 'repaired', 'counted', 'sold', 'painted', 'measured', 'inspected', 'cleared', 'moved'];
const WHAT = ['the old pier', 'forty wooden boats', 'the town hall roof', 'a row of lamps', 'the sea wall'];
const WHEN = ['on Monday', 'before the storm', 'after nine months', 'in early spring', 'during the night'];
const WHY = [
  'as planned',
  'against all advice',
  'for the visitors',
  'without a word',
  'once more',
  'at last',
];
const SAID = ['cheered', 'said nothing', 'had been there', 'asked why', 'took pictures', 'stayed at home'];

const pick = (list: readonly string[], n: number) => list[n % list.length]!;

/** Any of a list, the same every time, and nothing to do with what is taken of other lists. */
function anyOf(list: readonly string[], n: number, place: number): string {
  const hash = Math.imul(Math.imul(n + 1, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b), 0xc2b2ae35);
  return pick(list, (hash ^ (hash >>> 15)) >>> 1);
}

/** A paragraph that no other number gives, and whose runs of words few others have. */
export function paragraph(n: number): string {
  const one = [WHO, DID, WHAT, WHEN, WHY].map((list, i) => anyOf(list, n, i)).join(' ');
  const two = [WHO, DID, WHAT, WHEN, WHY].map((list, i) => anyOf(list, n, 5 + i)).join(' ');
  return `${one}. ${two}, and ${word(n)} people ${anyOf(SAID, n, 10)}.`;
}

/** A number in words of letters, since digits are folded. */
function word(n: number): string {
  return [...String(n)]
    .map((digit) => 'one two six ten few some many most all both'.split(' ')[Number(digit)])
    .join('-');
}

export const headline = (n: number): string =>
  `${pick(WHO, n)} and ${word(n)} other tales of ${pick(WHAT, n)}`;

export interface Parts {
  readonly header?: readonly string[];
  readonly footer?: readonly string[];
  /** Instead of five paragraphs of the page's own. */
  readonly body?: readonly string[];
}

export const own = (n: number): string[] => Array.from({ length: 5 }, (_, i) => paragraph(10 * n + i));

/** The page with this number. */
export function sitePage(n: number, { header = HEADER, footer = FOOTER, body = own(n) }: Parts = {}): string {
  return [header.join('\n'), headline(n), ...body, footer.join('\n')].join('\n\n');
}
