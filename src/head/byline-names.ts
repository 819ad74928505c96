import { findDates } from '../dates/find.ts';
import { holdsRole, isCollective, isRole } from './byline-words.ts';
import { isDateWord } from './date-words.ts';
import { isAbbreviated, isCredential, isNameToken, isParticle, isPersonName } from './person-name.ts';

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

/** `and` between two names, in the languages that write it as a word or a sign. */
const JOINERS = new Set(
  'and & und et y e i a och og ja en ve и та і și i και und ו و dan và और und with 및 와 과 和 與 与'.split(
    ' ',
  ),
);
/** `Jane Smith And John Doe`; the others are names when capitalised: `Dan`, `Ja`, `Ve`. */
const CAPITAL_JOINER = /^(?:And|AND|Und|UND|Et|ET|Y|E|OG|OCH|EN)$/u;
/** End a name even when capitalised: `By Jane Smith On 12 May`, `By Jane Smith For The Pier Times`. */
const STOPPER =
  /^(?:on|in|at|for|with|from|the|published|posted|updated|last|follow|share|edited|am|um|le|à|el|em|il)$/iu;
/** Names a byline holds at most: more is a list of something else. */
const MAX_NAMES = 12;
/** Reading further into a line than this finds no name that belongs to its opener. */
const REACH = 240;
/** Spelled with a capital inside: `McDonald`, `MacLean`, `DeSiato`, `SanSone`, `LeBron`, `O'Neil`. */
const INNER_CAPITAL = /^(?:Mc|Mac|De|Di|Du|La|Le|Lo|Van|Von|San|Fitz|O['’]|D['’]|L['’]|Al|El)$/u;
const JOINT = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu;
const TOKEN = /[^ \u3000]+/g;
/** Ends a name: `,` `，` `、` `;` go on to the next one; the rest end the list. */
const LIST_MARK = /[,，、;；]$/u;
const HARD_MARK = /[|｜•·∙⋅/／:：()（）[\]【】<>«»“”"!?…@#*+=–—_~►▸\p{Nd}]/u;

/** Reads the names that begin at an offset: `Jane Smith and John Doe, Political Editor | May 14, 2024`. */
export function namesAt(text: string, at: number): NameList {
  const end = Math.min(text.length, at + REACH);
  const reader = new NameReader(text);
  const dates = dateStarts(text.slice(at, end), at);
  let stop = at;
  for (const m of text.slice(at, end).matchAll(TOKEN)) {
    const start = at + m.index;
    if (reader.skipsPlace(m[0], text.slice(start, end))) continue;
    const isLast = start + m[0].length === text.length;
    const step = readToken(m[0], { inName: reader.inName, dated: dates.has(start), isLast });
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

  get inName(): boolean {
    return this.current !== null;
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

function isJoiner(token: string): boolean {
  return JOINERS.has(token) || CAPITAL_JOINER.test(token);
}

interface Reading {
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly string[];
}

interface Step {
  /** `part`: goes on; `comma`: a name ends and another may follow; `last`: the list ends with it. */
  kind: 'part' | 'comma' | 'last' | 'joiner' | 'stop';
  /** Characters of the token that belong to the name. */
  size: number;
}

interface Place {
  readonly inName: boolean;
  /** A date begins here. */
  readonly dated: boolean;
  /** Nothing follows in the text. */
  readonly isLast: boolean;
}

function readToken(token: string, { inName, dated, isLast }: Place): Step {
  if (dated || (inName && !isParticle(token) && STOPPER.test(token))) return { kind: 'stop', size: 0 };
  if (isJoiner(token)) return { kind: 'joiner', size: 0 };
  if (LIST_MARK.test(token)) {
    const bare = token.slice(0, -1);
    return namePiece(bare) === bare.length ? { kind: 'comma', size: bare.length } : { kind: 'stop', size: 0 };
  }
  if (/^[-–—|•·]$/u.test(token)) return { kind: 'stop', size: 0 };
  const hard = token.search(HARD_MARK);
  if (hard === 0) return { kind: 'stop', size: 0 };
  const bare = hard > 0 ? token.slice(0, hard) : token;
  if (bare.endsWith('.') && !isAbbreviated(bare)) {
    const size = namePiece(bare.slice(0, -1));
    return size ? { kind: 'last', size } : { kind: 'stop', size: 0 };
  }
  const size = inName && !isLast ? cutAtJoint(bare) : bare.length;
  if (!namePiece(bare.slice(0, size))) return { kind: 'stop', size: 0 };
  return { kind: hard > 0 || size < bare.length ? 'last' : 'part', size };
}

function namePiece(token: string): number {
  const uncased = token && !/[\p{Lu}\p{Ll}]/u.test(token) && /^[\p{L}\p{M}\u200c'’.-]+$/u.test(token);
  return uncased || isNameToken(token) || isParticle(token) ? token.length : 0;
}

/** Where the next node's text was glued on: `BarrySenior` is `Barry`. */
function cutAtJoint(token: string): number {
  for (const m of token.matchAll(JOINT)) if (!INNER_CAPITAL.test(token.slice(0, m.index))) return m.index;
  return token.length;
}

/** Where dates begin, with and without their labels. */
function dateStarts(text: string, at: number): Set<number> {
  return new Set(findDates(text).flatMap((d) => [at + d.start, at + Math.min(d.start, d.labelStart)]));
}

/** Takes roles and credentials off and judges what is left. */
function finish(text: string, read: Reading, isFurther: boolean): NameAt | null {
  const { from, to, tokens } = read;
  if (isFurther && holdsRole(tokens)) return null;
  let kept = [...tokens];
  while (kept.length > 2 && isCredential(kept.at(-1)!) && !sameCase(kept)) kept.pop();
  while (kept.length > 1 && isParticle(kept.at(-1)!)) kept.pop();
  if (kept.length > 2 && holdsRole(kept.slice(2))) kept = kept.slice(0, nameLength(kept));
  if (kept.length > 5) kept = kept.slice(0, nameLength(kept));
  const name = kept.join(' ');
  if (kept.some(isDateWord) && kept.every((t) => isDateWord(t) || isRole(t))) return null;
  if (/^the /iu.test(name) || isCollective(name) || isRole(name) || !isPersonName(name)) return null;
  const end =
    kept.length === tokens.length
      ? to
      : from +
        text.slice(from, to).indexOf(kept.at(-1)!, name.length - kept.at(-1)!.length) +
        kept.at(-1)!.length;
  return { name, from, to: end };
}

function sameCase(tokens: readonly string[]): boolean {
  return tokens.every((t) => t === t.toUpperCase());
}

/** Two words, and those that bind the second to the last: `Jane M. Smith`, `Anna van der Berg`. */
function nameLength(tokens: readonly string[]): number {
  let n = 2;
  while (n < tokens.length && (isParticle(tokens[n - 1]!) || isAbbreviated(tokens[n - 1]!))) n++;
  return n;
}
