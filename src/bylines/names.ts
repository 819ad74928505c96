import { findDates } from '../dates/find.ts';
import { finish, type Reading } from './name.ts';
import { isCredential, isParticle } from './person-name.ts';
import { isJoiner, LIST_MARK, opensOther, readToken, type Step } from './token.ts';
import { holdsRole, opensPhrase } from './words.ts';

/** A name with its place in the text it was read from. */
export interface NameAt {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface NameList {
  readonly names: readonly NameAt[];
  /** Where reading stopped. */
  readonly end: number;
}

/** Names a byline holds at most: more is a list of something else. */
const MAX_NAMES = 12;
/** Reading further into a line than this finds no name that belongs to its opener. */
const REACH = 240;
const TOKEN = /[^ \u3000]+/g;
/** Reads the names that begin at an offset: `Jane Smith and John Doe, Political Editor | May 14, 2024`. */
export function namesAt(text: string, at: number): NameList {
  const end = Math.min(text.length, at + REACH);
  const reader = new NameReader(text);
  const dates = dateStarts(text.slice(at, end), at);
  let stop = at;
  for (const m of text.slice(at, end).matchAll(TOKEN)) {
    const start = at + m.index;
    if (reader.skipsPlace(m[0], text.slice(start, end))) continue;
    const after = text.slice(start + m[0].length, end);
    const stops =
      dates.has(start) ||
      (reader.length > 0 && !isParticle(m[0]) && opensPhrase(text.slice(start, start + 44))) ||
      (reader.length > 1 && opensOther(text, start));
    const step = readToken(m[0], { length: reader.length, stops, after });
    if (step.kind === 'stop' || reader.names.length >= MAX_NAMES) break;
    if (step.size > 0) stop = start + step.size;
    if (!reader.take(step, m[0], start)) break;
  }
  reader.close();
  return { names: reader.named(), end: stop };
}

/** `in` and a place behind a name that others follow: `in Northmoor and Mei Takahara`. The example of the rest. */
const PLACE =
  /^(?:in|à|en|aus) \p{Lu}[\p{L}\p{M}'’.-]{1,30}(?: \p{Lu}[\p{L}\p{M}'’.-]{1,30}){0,2},? (?:and|und|et|y) /u;

/** Puts the words of a list of names together. */
class NameReader {
  readonly names: NameAt[] = [];
  private readonly text: string;
  private current: Reading | null = null;
  private inPlace = false;
  /** Names read when the first role stood between commas, and whether `and` stood behind it. */
  private beforeRole: number | null = null;
  private joined = false;

  constructor(text: string) {
    this.text = text;
  }

  /** Words of the name being read. */
  get length(): number {
    return this.current?.tokens.length ?? 0;
  }

  /** What stands behind a role is a name only in a list that `and` ends: `Editor, The Pier Times` is an employer. */
  named(): NameAt[] {
    return this.beforeRole !== null && !this.joined ? this.names.slice(0, this.beforeRole) : this.names;
  }

  /** The token belongs to a place named behind a name. */
  skipsPlace(token: string, rest: string): boolean {
    if (!this.inPlace && this.current && PLACE.test(rest)) {
      this.inPlace = true;
      this.close();
    } else if (this.inPlace && isJoiner(token)) this.inPlace = false;
    return this.inPlace;
  }

  /** @returns whether the list can go on. */
  take(step: Step, token: string, start: number): boolean {
    if (step.kind === 'joiner') {
      const goesOn = !this.current || this.close();
      this.joined ||= this.beforeRole !== null;
      return goesOn;
    }
    if (step.size > 0) this.add(start, start + step.size);
    if (step.kind === 'comma' && !this.close() && this.names.length > 0)
      return isCredential(token.replace(LIST_MARK, ''));
    return step.kind !== 'last';
  }

  /** Ends the name being read; false when it was none, nor a role behind a name. */
  close(): boolean {
    const read = this.current;
    this.current = null;
    if (!read) return false;
    const done = finish(this.text, read, this.names.length > 0);
    if (done) this.names.push(done);
    const isRoleBehind = !done && this.names.length > 0 && holdsRole(read.tokens);
    if (isRoleBehind) this.beforeRole ??= this.names.length;
    return done !== null || isRoleBehind;
  }

  private add(from: number, to: number): void {
    const piece = this.text.slice(from, to);
    if (this.current) this.current = { from: this.current.from, to, tokens: [...this.current.tokens, piece] };
    else this.current = { from, to, tokens: [piece] };
  }
}

/** Where dates begin, with and without their labels. */
function dateStarts(text: string, at: number): Set<number> {
  return new Set(findDates(text).flatMap((d) => [at + d.start, at + Math.min(d.start, d.labelStart)]));
}
