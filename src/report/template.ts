import { readFileSync } from 'node:fs';

/** The page as `npm run build` puts it together from `page/`: in `dist`, where the built code stands beside it. */
const BUILT = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/report.html' : 'report.html',
  import.meta.url,
);
/** Where something is put into the page. Example line: `<!-- details -->`. */
const SLOT = /<!-- (\w+) -->/;

/** The page in pieces: text to be written as it is, and the name of what comes after it. */
export interface Template {
  readonly pieces: readonly { readonly text: string; readonly slot: string | null }[];
}

/** @throws the system's error when the page is not there: not built yet. */
export function readTemplate(): Template {
  const parts = readFileSync(BUILT, 'utf8').split(SLOT);
  const pieces = [];
  for (let i = 0; i < parts.length; i += 2) pieces.push({ text: parts[i]!, slot: parts[i + 1] ?? null });
  return { pieces };
}
