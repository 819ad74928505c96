import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** An expression that is searched for in time linear in the text, whatever both are: RE2 has no backtracking. */
export interface LinearPattern {
  test(text: string): boolean;
}

/**
 * Instructions of a compiled expression, each of which may be looked at for each character: `(?:a?){500}` has
 * a thousand. Everyday expressions have below a hundred.
 */
const MOST_INSTRUCTIONS = 500;
/** How RE2 opens a complaint. Example: "error parsing regexp: missing closing ]: `[`". */
const ERROR_PREFIX = /^error parsing regexp: /;

/**
 * Compiles an expression. The library behind it is loaded with the first one.
 *
 * @param flags Of `i`, `s` and `u`.
 * @throws SyntaxError when RE2 does not know the syntax, or it is too large.
 */
export function linearPattern(source: string, flags: string): LinearPattern {
  const { RE2JS } = load('re2js') as typeof import('re2js');
  const wanted =
    (flags.includes('i') ? RE2JS.CASE_INSENSITIVE : 0) | (flags.includes('s') ? RE2JS.DOTALL : 0);
  try {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(source), wanted);
    if (compiled.programSize() > MOST_INSTRUCTIONS) throw new Error('too large: repeat less, or less often');
    return compiled;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new SyntaxError(message.replace(ERROR_PREFIX, ''));
  }
}
