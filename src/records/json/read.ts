import { bad } from '../bad.ts';
import { type Bytes, ContainerError, type FoundRecord } from '../bytes.ts';
import { untilWithoutPages } from '../objects/without-pages.ts';
import type { RecordOptions } from '../options.ts';
import { Peeked } from '../peek.ts';
import { tooLarge } from '../too-large.ts';
import { JsonBuilder, type JsonPlace } from './builder.ts';
import { partialOf } from './partial.ts';
import { recordsAt } from './places.ts';
import { type JsonShape, shapeOf } from './shape.ts';
import { type JsonToken, JsonTokens } from './tokens.ts';

/** Bytes taken apart before the records in them are handed on. */
const PIECE = 65_536;
/** Bytes of the beginning that are put together to see where the records are, one after the other. */
const LOOKS = [PIECE, 1_048_576];
const WHOLE: JsonShape = { path: [], records: 'self' };

/** The records of JSON of any shape: a list, an object, one with a list in it, several after one another. */
export function readJson(stream: Bytes, options: RecordOptions): AsyncGenerator<FoundRecord> {
  return untilWithoutPages(recordsOf(stream, options), options);
}

async function* recordsOf(stream: Bytes, options: RecordOptions): AsyncGenerator<FoundRecord> {
  const input = new Peeked(stream);
  const shape = await shapeIn(input, options);
  if (shape.records !== 'self' || !(await isAlone(input, options))) options.onContainer?.();
  const reader = new Reading(shape, options);
  for await (const chunk of input)
    for (let at = 0; at < chunk.length; at += PIECE) {
      yield* reader.write(chunk.subarray(at, at + PIECE));
      reader.check();
    }
  yield* reader.end();
}

async function shapeIn(input: Peeked, { textKeys, maxBytes }: RecordOptions): Promise<JsonShape> {
  for (const bytes of [...LOOKS, maxBytes]) {
    const { top, whole, broken } = partialOf(await input.head(bytes));
    const shape = shapeOf(top, textKeys);
    if (shape || whole || broken || input.ended) return shape ?? WHOLE;
  }
  return WHOLE;
}

/** Whether the text is one value: then it is one page, as a file of any other form is. */
async function isAlone(input: Peeked, { maxBytes }: RecordOptions): Promise<boolean> {
  return partialOf(await input.head(maxBytes)).roots === 1 && input.ended;
}

/** One text being read: what is put together is one record at a time. */
class Reading {
  readonly #shape: JsonShape;
  readonly #options: RecordOptions;
  readonly #builder = new JsonBuilder();
  readonly #tokens: JsonTokens;
  #found: FoundRecord[] = [];
  #written = 0;
  /** Where the record in work, and where the token that came last began. */
  #from = 0;
  #last = 0;
  /** The record in work is too large: what comes of it is not held. */
  #passing = false;

  constructor(shape: JsonShape, options: RecordOptions) {
    this.#shape = shape;
    this.#options = options;
    this.#tokens = new JsonTokens((token, offset) => this.#take(token, offset));
  }

  write(bytes: Uint8Array): FoundRecord[] {
    this.#written += bytes.length;
    this.#tokens.write(bytes);
    return this.#taken();
  }

  /** @throws ContainerError where nothing more can be read. */
  check(): void {
    if (this.#tokens.error !== null)
      throw new ContainerError(`no JSON from byte ${this.#last} on: ${this.#tokens.error}`, 'bad-json');
    if (this.#written - this.#last <= this.#options.maxBytes + PIECE) return;
    const { code, message } = tooLarge(this.#options.maxBytes);
    throw new ContainerError(message, code);
  }

  *end(): Generator<FoundRecord> {
    this.#tokens.end();
    yield* this.#taken();
    this.check();
    if (this.#builder.depth > 0) throw new ContainerError('the JSON ends early', 'bad-json');
  }

  #taken(): FoundRecord[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }

  #take(token: JsonToken, offset: number): void {
    this.#last = offset;
    try {
      const place = this.#builder.take(token);
      if (place) this.#completed(place, offset);
      else if (this.#builder.depth <= this.#recordDepth) this.#from = offset;
      if (!this.#passing && this.#isLarge(offset)) this.#pass();
    } catch (error) {
      this.#tokens.fail((error as Error).message);
    }
  }

  get #recordDepth(): number {
    return this.#shape.path.length + (this.#shape.records === 'children' ? 1 : 0);
  }

  #completed(place: JsonPlace, offset: number): void {
    const inside = place.depth > this.#recordDepth;
    if (inside && this.#passing) this.#builder.drop();
    if (inside) return;
    const isRecord = place.depth === this.#recordDepth && this.#isBelowShape(place);
    if (isRecord && !this.#passing && this.#isLarge(offset + 1)) this.#pass();
    else if (isRecord && !this.#passing) this.#found.push(...recordsAt(place, this.#shape, this.#options));
    this.#builder.drop();
    this.#passing = false;
    this.#from = offset;
  }

  #isLarge(offset: number): boolean {
    return offset - this.#from > this.#options.maxBytes;
  }

  #pass(): void {
    this.#passing = true;
    if (this.#isBelowShape(this.#builder))
      this.#found.push(bad(this.#options.source, tooLarge(this.#options.maxBytes)));
  }

  #isBelowShape({ path }: { readonly path: readonly string[] }): boolean {
    return this.#shape.path.every((key, i) => path[i] === key);
  }
}
