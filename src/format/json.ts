import { escapeUnits, UNSEEN } from './escape.ts';
import type { Format } from './format.ts';

/** One line of JSON Lines. */
export function jsonLine(value: object): string {
  return `${escapeUnits(JSON.stringify(value), UNSEEN)}\n`;
}

/** Indented when alone, one line each in a stream. */
export const json: Format = {
  extension: 'json',
  page: (article) => `${escapeUnits(JSON.stringify(article, null, 2), UNSEEN)}\n`,
  record: jsonLine,
  separator: '',
};

/** Always one line per article. */
export const jsonl: Format = { extension: 'jsonl', page: jsonLine, record: jsonLine, separator: '' };
