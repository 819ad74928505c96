/**
 * Tags that occur in running text.
 * Real lines: `<p>The council met on Monday.</p>`, `rain,<br />then snow`, `<span class="by">Ana Ruiz</span>`.
 */
const PROSE_TAG =
  /<\/?(?:p|br|b|i|em|strong|u|s|a|span|div|font|h[1-6]|ul|ol|li|blockquote|q|cite|small|sup|sub|center|img)(?:\s[^<>]{0,600})?\/?>/gi;
/** Real line: `<a href="/tag" class=x>`; `<br />` has none. */
const HAS_ATTRIBUTE = /^<\w+\s+\w/;
/** A text about markup, or code. Real lines: `Use the <b> tag in HTML`, `return <p>{name}</p>;`. */
const ABOUT_MARKUP =
  /\b(?:X?HTML\d?|CSS|JSX|XML|DOM|[Mm]arkup|[Tt]ags?|[Ee]lements?|className)\b|[{}`]|=>|\);|-->/;
const VISIBLE_WORD = /[\p{L}\p{N}]{2,}/gu;
const ANY_TAG = /<[^<>]*>/g;
const LINE = /[^\n]+/g;

/** Characters checked on each side of a tag, within its line. */
const NEAR = 150;
/** With at least this many words, the line around a tag is running text, not a code sample. */
const MIN_WORDS = 5;
/** One tag may be intended; two are a pattern. */
const MIN_TAGS = 2;
const MIN_LINES = 3;
/** Share of the lines of running text that contain tags, used when tags with attributes count too. */
const SPREAD = 0.2;
/** Lines longer than this are judged only by the text near their tags. */
const LONG_LINE = 5_000;

interface Seen {
  left: number;
  other: number;
  prose: number;
  tagged: number;
}

function isProse(text: string): boolean {
  return (text.slice(0, LONG_LINE).match(VISIBLE_WORD)?.length ?? 0) >= MIN_WORDS;
}

/** A tag between spaces is part of the text, not left over: `Use <b> and </b>.` */
function isShown(before: string, after: string): boolean {
  return before.endsWith(' ') && (after.startsWith(' ') || /^[.,;:]/.test(after));
}

function countTags(line: string, tags: readonly RegExpExecArray[], seen: Seen): void {
  for (const m of tags) {
    const end = m.index + m[0].length;
    const before = line.slice(Math.max(0, m.index - NEAR), m.index);
    const after = line.slice(end, end + NEAR);
    const around = `${before} ${after}`.replace(ANY_TAG, ' ');
    const isBreak = /^<br/i.test(m[0]);
    if (ABOUT_MARKUP.test(around) || (!isBreak && isShown(before, after))) seen.other++;
    else if (isBreak || isProse(around)) seen.left++;
  }
}

function countLine(line: string, seen: Seen): void {
  const tags = line.includes('<') ? [...line.matchAll(PROSE_TAG)] : [];
  const prose = isProse(tags.length ? line.slice(0, LONG_LINE).replace(ANY_TAG, ' ') : line);
  if (prose) seen.prose++;
  if (tags.length === 0) return;
  if (prose && !ABOUT_MARKUP.test(line.slice(0, LONG_LINE).replace(ANY_TAG, ' '))) seen.tagged++;
  if (tags.some((m) => HAS_ATTRIBUTE.test(m[0]))) seen.other += tags.length;
  else countTags(line, tags, seen);
}

/**
 * Whether tags were left over in running text: plain tags next to words, or any tags in a good share of its lines.
 * A line of embed code (`<div style="…"><a href="…">`) does not count: it stays a separate line of code, because
 * rendering it would produce a second copy of the article.
 */
export function hasLeftoverTags(text: string): boolean {
  if (text.search(PROSE_TAG) < 0) return false;
  const seen: Seen = { left: 0, other: 0, prose: 0, tagged: 0 };
  for (const m of text.matchAll(LINE)) countLine(m[0], seen);
  if (seen.left >= MIN_TAGS && seen.left > seen.other) return true;
  return seen.tagged >= MIN_LINES && seen.tagged >= seen.prose * SPREAD;
}
