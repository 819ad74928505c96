import { escapeUnits } from './escape.ts';
import type { Format } from './format.ts';

/** Line ends of Unicode that JSON leaves raw and that some readers of JSON Lines split at. */
const RAW_LINE_END = /[\u0085\u2028\u2029]/g;

/** One line of JSON Lines. */
export function jsonLine(value: object): string {
  return `${escapeUnits(JSON.stringify(value), RAW_LINE_END)}\n`;
}

/** Indented alone, one line each in a stream. */
export const json: Format = {
  extension: 'json',
  page: (article) => `${JSON.stringify(article, null, 2)}\n`,
  record: jsonLine,
  between: '',
};

/** One line an article, always. */
export const jsonl: Format = { extension: 'jsonl', page: jsonLine, record: jsonLine, between: '' };
