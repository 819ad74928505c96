import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Node, ParseError } from 'jsonc-parser';
import type { Problem } from '../../rules/user/check.ts';
import { messageOf, UsageError } from '../../terminal/failure.ts';

// Node cannot import the package's ES module: it names its own files without their extension.
const { parseTree, getNodeValue, findNodeAtLocation, printParseErrorCode } = createRequire(import.meta.url)(
  'jsonc-parser',
) as typeof import('jsonc-parser');

/** Bytes. Files written by hand are far smaller. */
const LARGEST = 4 * 1024 * 1024;
/** A capital letter that begins a word. Example: `CloseBraceExpected`. */
const CAPITAL = /(?<!^)[A-Z]/g;

/** A JSON file that knows the position of every value in it. */
export class JsonFile {
  readonly value: unknown;
  readonly #name: string;
  readonly #text: string;
  readonly #root: Node;

  /**
   * @param name The file's name in error messages.
   * @throws UsageError with position and reason when it cannot be read or is not JSON.
   */
  constructor(path: string, name: string) {
    this.#name = name;
    this.#text = this.#read(path);
    try {
      this.#root = this.#parse();
      this.#rejectDuplicates(this.#root);
      this.value = getNodeValue(this.#root);
    } catch (error) {
      // Parsing, checking and reading values all recurse.
      throw error instanceof RangeError ? this.#errorAt(0, 'nested too deeply') : error;
    }
  }

  /** The error for a wrong value, with file, line and column. */
  wrong({ path, key, message }: Problem): UsageError {
    const node = findNodeAtLocation(this.#root, [...path]) ?? this.#root;
    const { offset } = key ? (node.parent?.children?.[0] ?? node) : node;
    const of = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
    return this.#errorAt(offset, of ? `${of.replace(/^\./, '')}: ${message}` : message);
  }

  #read(path: string): string {
    try {
      if (statSync(path).size > LARGEST) throw new Error('larger than 4 MB');
      return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
    } catch (error) {
      throw new UsageError(`${this.#name}: ${messageOf(error)}`);
    }
  }

  #parse(): Node {
    const errors: ParseError[] = [];
    const root = parseTree(this.#text, errors, { disallowComments: true, allowTrailingComma: false });
    const [error] = errors;
    if (root && !error) return root;
    const words = printParseErrorCode(error!.error).replace(CAPITAL, (c) => ` ${c}`);
    throw this.#errorAt(error!.offset, words.toLowerCase());
  }

  /** Rejects duplicate keys: it is unclear which one is meant. */
  #rejectDuplicates(node: Node): void {
    const seen = new Set<unknown>();
    for (const child of node.children ?? []) {
      const [key] = child.type === 'property' ? (child.children ?? []) : [];
      if (key && seen.has(key.value)) throw this.#errorAt(key.offset, `${key.value}: duplicate key`);
      if (key) seen.add(key.value);
      this.#rejectDuplicates(child);
    }
  }

  #errorAt(offset: number, message: string): UsageError {
    const before = this.#text.slice(0, offset).split('\n');
    return new UsageError(`${this.#name}:${before.length}:${before.at(-1)!.length + 1}: ${message}`);
  }
}
