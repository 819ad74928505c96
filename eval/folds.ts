/** What a page says of where it is from. */
export interface Origin {
  id: string;
  site?: string | null;
  url?: string | null;
}

/** Suffixes that stand before a country's: `co` in `bbc.co.uk`. */
const SECOND_LEVEL = new Set(['ac', 'co', 'com', 'edu', 'go', 'gov', 'ne', 'net', 'or', 'org']);

/** `news.example.co.uk`, `www.example.com` and `example.de` are all `example`. */
function nameOf(host: string): string {
  const labels = host.toLowerCase().split('.').filter(Boolean);
  if (labels.length > 1) labels.pop();
  if (labels.length > 1 && SECOND_LEVEL.has(labels.at(-1)!)) labels.pop();
  return labels.at(-1) ?? '';
}

/**
 * The name of a page's site, the same for its every host and country edition.
 *
 * From the page's site, else its address; a page with neither is named by its id up to the first hyphen,
 * as `example-1` and `example-2` are likely from one site.
 */
export function siteOf(page: Origin): string {
  const host = page.site || (page.url && URL.canParse(page.url) ? new URL(page.url).hostname : '');
  return (host && nameOf(host)) || page.id.split('-')[0]!;
}

/**
 * The fold, 0 to `k - 1`, in which a site is held out: FNV-1a (32 bit) of its UTF-8 bytes, modulo `k`.
 *
 * It depends on the site's name alone, so a page keeps its fold whatever else is scored or trained on.
 *
 * @throws RangeError when `k` is not a whole number of at least 2.
 */
export function foldOf(site: string, k: number): number {
  if (!Number.isInteger(k) || k < 2) throw new RangeError(`folds must be a whole number from 2, not ${k}`);
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(site)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0) % k;
}
