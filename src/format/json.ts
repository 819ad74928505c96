import { escapeUnits, TAG, UNSEEN } from './escape.ts';
import type { Format } from './format.ts';
import { withMember } from './member.ts';

/** One line of JSON Lines. */
export function jsonLine(value: object): string {
  return written(value);
}

/** The same value for every reader, and inert where it is put into a page or onto a terminal. */
function written(value: object, indent?: number): string {
  return `${escapeUnits(escapeUnits(JSON.stringify(value, null, indent), UNSEEN), TAG)}\n`;
}

/** The JSON of an article or an error record with what the container said of the page, as it came. */
export function carry(text: string, metadata: string): string {
  return withMember(text, 'metadata', escapeUnits(metadata, UNSEEN));
}

/** Indented when alone, one line each in a stream. */
export const json: Format = {
  extension: 'json',
  page: (article) => written(article, 2),
  record: jsonLine,
  carry,
  separator: '',
};

/** Always one line per article. */
export const jsonl: Format = { extension: 'jsonl', page: jsonLine, record: jsonLine, carry, separator: '' };
