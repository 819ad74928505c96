import { coloned } from './coloned.ts';
import { dashed } from './dashed.ts';
import { marked } from './marked.ts';
import type { Opener, OpenerPage } from './opener.ts';
import { dotted, stopped, unmarked } from './stopped.ts';

/** Longest opener, in characters. */
const REACH = 110;

/** Openers in scripts with spaces: `PARIS, Oct 22 (Reuters) - `, `Москва. 10 июня. INTERFAX.RU - `, `LONDON — `. */
export function spacedOpener(text: string, page: OpenerPage): Opener | null {
  const head = text.slice(0, REACH);
  return (
    marked(head, page) ??
    dashed(head, page) ??
    dotted(head, page) ??
    unmarked(head, page) ??
    coloned(head, page) ??
    stopped(head, page)
  );
}
