import type { Edit } from './edit.ts';
import { decodeClosed } from './entities.ts';

/**
 * A character reference left in plain text, also one that was escaped more than once.
 * Real lines: `Barnes&nbsp;&amp; Noble`, `it&amp;#8217;s`, `caf&eacute;`.
 */
const REFERENCE = /&(?:amp;){0,2}(?:#\d{2,7}|#[xX][\da-fA-F]{2,6}|[a-zA-Z]{1,3}[a-z]{1,7}\d{0,2});/g;

/** The text is about markup and shows references on purpose. Real line: `In HTML write &lt; for <`. */
const ABOUT_MARKUP = /\b(?:x?html\d?|xml|entity|entities|escap(?:e|ed|es|ing)|unicode|markup)\b|[{}]|<\/?\w/i;

/** Escaped more than once: `&amp;#8217;`. */
const NESTED = /^&(?:amp;)+(?=[#a-zA-Z])/;

function decodeReference(reference: string): string {
  return decodeClosed(reference.replace(NESTED, '&'));
}

/** Edits that decode each left-over character reference of a text. */
export function entityEdits(text: string): Edit[] {
  if (!text.includes('&')) return [];
  const out: Edit[] = [];
  for (const m of text.matchAll(REFERENCE)) {
    const decoded = decodeReference(m[0]);
    if (decoded !== m[0]) out.push({ start: m.index, end: m.index + m[0].length, text: decoded });
  }
  return out;
}

/** How many characters on each side of a reference are checked for `ABOUT_MARKUP`. */
const CONTEXT = 200;

/** Whether the text has character references that are there by mistake. */
export function hasLeftoverEntities(text: string): boolean {
  const edits = entityEdits(text);
  let seen = 0;
  for (const e of edits) {
    if (e.start < seen) continue;
    seen = e.end + CONTEXT;
    const before = text.slice(Math.max(0, e.start - CONTEXT), e.start);
    const near = before.slice(before.lastIndexOf('\n') + 1) + text.slice(e.end, seen).split('\n', 1)[0];
    if (ABOUT_MARKUP.test(near)) return false;
  }
  return edits.length > 0;
}
