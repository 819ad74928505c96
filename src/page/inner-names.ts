import { INNER_CAPITALS } from './inner-capitals.ts';
import type { PageWords } from './page-words.ts';

/** Beginnings of names, which end no block: `Mc` of `McAllister` and `Jenna McVale`, `De` of `DeWitt`. */
const NAME_BEGINNING = /(?<!\p{Lu})(?:Mc|Mac|Fitz|De|Di|Du|Da|La|Le|El|Al|Van|Von|Vander|O)$/u;
/** Small letters before a product's name: `i` of `iPlayer`, `e` of `eBook`. */
const SMALL_BEGINNING = /(?:^|[^\p{L}\p{Nd}])[iex]$/u;
/** For each part of a known name, the parts that may follow: `Tube` after `You`. */
let known: ReadonlyMap<string, readonly string[]> | undefined;
/** A part of at most this length may also be the start of another word: `In` of `LinkedIn`, `X` of `SpaceX`. */
const MAX_SHORT_PART = 3;
/** The part of a word before a joint: `Whats` of `ShareWhats`, `1` of `in 1`. */
const LAST_PART = /(?:\p{Lu}?\p{Ll}{1,20}|\p{Nd}{1,4})$/u;
/** A capitalised word after a lower-case one, up to the joint: `said on Pine` of `said on PineTree that`, not `in Rode Pod`. */
const IN_SENTENCE = /(?:^|[^\p{L}])\p{Ll}{1,12}[,”’]? (\p{Lu}\p{Ll}{1,11})$/u;
/** After the joint: the name ends and the sentence continues in lower case: `Tree that`, `Tree, which`. */
const SENTENCE_CONTINUES = /^(\p{Lu}\p{Ll}{1,11})(?:['’]s)?[,;]? \p{Ll}/u;
/** A figure up to a single capital: `12` of `12B Harbour Street`, `7` of `Model 7X`. */
const FIGURE = /(?:^|[^\p{Nd}])\p{Nd}{1,3}$/u;
/** A model's letters and figures: `RTX4090` of `RTX4090Ti`, `S23` of `Galaxy S23Ultra`. */
const MODEL = /\p{Lu}\p{Nd}{1,5}$/u;
/** What may follow: `Ti`, `Ultra`. */
const MODEL_ENDING = /^(?:Air|Fe|Lite|Max|Mini|Neo|Plus|Pro|Se|Super|Ti|Ultra)(?![\p{L}\p{Nd}])/u;
/** Words of one letter that begin a block right after a figure: `3 comments 12A ferry` is rarer than `12A Harbour Street`. */
const SINGLE_CAPITAL = /^\p{Lu}(?:[ ,.;:)]|$)/u;
/** Shorter ones are words of their own: `leise FensterMit dem Zuschuss`, not `said on PineTree that`. */
const MIN_LAST_PART = 3;
/** So are those of just so many letters below a longer word: a name has two short parts, `EzCab`. */
const MAX_FIRST_PART = 6;
/** How many characters on each side of a joint are used to recognise a name. */
const CONTEXT = 24;

function followers(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const name of INNER_CAPITALS) {
    const parts = name.match(/\p{Lu}?\P{Lu}+|\p{Lu}/gu) ?? [];
    for (let i = 1; i < parts.length; i++)
      map.set(parts[i - 1]!, [...(map.get(parts[i - 1]!) ?? []), parts[i]!]);
  }
  return map;
}

/** The capital of a known name: `App` after `Whats`. A name may be inflected, as in `YouTubers`, unless its end is short. */
function isKnownName(before: string, raw: string, at: number): boolean {
  known ??= followers();
  const next = known.get(LAST_PART.exec(before)?.[0] ?? '');
  if (!next) return false;
  return next.some(
    (n) => raw.startsWith(n, at) && (n.length > MAX_SHORT_PART || !/\p{Ll}/u.test(raw.charAt(at + n.length))),
  );
}

function isModel(before: string, after: string): boolean {
  return (
    (FIGURE.test(before) && SINGLE_CAPITAL.test(after)) || (MODEL.test(before) && MODEL_ENDING.test(after))
  );
}

/** Whether the capital at an offset, after a small letter or a figure, is inside a name or a model number. */
export function isInName(raw: string, at: number): boolean {
  const before = raw.slice(Math.max(0, at - CONTEXT), at);
  return (
    NAME_BEGINNING.test(before) ||
    SMALL_BEGINNING.test(before) ||
    isKnownName(before, raw, at) ||
    isModel(before, raw.slice(at, at + CONTEXT))
  );
}

/**
 * The same, or a name in the middle of a sentence: `said on PineTree that`. Not for titles: `Bridge ClosesShare this`; and not
 * before a word that the page also has alone: `by Nora LindPupils of the school`.
 */
export function isInnerCapital(raw: string, at: number, { isAlone }: PageWords): boolean {
  if (isInName(raw, at)) return true;
  const next = SENTENCE_CONTINUES.exec(raw.slice(at, at + CONTEXT))?.[1];
  if (next === undefined || next.length < MIN_LAST_PART) return false;
  const first = IN_SENTENCE.exec(raw.slice(Math.max(0, at - CONTEXT), at))?.[1];
  if (first === undefined || (next.length === MIN_LAST_PART && first.length > MAX_FIRST_PART)) return false;
  return !isAlone(next);
}
