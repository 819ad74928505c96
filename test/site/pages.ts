/** Pages of an invented site, each with an article of its own. */

export const HEADER = [
  'Harbour Gazette, the paper of the coast',
  'Towns and islands from north to south',
  'Write to the people who make the paper',
  'Sign up for the letter of the week',
];
const FOOTER = [
  'A walk along the sea wall costs nothing',
  'What the sea gave back this winter',
  'Three generations of a family of bakers',
  'The oldest lamp on the whole coast',
];

const WHO = ['The council', 'The harbour master', 'A school on the hill', 'The fishing fleet', 'The museum'];
const DID = ['opened', 'repaired', 'counted', 'sold', 'painted', 'measured', 'inspected'];
const WHAT = ['the old pier', 'forty wooden boats', 'the town hall roof', 'a row of lamps', 'the sea wall'];
const WHEN = ['on Monday', 'before the storm', 'after nine months', 'in early spring', 'during the night'];
const WHY = [
  'because the winter had been long and hard',
  'although nobody had asked for it in years',
  'so that visitors could see the bay again',
  'while the neighbours watched from the shore',
];

const pick = (list: readonly string[], n: number) => list[n % list.length]!;

/** A paragraph that no other number gives. */
export function paragraph(n: number): string {
  const one = `${pick(WHO, n)} ${pick(DID, n)} ${pick(WHAT, Math.floor(n / 5))} ${pick(WHEN, Math.floor(n / 7))}`;
  const two = `${pick(WHO, n + 2)} then ${pick(DID, n + 3)} ${pick(WHAT, n + 1)} ${pick(WHEN, n + 3)}`;
  return `${one} ${pick(WHY, Math.floor(n / 3))}. ${two}, and ${word(n)} people said that they had been there.`;
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
