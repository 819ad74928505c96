import { escapeUnits, TAG, UNSEEN } from './escape.ts';
import type { Format } from './format.ts';

/** One line of JSON Lines. */
export function jsonLine(value: object): string {
  return written(value);
}

/** The same value for every reader, and inert where it is put into a page or onto a terminal. */
function written(value: object, indent?: number): string {
  return `${escapeUnits(escapeUnits(JSON.stringify(value, null, indent), UNSEEN), TAG)}\n`;
}

/** Indented when alone, one line each in a stream. */
export const json: Format = {
  extension: 'json',
  page: (article) => written(article, 2),
  record: jsonLine,
  separator: '',
};

/** Always one line per article. */
export const jsonl: Format = { extension: 'jsonl', page: jsonLine, record: jsonLine, separator: '' };
