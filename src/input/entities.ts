import { decodeHTML, decodeHTMLStrict } from 'entities';

/** Character references decoded as a browser does, also those without their semicolon. */
export function decodeMarkup(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}

/** Only references that end in a semicolon: `AT&T` and `&copy=1` stay. */
export function decodeClosed(text: string): string {
  return decodeHTMLStrict(text);
}
