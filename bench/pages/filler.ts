import type { Random } from './random.ts';

/** Fills so many characters with pieces. */
function fill(size: number, piece: (i: number) => string): string {
  const parts: string[] = [];
  for (let i = 0, length = 0; length < size; i++) {
    parts.push(piece(i));
    length += parts[i]!.length;
  }
  return parts.join('');
}

/** Scripts of about so many characters, some 1,300 each, as pages have them. */
export function scripts(size: number, random: Random): string {
  const push = () =>
    `window.__q=window.__q||[];__q.push({id:${random.between(1, 9999)},slot:"s${random.between(1, 99)}",size:[${random.between(1, 970)},${random.between(1, 250)}],lazy:true});`;
  return fill(size, () => `<script>${fill(Math.min(size, 1300), push)}</script>\n`);
}

export function styles(size: number, random: Random): string {
  const rule = (i: number) =>
    `.c-card--${i}{margin:${random.between(0, 40)}px auto;padding:${random.between(0, 9)}px;color:#${random.between(100, 999)}}`;
  return size > 0 ? `<style>${fill(size, rule)}</style>\n` : '';
}

/** An icon whose path has about so many characters. */
export function drawing(size: number, random: Random): string {
  const curve = () =>
    `c${random.between(0, 99) / 10} ${random.between(0, 9)} ${random.between(0, 99) / 10}-${random.between(1, 9)}`;
  return `<svg viewBox="0 0 24 24"><path d="M4 4${fill(size, curve)}z"/></svg>`;
}

export function comment(size: number, random: Random): string {
  return size > 0 ? `<!--${fill(size, () => ` slot ${random.between(1, 9999)} ends here `)}-->` : '';
}

/** Links and icons of a head. */
export function headLinks(size: number, random: Random): string {
  return fill(
    size,
    (i) =>
      `<link rel="preload" as="style" href="/assets/${random.between(1e6, 9e6)}/main-${i}.css">\n<meta name="c:${i}" content="${random.between(1, 1e6)}">\n`,
  );
}
