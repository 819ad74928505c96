import { mayOpenWithName } from '../../bylines/name-shape.ts';
import { namesAt } from '../../bylines/names.ts';
import { holdsRole } from '../../bylines/words.ts';
import type { Line } from '../../page/line.ts';
import type { AuthorCandidate } from './candidate.ts';

/** A line of prose that begins with the name or its first word: `Jane Smith writes …`, `Jane is a …`. */
export function isBio(name: string, text: string): boolean {
  const first = name.split(' ')[0]!;
  return first.length > 1 && text.length > name.length + 10 && text.startsWith(`${first} `);
}

/** How much of a line about a person is read for a role. */
const REACH = 200;
/** A verb in small letters, or a mark that stands for it: ` is a reporter`, `: a reporter`, ` – reporter`. */
const GOES_ON = /^(?: \p{Ll}|[:,] ?\p{L}| [–—-] ?\p{L})/u;

/** Who a line about a person is about: `Jane Smith is a reporter for the Pier Times.` */
export function bioSubject(line: Line): AuthorCandidate[] {
  if (!mayOpenWithName(line.text)) return [];
  const text = line.text.slice(0, REACH);
  const [name] = namesAt(text, 0).names;
  if (name?.from !== 0 || !name.name.includes(' ')) return [];
  const rest = text.slice(name.to);
  if (!GOES_ON.test(rest) || !holdsRole(rest.split(/[ ,.;:]+/u))) return [];
  return [
    {
      ...{ line, labelLine: line.index, names: [{ line, at: name }], kind: 'bio', phrase: '' },
      ...{ person: true, roleBehind: true, dated: false, inside: false, tail: 0 },
    },
  ];
}
