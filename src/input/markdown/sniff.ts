import { preambleOf } from './preamble.ts';

/** Real text: `[Sport](/sport/)`, `![](https://cdn.example/a.jpg "The pier")`, `](#top)`. */
const LINK = /\]\((?:https?:|\/|#|\.|mailto:|tel:|data:|javascript:|\w[\w-]*\.[a-z]{2})/g;
/** Real line: `[1]: https://cdn.example/report` */
const DEFINITION = /^\[[^[\]\n]+\]: (?:https?:|\/)/gm;
/** Real lines: `## Background` between blank lines; not `# a comment` in code, nor `#football`. */
const HEADING = /(?:^|\n[ \t]*\n)#{1,6} +\S{2}[^\n]*(?=\n[ \t]*\n|\n?$)/g;
/** Real text: `**The pier** was`. */
const BOLD = /\*\*[^\s*][^*\n]{0,200}\*\*/g;
/** This many links make a text Markdown: articles about Markdown quote one or two. */
const ENOUGH_LINKS = 3;
const ENOUGH_HEADINGS = 2;
/** A title at the start, or a heading below the first level: code has comments with one number sign. */
const OUTLINE = /^\s*# |\n#{2,6} /;
/** Most characters per link: a long text about Markdown quotes a few more. */
const TEXT_A_LINK = 2_000;

/** Number of matches, at most `most`. */
function count(text: string, pattern: RegExp, most: number): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (found < most && pattern.test(text)) found++;
  pattern.lastIndex = 0;
  return found;
}

/** Whether a text is Markdown by its content: links, headings, front matter. A few asterisks do not make it Markdown. */
export function isMarkdown(text: string): boolean {
  const wanted = Math.max(ENOUGH_LINKS, Math.floor(text.length / TEXT_A_LINK));
  const inline = text.includes('](') ? count(text, LINK, wanted) : 0;
  const links = inline + (text.includes(']: ') ? count(text, DEFINITION, wanted) : 0);
  if (links >= wanted) return true;
  const headings = text.includes('# ') ? count(text, HEADING, ENOUGH_HEADINGS) : 0;
  if (headings >= ENOUGH_HEADINGS && OUTLINE.test(text)) return true;
  if (headings > 0 && links > 0) return true;
  if (headings + links > 0 && text.includes('**') && count(text, BOLD, 1) > 0) return true;
  return preambleOf(text).end > 0;
}
