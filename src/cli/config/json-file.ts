import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Node, ParseError } from 'jsonc-parser';
import type { Problem } from '../../rules/user/check.ts';
import { inWords, UsageError } from '../../terminal/failure.ts';

// Its module form cannot be imported by Node: it names its files without their extension.
const { parseTree, getNodeValue, findNodeAtLocation, printParseErrorCode } = createRequire(import.meta.url)(
  'jsonc-parser',
) as typeof import('jsonc-parser');

/** Bytes. What a person writes is far smaller. */
const LARGEST = 4 * 1024 * 1024;
/** Where a capital begins a word. Example: `CloseBraceExpected`. */
const CAPITAL = /(?<!^)[A-Z]/g;

/** A JSON file that knows where in it everything stands. */
export class JsonFile {
  readonly value: unknown;
  readonly #name: string;
  readonly #text: string;
  readonly #root: Node;

  /**
   * @param name What the file is called in complaints.
   * @throws UsageError when it cannot be read, or is not JSON: where, and why.
   */
  constructor(path: string, name: string) {
    this.#name = name;
    this.#text = this.#read(path);
    try {
      this.#root = this.#parse();
      this.#refuseTwins(this.#root);
      this.value = getNodeValue(this.#root);
    } catch (error) {
      // All of it recurses.
      throw error instanceof RangeError ? this.#complaint(0, 'nested too deeply') : error;
    }
  }

  /** The error that says what is wrong with a value, by file, line and column. */
  wrong({ path, key, message }: Problem): UsageError {
    const node = findNodeAtLocation(this.#root, [...path]) ?? this.#root;
    const { offset } = key ? (node.parent?.children?.[0] ?? node) : node;
    const of = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
    return this.#complaint(offset, of ? `${of.replace(/^\./, '')}: ${message}` : message);
  }

  #read(path: string): string {
    try {
      if (statSync(path).size > LARGEST) throw new Error('larger than 4 MB');
      return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
    } catch (error) {
      throw new UsageError(`${this.#name}: ${inWords(error)}`);
    }
  }

  #parse(): Node {
    const errors: ParseError[] = [];
    const root = parseTree(this.#text, errors, { disallowComments: true, allowTrailingComma: false });
    const [error] = errors;
    if (root && !error) return root;
    const words = printParseErrorCode(error!.error).replace(CAPITAL, (c) => ` ${c}`);
    throw this.#complaint(error!.offset, words.toLowerCase());
  }

  /** Of two keys that are the same, nobody knows which one is meant. */
  #refuseTwins(node: Node): void {
    const seen = new Set<unknown>();
    for (const child of node.children ?? []) {
      const [key] = child.type === 'property' ? (child.children ?? []) : [];
      if (key && seen.has(key.value)) throw this.#complaint(key.offset, `${key.value}: stands here twice`);
      if (key) seen.add(key.value);
      this.#refuseTwins(child);
    }
  }

  #complaint(offset: number, message: string): UsageError {
    const before = this.#text.slice(0, offset).split('\n');
    return new UsageError(`${this.#name}:${before.length}:${before.at(-1)!.length + 1}: ${message}`);
  }
}
