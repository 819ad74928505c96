/** What identifies the origin of a page. */
export interface Origin {
  id: string;
  site?: string | null;
  url?: string | null;
}

/** Labels before a country's domain: `co` in `bbc.co.uk`. */
const SECOND_LEVEL = new Set(['ac', 'co', 'com', 'edu', 'go', 'gov', 'ne', 'net', 'or', 'org']);

/** `news.example.co.uk`, `www.example.com` and `example.de` all give `example`. */
function nameOf(host: string): string {
  const labels = host.toLowerCase().split('.').filter(Boolean);
  if (labels.length > 1) labels.pop();
  if (labels.length > 1 && SECOND_LEVEL.has(labels.at(-1)!)) labels.pop();
  return labels.at(-1) ?? '';
}

/**
 * The name of a page's site, the same for all its hosts and country editions.
 *
 * Taken from the page's site, else its address, else its id up to the first hyphen, because `example-1` and
 * `example-2` are likely from one site.
 */
export function siteOf(page: Origin): string {
  const host = page.site || (page.url && URL.canParse(page.url) ? new URL(page.url).hostname : '');
  return (host && nameOf(host)) || page.id.split('-')[0]!;
}

/**
 * The fold, 0 to `k - 1`, in which a site is held out: FNV-1a (32 bit) of its UTF-8 bytes, modulo `k`.
 *
 * It depends only on the site's name, so a page keeps its fold whatever else is scored or trained on.
 *
 * @throws RangeError when `k` is not an integer of at least 2.
 */
export function foldOf(site: string, k: number): number {
  if (!Number.isInteger(k) || k < 2) throw new RangeError(`folds must be a whole number from 2, not ${k}`);
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(site)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0) % k;
}
