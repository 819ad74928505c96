import { JsonBuilder } from './builder.ts';
import { JsonTokens } from './tokens.ts';

/** The beginning of a JSON text, put together as far as it goes. */
export interface Partial {
  /** The first value; without what it holds that is not there yet. `undefined` where none begins. */
  readonly top: unknown;
  /** Whether the first value is there to its end. */
  readonly whole: boolean;
  /** Values that are there to their ends. */
  readonly roots: number;
  /** The text is no JSON from somewhere on. */
  readonly broken: boolean;
}

export function partialOf(head: Uint8Array): Partial {
  const builder = new JsonBuilder();
  let first: { readonly top: unknown } | null = null;
  const tokens = new JsonTokens((token) => {
    try {
      if (builder.take(token) && builder.roots === 1) first ??= { top: builder.top };
    } catch (error) {
      tokens.fail(String(error));
    }
  });
  tokens.write(head);
  const done = first as { readonly top: unknown } | null;
  return {
    top: done ? done.top : builder.top,
    whole: done !== null,
    roots: builder.roots,
    broken: tokens.error !== null,
  };
}
