import { preambleOf } from './preamble.ts';

/** Real text: `[Sport](/sport/)`, `![](https://cdn.example/a.jpg "The pier")`, `](#top)`. */
const LINK = /\]\((?:https?:|\/|#|\.|mailto:|tel:|data:|javascript:|[\w-]+\.[a-z]{2,})[^\s)]*(?:\)|\s+"|\n)/g;
/** Real lines: `## Background` between blank lines; not `# a comment` amid code, nor `#football`. */
const HEADING = /(?:^|\n[ \t]*\n)#{1,6} +\S{2}[^\n]*(?=\n[ \t]*\n|\n?$)/g;
/** Real text: `**The pier** was`. */
const BOLD = /\*\*[^\s*][^*\n]{0,200}\*\*/g;
/** Links from which a text may be Markdown whatever else it holds: one or two are quoted in articles about it. */
const ENOUGH_LINKS = 3;
const ENOUGH_HEADINGS = 2;
/** Characters of text to each link: a page about Markdown shows some in much text. */
const TEXT_A_LINK = 2_000;

/** How many matches there are, up to `most`. */
function count(text: string, pattern: RegExp, most: number): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (found < most && pattern.test(text)) found++;
  pattern.lastIndex = 0;
  return found;
}

/** Whether a text is Markdown by what it holds: links, headings, or a header of its own. A few asterisks are none. */
export function isMarkdown(text: string): boolean {
  const wanted = Math.max(ENOUGH_LINKS, Math.floor(text.length / TEXT_A_LINK));
  const links = text.includes('](') ? count(text, LINK, wanted) : 0;
  if (links >= wanted) return true;
  const headings = text.includes('# ') ? count(text, HEADING, ENOUGH_HEADINGS) : 0;
  if (headings >= ENOUGH_HEADINGS || (headings > 0 && links > 0)) return true;
  if (headings + links > 0 && text.includes('**') && count(text, BOLD, 1) > 0) return true;
  return preambleOf(text).end > 0;
}
