import type { LearnedPage } from './hashed-page.ts';

/** Numbers in a chunk. */
const CHUNK = 2 ** 20;
const FIRST_PAGES = 1024;
/** Numbers kept of each page beside its lines and its sketch. */
const FIELDS = 11;

/** Many pages in few arrays: three small ones for each page would take as much again as what is in them. */
export class PageStore {
  #fields = new Uint32Array(FIELDS * FIRST_PAGES);
  #count = 0;
  #bytes = 0;
  readonly #hashes = new Chunks<Uint32Array>(Uint32Array);
  /** Each page has the same place in them as in the hashes. */
  readonly #facts = new Chunks<Uint8Array>(Uint8Array);
  readonly #sketches = new Chunks<Uint32Array>(Uint32Array);

  get count(): number {
    return this.#count;
  }

  /** What the pages take. */
  get bytes(): number {
    return this.#bytes;
  }

  /** @param place The page's number in the input. */
  add({ id, host, dateOrder, hashes, facts, sketch }: LearnedPage, place: number): void {
    if (FIELDS * this.#count === this.#fields.length) {
      const longer = new Uint32Array(2 * this.#fields.length);
      longer.set(this.#fields);
      this.#fields = longer;
    }
    const lines = this.#hashes.add(hashes);
    this.#facts.add(facts);
    const fields = [
      ...id,
      host,
      ...lines,
      hashes.length,
      ...this.#sketches.add(sketch),
      sketch.length,
      place,
      dateOrder,
    ];
    this.#fields.set(fields, FIELDS * this.#count++);
    this.#bytes += 5 * hashes.length + 4 * sketch.length + 4 * FIELDS;
  }

  /** The first half of the id, by which pages are sampled. */
  idAt(page: number): number {
    return this.#field(page, 0);
  }

  placeAt(page: number): number {
    return this.#field(page, 9);
  }

  hostAt(page: number): number {
    return this.#field(page, 2);
  }

  hashesAt(page: number): Uint32Array {
    return this.#hashes.at(this.#field(page, 3), this.#field(page, 4), this.#field(page, 5));
  }

  factsAt(page: number): Uint8Array {
    return this.#facts.at(this.#field(page, 3), this.#field(page, 4), this.#field(page, 5));
  }

  sketchAt(page: number): Uint32Array {
    return this.#sketches.at(this.#field(page, 6), this.#field(page, 7), this.#field(page, 8));
  }

  at(page: number): LearnedPage {
    return {
      id: [this.idAt(page), this.#field(page, 1)],
      host: this.hostAt(page),
      hashes: this.hashesAt(page),
      facts: this.factsAt(page),
      sketch: this.sketchAt(page),
      dateOrder: this.#field(page, 10),
    };
  }

  /** The pages with these first halves of an id. This store is empty afterwards: of a page only one copy is held. */
  handOver(isKept: (id: number) => boolean): PageStore {
    const kept = new PageStore();
    for (let page = 0; page < this.#count; page++) {
      this.#hashes.dropBefore(this.#field(page, 3));
      this.#facts.dropBefore(this.#field(page, 3));
      this.#sketches.dropBefore(this.#field(page, 6));
      if (isKept(this.idAt(page))) kept.add(this.at(page), this.placeAt(page));
    }
    this.#count = 0;
    return kept;
  }

  /** The numbers of the pages in the order of their ids, each page once. */
  distinct(): Uint32Array {
    const compare = (a: number, b: number) => {
      for (let field = 0; field < 3; field++) {
        const difference = this.#field(a, field) - this.#field(b, field);
        if (difference !== 0) return difference;
      }
      return 0;
    };
    const sorted = new Uint32Array(this.#count).map((_, page) => page).sort(compare);
    return sorted.filter((page, i) => i === 0 || compare(sorted[i - 1]!, page) !== 0);
  }

  #field(page: number, field: number): number {
    return this.#fields[FIELDS * page + field]!;
  }
}

/** Arrays one after another in longer ones, none of them in two. */
class Chunks<T extends Uint32Array | Uint8Array> {
  readonly #Typed: new (
    length: number,
  ) => T;
  readonly #chunks: T[] = [];
  #used = 0;
  #dropped = 0;

  constructor(Typed: new (length: number) => T) {
    this.#Typed = Typed;
  }

  /** Returns the number of the chunk and the place in it. */
  add(values: T): [chunk: number, at: number] {
    if (this.#used + values.length > (this.#chunks.at(-1)?.length ?? -1)) {
      this.#chunks.push(new this.#Typed(Math.max(CHUNK, values.length)));
      this.#used = 0;
    }
    this.#chunks.at(-1)!.set(values, this.#used);
    this.#used += values.length;
    return [this.#chunks.length - 1, this.#used - values.length];
  }

  at(chunk: number, at: number, length: number): T {
    return this.#chunks[chunk]!.subarray(at, at + length) as T;
  }

  dropBefore(chunk: number): void {
    while (this.#dropped < chunk) this.#chunks[this.#dropped++] = new this.#Typed(0);
  }
}
