import { createRequire } from 'node:module';
import type sanitizeHtml from 'sanitize-html';
import { BLOCK, CELL, UNSEEN } from './tags.ts';

const load = createRequire(import.meta.url);

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: [...BLOCK, ...CELL, 'br'],
  allowedAttributes: {},
  nonTextTags: [...UNSEEN],
};

/**
 * Markup of block tags and text alone, `&`, `<` and `>` of the text written as entities.
 * The library is loaded when it is first needed: text pages do without it.
 */
export function sanitize(html: string): string {
  const clean: typeof sanitizeHtml = load('sanitize-html');
  return clean(html, OPTIONS);
}
