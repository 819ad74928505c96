import { namesAt } from '../../bylines/names.ts';
import { isCredential, isPersonName } from '../../bylines/person-name.ts';
import { isCollective } from '../../bylines/words.ts';
import type { Line } from '../../page/line.ts';
import type { Page } from '../../page/page.ts';
import { wordsIn } from '../../text/measure.ts';
import { textKey } from '../../text/same-text.ts';
import type { HeadContext } from '../found.ts';
import type { AuthorCandidate, PlacedName } from './candidate.ts';
import { lineAt } from './candidates.ts';

/** Addresses, `https://pier.example/jane`, `jane@pier.example`; numbers of accounts; what a template writes for a missing value. */
const NO_NAME = /[@/\\]|^(?:undefined|null|none|unknown|\p{Nd}+)$/iu;
/** Entries that are read. */
const MAX_NAMES = 40;
/** Words of a name; longer entries are not names. */
const MAX_WORDS = 6;

/** The authors that the markup names, placed where the page has the name; with an empty range if no line has it. */
export function markupAuthors(context: HeadContext): AuthorCandidate[] {
  const names = statedNames(context).filter(
    (name) => !NO_NAME.test(name) && !isCollective(name) && wordsIn(name) <= MAX_WORDS,
  );
  const placed = names.flatMap((name) => place(context, name));
  const [first] = placed;
  if (!first) return [];
  return [
    {
      ...{ line: first.line, labelLine: first.line.index, names: placed, kind: 'markup', phrase: '' },
      person: placed.every((n) => isPersonName(n.at.name)),
      ...{ roleBehind: false, dated: false, inside: false, tail: 0 },
    },
  ];
}

/** `Elena Oberholt (obe)`: initials or a name of an account. */
const BRACKETED = / \([^()]*\)$/u;

/** What the markup calls the authors, as written but for degrees and initials; not the site itself. */
export function statedNames({ evidence }: HeadContext): string[] {
  const sites = new Set(evidence?.siteNames.map(textKey));
  const names = (evidence?.authors ?? []).slice(0, MAX_NAMES).map(bareName);
  return names.filter((name) => !sites.has(textKey(name)));
}

/** The name without a degree after a comma or initials in brackets. */
function bareName(written: string): string {
  const name = written.replace(BRACKETED, '');
  const comma = name.indexOf(', ');
  return comma > 0 && isCredential(name.slice(comma + 2)) ? name.slice(0, comma) : name;
}

function place({ page }: HeadContext, written: string): PlacedName[] {
  const list = namesAt(written, 0);
  const names = list.end >= written.length ? list.names.map((n) => n.name) : [written];
  return names.map((name) => placeOfName(page, name));
}

/** A name where the page has it first; with an empty range if no line has it. */
export function placeOfName(page: Page, name: string): PlacedName {
  const line = page.lines[lineAt(page.lines, page.text.indexOf(name))];
  const from = line?.text.indexOf(name) ?? -1;
  return line && from >= 0
    ? { line, at: { name, from, to: from + name.length } }
    : { line: nowhere(page.lines), at: { name, from: 0, to: 0 } };
}

/** Any line can be used: the name's range on it is empty. */
function nowhere(lines: readonly Line[]): Line {
  return lines[0]!;
}
