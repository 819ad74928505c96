import type { Format } from './format.ts';

/** The formats by name; each is loaded only when used. */
const FORMATS = {
  json: async (): Promise<Format> => (await import('./json.ts')).json,
  jsonl: async (): Promise<Format> => (await import('./json.ts')).jsonl,
  markdown: async (): Promise<Format> => (await import('./markdown.ts')).markdown,
  text: async (): Promise<Format> => (await import('./text.ts')).text,
  csv: async (): Promise<Format> => (await import('./table.ts')).csv,
  tsv: async (): Promise<Format> => (await import('./table.ts')).tsv,
  parquet: async (): Promise<Format> => (await import('./parquet.ts')).parquet,
  jsonld: async (): Promise<Format> => (await import('./jsonld.ts')).jsonld,
};

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

export function loadFormat(name: FormatName): Promise<Format> {
  return FORMATS[name]();
}
