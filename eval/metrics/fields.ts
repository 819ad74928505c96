import { fold } from './tokens.ts';

/** Whether two short texts are equal, ignoring case, white space, quotation marks and dashes. */
export function sameText(gold: string, output: string): boolean {
  return fold(gold) === fold(output);
}

/** The gold's headline, or another one that the page gives itself. */
export function isTitle(
  { headline, titles }: { readonly headline?: string | null; readonly titles?: readonly string[] | null },
  given: string | null,
): boolean {
  return [headline ?? '', ...(titles ?? [])].some((title) => title !== '' && sameText(title, given ?? ''));
}

/** For each snippet, whether it occurs in a text; everything normalised. */
export function snippetsIn(text: string, snippets: readonly string[]): boolean[] {
  if (snippets.length === 0) return [];
  const folded = fold(text);
  return snippets.map((snippet) => folded.includes(fold(snippet)));
}

/**
 * The first author in a gold; `null` if there is none.
 *
 * A gold of one string may list several: `Ann Hill, Bo Lake and Cy Moor` gives `Ann Hill`.
 */
export function firstAuthor(gold: string | readonly string[] | null | undefined): string | null {
  const listed = typeof gold === 'string' ? gold : (gold?.[0] ?? '');
  // `Ann Hill; Bo Lake`, `Ann Hill, editor`, `Ann Hill and Bo Lake`
  const name = listed.split(/[;,]| and /)[0]!.trim();
  return name === '' || name === 'UNKNOWN' ? null : name;
}
