import { foldLine } from './fold-line.ts';

/** Example: `https://www.harbour.example/bus`, `http://harbour.example:8080/`. */
const ADDRESS = /^https?:\/\//i;
/** Hosts that name one site twice. Example: `www.harbour.example`. */
const PREFIX = /^www\./;

/** The hash of an address's host; 0 for what is not an address. */
export function hostOf(source: string | undefined): number {
  if (source === undefined || !ADDRESS.test(source) || !URL.canParse(source)) return 0;
  return foldLine(new URL(source).hostname.replace(PREFIX, '')).hash;
}
