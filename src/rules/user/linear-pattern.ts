import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** An expression whose search time is linear in the text, for any expression and text: RE2 does not backtrack. */
export interface LinearPattern {
  test(text: string): boolean;
}

/**
 * Limit on the instructions of a compiled expression, because each may be executed for each character:
 * `(?:a?){500}` has a thousand. Ordinary expressions have fewer than a hundred.
 */
const MAX_INSTRUCTIONS = 500;
/** How an error message of RE2 begins. Example: "error parsing regexp: missing closing ]: `[`". */
const ERROR_PREFIX = /^error parsing regexp: /;

/**
 * Compiles an expression. The RE2 library is loaded for the first one.
 *
 * @param flags Of `i`, `s` and `u`.
 * @throws SyntaxError when RE2 does not support the syntax, or the expression is too large.
 */
export function linearPattern(source: string, flags: string): LinearPattern {
  const { RE2JS } = load('re2js') as typeof import('re2js');
  const wanted =
    (flags.includes('i') ? RE2JS.CASE_INSENSITIVE : 0) | (flags.includes('s') ? RE2JS.DOTALL : 0);
  try {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(source), wanted);
    if (compiled.programSize() > MAX_INSTRUCTIONS) throw new Error('too large: repeat less, or less often');
    return compiled;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new SyntaxError(message.replace(ERROR_PREFIX, ''));
  }
}
