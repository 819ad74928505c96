import { isGivenName } from '../../bylines/known-names.ts';
import type { Line } from '../../page/line.ts';
import { lowerCase } from '../../text/lower-case.ts';
import type { OpenerPage } from './opener.ts';

/** Characters of the page that are searched. */
const REACH = 20_000;
/** Shorter lines are menus and headings, in which every word may be capitalised. */
const MIN_LINE = 40;
/** Letters at the end of a longer name that may be an ending: `Koivulahti`, `Koivulahden`. */
const ENDING = 3;
const MIN_STEM = 5;
/** Characters before a name: `in `, `de `. */
const BEFORE = 6;
/** After a word in small letters. */
const AS_NAME = /[\p{Ll}\p{Lo}\p{M}’')] $/u;
/** After a word that leads to a place. In German, all nouns have capitals. */
const AS_PLACE =
  /(?:^|[^\p{L}])(?:in|aus|nach|bei|von|à|de|d’|en|a|i|från|fra|w|we|z|ze|v|ve|do|te|uit|naar|van|at|near|from|of|em|da|di|din|la) $/iu;

/** `HOLLOWAY: We have not decided yet.` */
const SPEAKER = /^\p{Lu}[\p{Lu}\p{M} .'’-]{1,30}: /u;

export function openerPage(lines: readonly Line[], language: string | null): OpenerPage {
  return {
    language,
    isNamed: namedIn(lines, AS_NAME),
    isPlaced: namedIn(lines, AS_PLACE),
    hasSpeakers: () => lines.filter((l) => SPEAKER.test(l.text)).length > 1,
  };
}

/**
 * Whether running text has the name after a word in small letters, so that it is a name there and not the first word of a
 * sentence. Persons are named, too: a name that begins with a given name does not count.
 */
function namedIn(lines: readonly Line[], before: RegExp): (name: string) => boolean {
  let text: string | null = null;
  return (name) => {
    const [own] = name.split(',', 1);
    if (!own || isGivenName(own.split(' ', 1)[0]!)) return false;
    text ??= runningText(lines);
    return occursAsName(text, own, before);
  };
}

function runningText(lines: readonly Line[]): string {
  let out = '';
  for (const line of lines) {
    if (line.text.length >= MIN_LINE) out += `${line.text}\n`;
    if (out.length > REACH) break;
  }
  return out.slice(0, REACH);
}

function occursAsName(text: string, name: string, before: RegExp): boolean {
  const stem = lowerCase(name.length > MIN_STEM + ENDING ? name.slice(0, -ENDING) : name);
  const lower = lowerCase(text);
  if (lower.length !== text.length) return false;
  for (let at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + stem.length)) {
    const words = text.slice(Math.max(0, at - BEFORE), at);
    const [first, second] = text.slice(at, at + 2);
    if (before.test(words) && /[\p{Lu}\p{Lo}]/u.test(first!) && /[\p{Ll}\p{Lo}\p{M}]/u.test(second!))
      return true;
  }
  return false;
}
