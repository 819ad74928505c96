import { findDates } from '../dates/find.ts';
import { type NameWords, toName } from './name.ts';
import { isEmployer } from './organisations.ts';
import { isParticle } from './particles.ts';
import { isCredential } from './person-name.ts';
import { isJoiner, LIST_MARK, opensOther, readToken, type Step } from './token.ts';
import { holdsRole, opensPhrase } from './words.ts';

/** A name and its offsets in the text it was read from. */
export interface NameAt {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface NameList {
  readonly names: readonly NameAt[];
  /** Offset where reading stopped. */
  readonly end: number;
}

/** Most names of a byline: a longer list is something else. */
const MAX_NAMES = 12;
/** Characters read: a name further on does not belong to the byline. */
const REACH = 240;

/** The names that begin at an offset: `Jane Smith and John Doe, Political Editor | May 14, 2024`. */
export function namesAt(text: string, at: number): NameList {
  const end = Math.min(text.length, at + REACH);
  const reader = new NameReader(text);
  let dates: ReadonlySet<number> | undefined;
  let stop = at;
  for (let start = skip(text, at, end, true), to = start; start < end; start = skip(text, to, end, true)) {
    to = skip(text, start, end, false);
    const token = text.slice(start, to);
    if (reader.skipsPlace(token, start, end)) continue;
    const stops =
      (reader.length > 0 && !isParticle(token) && opensPhrase(text, start)) ||
      (reader.length > 1 && opensOther(text, start));
    const step = readToken(token, { length: reader.length, stops, after: text.slice(to, end) });
    if (step.kind === 'stop' || reader.names.length >= MAX_NAMES) break;
    // Most texts that are asked about begin with no name: their dates need no reading.
    dates ??= dateStarts(text.slice(at, end), at);
    if (dates.has(start)) break;
    if (step.size > 0) stop = start + step.size;
    if (!reader.take(step, token, start)) break;
  }
  reader.close();
  return { names: reader.named(), end: stop };
}

/** The end of a row of spaces, or of a row of other characters. */
function skip(text: string, from: number, end: number, spaces: boolean): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at)) === spaces) at++;
  return at;
}

const isSpace = (code: number) => code === 0x20 || code === 0x3000;

/** `in` and a place, between a name and further names: `in Northmoor and Mei Takahara`. */
const PLACE =
  /^(?:in|à|en|aus) \p{Lu}[\p{L}\p{M}'’.-]{1,30}(?: \p{Lu}[\p{L}\p{M}'’.-]{1,30}){0,2},? (?:and|und|et|y) /u;

const MAX_PREPOSITION = 3;

/** A place in brackets there: `(Northmoor) and Mei Takahara`. */
const BRACKETED_PLACE = /^\(\p{Lu}[\p{L}\p{M} .’'-]{1,30}\),? (?:and|und|et|y|e) \p{Lu}/u;

/** Builds names from the words of a list. */
class NameReader {
  readonly names: NameAt[] = [];
  private readonly text: string;
  private current: NameWords | null = null;
  private inPlace = false;
  /** What was closed last is no name but a degree: `DVM` of `Jane Holloway, DVM & Peter Marsh`. */
  private endedInCredential = false;
  /** Number of names before the first role between commas; `joined`: `and` followed that role. */
  private beforeRole: number | null = null;
  private joined = false;

  constructor(text: string) {
    this.text = text;
  }

  /** Number of words of the name being read. */
  get length(): number {
    return this.current?.tokens.length ?? 0;
  }

  /** After a role there are names only in a list with `and`: `Editor, The Pier Times` is an employer. */
  named(): NameAt[] {
    const names =
      this.beforeRole !== null && !this.joined ? this.names.slice(0, this.beforeRole) : this.names;
    const [first] = names;
    return first && !isEmployer(first.name) ? names.filter((n) => n === first || !isEmployer(n.name)) : names;
  }

  /** Whether the token belongs to a place that follows a name. */
  skipsPlace(token: string, start: number, end: number): boolean {
    const shape = token.startsWith('(') ? BRACKETED_PLACE : token.length <= MAX_PREPOSITION ? PLACE : null;
    if (!this.inPlace && this.current && shape?.test(this.text.slice(start, end))) {
      this.inPlace = true;
      this.close();
    } else if (this.inPlace && isJoiner(token)) this.inPlace = false;
    return this.inPlace;
  }

  /** @returns whether the list may continue. */
  take(step: Step, token: string, start: number): boolean {
    if (step.kind === 'joiner') {
      const goesOn = !this.current || this.close() || this.endedInCredential;
      this.joined ||= this.beforeRole !== null;
      return goesOn;
    }
    if (step.size > 0) this.add(start, start + step.size);
    if (step.kind === 'comma' && !this.close() && this.names.length > 0)
      return this.endedInCredential || isCredential(token.replace(LIST_MARK, ''));
    return step.kind !== 'last';
  }

  /** Ends the name being read. False if it was neither a name nor a role after a name. */
  close(): boolean {
    const read = this.current;
    this.current = null;
    if (!read) return false;
    const done = toName(this.text, read, this.names.length > 0);
    this.endedInCredential =
      !done && this.names.length > 0 && read.tokens.every((t) => isCredential(t) || /^\(.*\)$/u.test(t));
    if (done) this.names.push(done);
    const isRoleAfterName = !done && this.names.length > 0 && holdsRole(read.tokens);
    if (isRoleAfterName) this.beforeRole ??= this.names.length;
    return done !== null || isRoleAfterName;
  }

  private add(from: number, to: number): void {
    const piece = this.text.slice(from, to);
    if (this.current) this.current = { from: this.current.from, to, tokens: [...this.current.tokens, piece] };
    else this.current = { from, to, tokens: [piece] };
  }
}

/** Offsets where dates begin, with and without their labels. */
function dateStarts(text: string, at: number): Set<number> {
  return new Set(findDates(text).flatMap((d) => [at + d.start, at + Math.min(d.start, d.labelStart)]));
}
