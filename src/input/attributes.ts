import { decodeMarkup } from '../text/entities.ts';

/**
 * An attribute with its value in one of three notations.
 * Real text: `property="og:title" content='The bridge' hidden data-n=5`.
 */
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

/** Attributes by lower-case name; the first of each name counts. Entities in values are decoded. */
export function attributesOf(written: string): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const m of written.matchAll(ATTRIBUTE)) {
    const name = m[1]!.toLowerCase();
    if (!out.has(name)) out.set(name, decodeMarkup(m[2] ?? m[3] ?? m[4] ?? ''));
  }
  return out;
}

const HIDDEN_HINT = /hidden|none/i;
/** Real value: `color:red; display: none !important`. */
const DISPLAY_NONE = /(?:^|;)\s?display\s?:\s?none/i;

/** Streamed content that a script moves to its place later: `<div hidden id="S:1a">`. */
const STREAMED_ID = /^S:[\da-f]+$/;

/**
 * The part of an article that only subscribers see at once, or that a click opens, is in the page: the class that Google asks for,
 * `<div class="paywall" hidden>`, `class="paywall-full-content"`; a panel of an accordion, `<div role="region" aria-labelledby="q1">`.
 */
const WALLED = /(?:^|[\s_-])(?:paywall|paywalled)(?:$|\s|[_-](?:full-)?content)/i;
const isOpenable = (attributes: ReadonlyMap<string, string>) =>
  WALLED.test(attributes.get('class') ?? '') ||
  (attributes.get('role') === 'region' && attributes.has('aria-labelledby'));

/** The element exists but is not shown: `hidden`, `style="display:none"`, a dialog that is not open. */
export function isHidden(name: string, written: string): boolean {
  if (!HIDDEN_HINT.test(written) && name !== 'dialog') return false;
  const attributes = attributesOf(written);
  if (name === 'dialog' && !attributes.has('open')) return true;
  if (STREAMED_ID.test(attributes.get('id') ?? '')) return false;
  if (isOpenable(attributes)) return false;
  return attributes.has('hidden') || DISPLAY_NONE.test(attributes.get('style') ?? '');
}
