import type { Edit } from './edit.ts';

/** Characters of windows-1252 for the bytes 0x80 to 0x9f; its five unassigned bytes are read as C1 controls. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTE_OF = new Map([...HIGH].map((c, i) => [c, 0x80 + i]));
const CONT = `[\\u0080-\\u00bf${HIGH}]`;

/**
 * One character's UTF-8 bytes read as windows-1252 or latin-1, or what remains of one after white
 * space was stripped from it. Lead bytes of rarely published scripts (Syriac, Thaana, N'Ko) are left out:
 * with them `Spaß“` and `gemäß § 7` would match.
 * Real line: `The senatorâ€™s office in CafÃ© MontaÃ±a, Â©2012`.
 */
const MOJIBAKE = new RegExp(
  `[\\u00c2-\\u00db]${CONT}|[\\u00e0-\\u00ef]${CONT}{2}|[\\u00f0-\\u00f4]${CONT}{3}|â€|Ã(?= |$)|Â(?=\\s|$)`,
  'gm',
);

/** What remains when the last byte was a control or a no-break space that was stripped. */
const REMAINS: Readonly<Record<string, string>> = { 'â€': '”', Ã: 'à', Â: '' };

/** Continuation bytes that also follow a real letter: `été…”`, `MANHÃ”`, `NESCAFÉ®`. */
const AMBIGUOUS = /^[\u00a0«»°ºª·®™€‚„…†‡‰‹›‘’“”•–—\u00ad§¶]+$/;
/** Lead bytes of Latin, Greek, Cyrillic, Hebrew and Arabic letters: repaired before punctuation, too. */
const COMMON_LEAD = /^[\u00c2-\u00c5\u00ce-\u00d1\u00d7-\u00db]/;
const CONTROL = /[\u0080-\u009f]/;

const strict = new TextDecoder('utf-8', { fatal: true });

/** The text a mojibake run stands for, or the run itself when it is not valid UTF-8 read wrongly. */
export function repairRun(run: string): string {
  const remains = REMAINS[run];
  if (remains !== undefined) return remains;
  const bytes = Uint8Array.from(run, (c) => BYTE_OF.get(c) ?? c.charCodeAt(0));
  try {
    return strict.decode(bytes);
  } catch {
    return run;
  }
}

function isAmbiguous(run: string): boolean {
  return !run.startsWith('â€') && AMBIGUOUS.test(run.slice(1));
}

/** Edits that repair each mojibake run of a text. */
export function mojibakeEdits(text: string): Edit[] {
  const out: Edit[] = [];
  for (const m of text.matchAll(MOJIBAKE)) {
    const run = m[0];
    const joined = out.at(-1)?.end === m.index;
    if (isAmbiguous(run) && !joined && !COMMON_LEAD.test(run)) continue;
    const repaired = repairRun(run);
    if (repaired !== run) out.push({ start: m.index, end: m.index + run.length, text: repaired });
  }
  return out;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Surely a misreading: what follows the lead byte is not punctuation, and the run touches a word. */
function isClear(text: string, edit: Edit): boolean {
  const run = text.slice(edit.start, edit.end);
  if (run.length < 2) return false;
  if (CONTROL.test(run)) return true;
  const before = text.slice(Math.max(0, edit.start - 1), edit.start);
  if (run.startsWith('Â') && !LETTER.test(before)) return true;
  if (isAmbiguous(run)) return false;
  return LETTER.test(before) || LETTER.test(text.slice(edit.end, edit.end + 1));
}

/** Non-ASCII characters that a misread page cannot have outside its mojibake runs. */
const GOOD = /[À-ÖØ-öø-ÿ‘’“”–—…\u0100-\u0151\u0154-\u015f\u0162-\u0177\u0370-\u1fff\u3040-\ud7ff]/g;

/**
 * A page that also has correct characters is repaired when clear runs are at least this share of
 * them: a misread article may be part of a page whose menus were read correctly, while a text about
 * mojibake or in a language with `Ã` has far more correct characters.
 */
const MIN_CLEAR_SHARE = 0.5;

/** This many clear runs are more than the examples in a text about mojibake. */
const ENOUGH_CLEAR_RUNS = 8;
/** With correct characters on the page, one clear run is not enough. */
const MIN_CLEAR_RUNS = 2;

/** How many runs to repair: 0 unless the page as a whole is clearly misread. */
export function countMojibake(text: string): number {
  const edits = mojibakeEdits(text);
  const clear = edits.filter((e) => isClear(text, e)).length;
  if (clear === 0) return 0;
  if (clear >= ENOUGH_CLEAR_RUNS || edits.some((e) => CONTROL.test(text.slice(e.start, e.end))))
    return edits.length;
  let inRuns = 0;
  for (const e of edits) inRuns += text.slice(e.start, e.end).match(GOOD)?.length ?? 0;
  const good = (text.match(GOOD)?.length ?? 0) - inRuns;
  return good === 0 || (clear >= MIN_CLEAR_RUNS && clear >= good * MIN_CLEAR_SHARE) ? edits.length : 0;
}
