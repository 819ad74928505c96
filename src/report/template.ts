import { readFileSync } from 'node:fs';

/** The page that `npm run build` makes from `page/`; in `dist`, next to the built code. */
const BUILT = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/report.html' : 'report.html',
  import.meta.url,
);
/** A slot of the page, where data is inserted. Example line: `<!-- details -->`. */
const SLOT = /<!-- (\w+) -->/;

/** The page in pieces: fixed text, and the name of the slot after it. */
export interface Template {
  readonly pieces: readonly { readonly text: string; readonly slot: string | null }[];
}

/** @throws the system's error when the page does not exist: it was not built. */
export function readTemplate(): Template {
  const parts = readFileSync(BUILT, 'utf8').split(SLOT);
  const pieces = [];
  for (let i = 0; i < parts.length; i += 2) pieces.push({ text: parts[i]!, slot: parts[i + 1] ?? null });
  return { pieces };
}
