import { escapeUnits, TAG, UNSEEN } from './escape.ts';
import type { Format } from './format.ts';
import { withMember } from './member.ts';

/** One line of JSON Lines. */
export function jsonLine(value: object): string {
  return written(value);
}

function written(value: object, indent?: number): string {
  return `${harmless(JSON.stringify(value, null, indent))}\n`;
}

/** The same value for every reader of JSON, and inert where it is put into a page or onto a terminal. */
function harmless(text: string): string {
  return escapeUnits(escapeUnits(text, UNSEEN), TAG);
}

/** The JSON of an article or an error record with what the container said of the page, as it came. */
export function carry(text: string, metadata: string): string {
  return withMember(text, 'metadata', harmless(metadata));
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
