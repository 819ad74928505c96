import type { JsonToken } from './tokens.ts';

type Json = unknown;
type Open = { readonly list: Json[] } | { readonly object: Record<string, Json>; key: string | null };

/** What may come next: `value` or, in an empty array, its end; `key` likewise; `,` or the end. */
type Expects = 'value' | 'value-or-end' | 'key' | 'key-or-end' | ':' | ',-or-end';

/** Told of each value that is complete. */
export interface JsonPlace {
  /** The first of the keys and numbers that lead to it; records do not lie deeper. */
  readonly path: readonly string[];
  /** How many lead to it. */
  readonly depth: number;
  readonly value: Json;
}

/**
 * Puts values together from tokens, and checks their order. Values that are handed out or left out are not held.
 */
export class JsonBuilder {
  readonly #open: Open[] = [];
  readonly #path: string[] = [];
  readonly #counts: number[] = [];
  #expects: Expects = 'value';
  /** Values at the top that are complete. */
  roots = 0;

  /** The value at the top as far as it is there: `undefined` before it begins. */
  top: Json;

  /** What is open, from the outside in. */
  get depth(): number {
    return this.#open.length;
  }

  get path(): readonly string[] {
    return this.#path;
  }

  /** @returns The value that this token completes, with where it is; `null` without. @throws SyntaxError */
  take(token: JsonToken): JsonPlace | null {
    if (token === '{') return this.#begin({ object: {}, key: null }, 'key-or-end');
    if (token === '[') return this.#begin({ list: [] }, 'value-or-end');
    if (token === '}' || token === ']') return this.#end(token);
    if (token === ':') return this.#sign(':', 'value');
    if (token === ',') return this.#sign(',-or-end', this.#inObject() ? 'key' : 'value');
    if (this.#expects === 'key' || this.#expects === 'key-or-end') return this.#key(token.value);
    this.#needs('value');
    this.#enter();
    return this.#complete(token.value);
  }

  /** Takes what was completed last out of what holds it. */
  drop(): void {
    const above = this.#open.at(-1);
    if (!above) this.top = undefined;
    else if ('list' in above) above.list.length = 0;
    else if (above.key !== null) delete above.object[above.key];
  }

  #begin(opened: Open, expects: Expects): null {
    this.#needs('value');
    this.#enter();
    const value = 'list' in opened ? opened.list : opened.object;
    this.#put(value);
    this.#open.push(opened);
    this.#counts.push(0);
    this.#expects = expects;
    return null;
  }

  #end(token: '}' | ']'): JsonPlace {
    const opened = this.#open.at(-1);
    const fits = opened !== undefined && 'list' in opened === (token === ']');
    if (!fits || !['value-or-end', 'key-or-end', ',-or-end'].includes(this.#expects)) throw unexpected(token);
    this.#open.pop();
    this.#counts.pop();
    return this.#leave('list' in opened ? opened.list : opened.object);
  }

  #sign(needed: Expects, next: Expects): null {
    if (this.#expects !== needed || (needed === ',-or-end' && this.#open.length === 0))
      throw unexpected(needed === ':' ? ':' : ',');
    this.#expects = next;
    return null;
  }

  #key(value: unknown): null {
    const above = this.#open.at(-1);
    if (typeof value !== 'string' || !above || 'list' in above) throw unexpected(String(value));
    above.key = value;
    this.#expects = ':';
    return null;
  }

  #complete(value: Json): JsonPlace {
    this.#put(value);
    return this.#leave(value);
  }

  #leave(value: Json): JsonPlace {
    // A copy of all of it would make deep nesting take time by the square.
    const path = this.#path.slice(0, KEPT);
    const depth = this.#path.length;
    this.#path.pop();
    if (this.#open.length === 0) this.roots++;
    this.#expects = this.#open.length === 0 ? 'value' : ',-or-end';
    return { path, depth, value };
  }

  /** Values at the top have no key. */
  #enter(): void {
    const above = this.#open.at(-1);
    if (!above) return;
    this.#path.push('list' in above ? String(this.#counts[this.#counts.length - 1]!++) : above.key!);
  }

  #put(value: Json): void {
    const above = this.#open.at(-1);
    if (!above) this.top = value;
    else if ('list' in above) above.list.push(value);
    // A key such as `__proto__` is one like any other.
    else Object.defineProperty(above.object, above.key!, { value, ...PLAIN });
  }

  #needs(expected: 'value'): void {
    if (this.#expects !== expected && this.#expects !== 'value-or-end') throw unexpected('a value');
  }

  #inObject(): boolean {
    const above = this.#open.at(-1);
    return above !== undefined && 'object' in above;
  }
}

/** More than the keys that lead to a record. */
const KEPT = 8;

const PLAIN = { enumerable: true, writable: true, configurable: true };

function unexpected(what: string): SyntaxError {
  return new SyntaxError(`${what} is out of place`);
}
