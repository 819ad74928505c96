import { applyEdits, type Edit, mapEdits } from './edit.ts';
import { entityEdits } from './leftovers.ts';
import { mojibakeEdits } from './mojibake.ts';
import { type LineEnds, lineEndEdit } from './row-ends.ts';

/** Damage found on the page as a whole. It is repaired line by line, so that offsets still refer to the original text. */
export interface Repairs {
  /** Classic mojibake was found: `â€™` stands for `’`. */
  readonly mojibake: boolean;
  /** Undecoded entities were found in plain text: `&amp;` stands for `&`. */
  readonly entities: boolean;
  /** For wrapped text, whose lines contain line ends. */
  readonly lineEnds?: LineEnds;
}

/**
 * White space and invisible characters: controls, soft hyphen, zero-width space, direction marks,
 * byte order mark. Zero-width (non-)joiners stay: Persian and Hindi spelling uses them.
 * Example line: `The\u00a0minis\u00adter\u200b said`.
 */
const BLANK_RUN =
  /[\s\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]+/g;
const HAS_SPACE = /[^\S\ufeff]|\u0085/;
const NEEDS_FOLD =
  /[^\S ]| {2}|[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufff9-\ufffb]/;

const HAS_LINE_END = /[\n\r\v\f\u0085\u2028\u2029]/;

function blankEdits(text: string, lineEnds: LineEnds | undefined): Edit[] {
  if (!NEEDS_FOLD.test(text)) return [];
  const out: Edit[] = [];
  for (const m of text.matchAll(BLANK_RUN)) {
    if (lineEnds && HAS_LINE_END.test(m[0])) {
      out.push(lineEndEdit(text, m.index, m.index + m[0].length, lineEnds));
      continue;
    }
    const blank = HAS_SPACE.test(m[0]) ? ' ' : '';
    if (m[0] !== blank) out.push({ start: m.index, end: m.index + m[0].length, text: blank });
  }
  return out;
}

type Pass = (text: string) => Edit[];

/** Mojibake is repaired twice: `Ã¢â‚¬â„¢` was misread twice. */
function passesOf(repairs: Repairs): Pass[] {
  const passes: Pass[] = [];
  if (repairs.entities) passes.push(entityEdits);
  if (repairs.mojibake) passes.push(mojibakeEdits, mojibakeEdits);
  passes.push((text) => blankEdits(text, repairs.lineEnds));
  return passes;
}

/** The text as a reader sees it: repaired, white space folded, invisible characters removed. */
export function fold(raw: string, repairs: Repairs): string {
  if (!repairs.entities && !repairs.mojibake && !NEEDS_FOLD.test(raw)) return raw.trim();
  let text = raw;
  for (const pass of passesOf(repairs)) text = applyEdits(text, pass(text));
  return text.trim();
}

/** The offset in `raw` of each UTF-16 code unit of `fold(raw)`, and of its end. */
export function foldMap(raw: string, repairs: Repairs): Int32Array {
  let text = raw;
  let map: Int32Array | null = null;
  for (const pass of passesOf(repairs)) {
    const edits = pass(text);
    const step = mapEdits(text, edits);
    const before: Int32Array | null = map;
    map = before ? step.map((at) => before[at]!) : step;
    text = applyEdits(text, edits);
  }
  const lead = text.length - text.trimStart().length;
  return map!.slice(lead, lead + text.trim().length + 1);
}
