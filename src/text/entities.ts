import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
/** Loaded when first needed: most text dumps have no `&`. */
let loaded: typeof import('entities/decode') | undefined;
function library(): typeof import('entities/decode') {
  loaded ??= load('entities/decode') as typeof import('entities/decode');
  return loaded;
}

/** Decodes character references as a browser does, also those without a semicolon. */
export function decodeMarkup(text: string): string {
  return text.includes('&') ? library().decodeHTML(text) : text;
}

/** Decodes only references that end in a semicolon: `AT&T` and `&copy=1` stay. */
export function decodeClosed(text: string): string {
  return library().decodeHTMLStrict(text);
}
