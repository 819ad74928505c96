/** Letters that Unicode does not decompose into a letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ё: 'е' };

/** The word in lower case without marks, so that `JOSÉ` and `Jose` are equal. */
export function foldName(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z'-]*$/.test(lower)) return lower;
  return lower
    .replace(/[łøđıё]/g, (c) => PLAIN[c]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
