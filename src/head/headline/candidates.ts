import type { Line } from '../../page/line.ts';
import type { LineFacts } from '../../page/line-facts.ts';
import { textKey } from '../../text/same-text.ts';
import { codesOf, sharedCodes } from '../../text/word-codes.ts';
import type { HeadContext } from '../found.ts';
import type { Region } from '../region/region.ts';
import {
  beginsWithProse,
  isBarred,
  isCalledTitle,
  isCaption,
  isGluedHead,
  isMenuItem,
  isNoisePiece,
  isNoTitle,
  isProse,
  isSmallOrDate,
  isWholeBody,
  opensWithDate,
} from './barred.ts';
import { isHighlight } from './bars/highlights.ts';
import { isBarredForm } from './bars/index.ts';
import { isBarredKicker, isNumberedLabel } from './bars/kicker.ts';
import { isMediaLink } from './bars/media-strip.ts';
import { isSigned } from './bars/signed.ts';
import { Candidate, type CandidateText } from './candidate.ts';
import { cutCandidates } from './cuts.ts';
import { joinedAt } from './joined.ts';
import { withoutOffTitle } from './off-title.ts';
import { sectionPieces } from './other-pieces.ts';
import { isStoppedDeck } from './stopped-deck.ts';
import { endsInSection, endsInSite, type TitlePart, titleParts } from './title-line.ts';

/** The page's titles: the parts of its first line and of the markup's titles. */
export interface Titles {
  /** The page's first line. */
  readonly line: Line | null;
  readonly firstLine: readonly TitlePart[];
  readonly markup: readonly TitlePart[];
}

const MAX_WORDS = 40;
const MAX_LENGTH = 350;

export function titlesOf(context: HeadContext): Titles {
  const evidence = context.evidence;
  const markup = [...(evidence?.headlines ?? []), ...(evidence?.title ? [evidence.title] : [])];
  const line = context.page.lines.find((l) => l.text) ?? null;
  return {
    line,
    firstLine: line ? titleParts(line.text) : [],
    markup: markup.flatMap((t) => titleParts(t.trim().replace(ANCHOR, ''))),
  };
}

export function candidatesOf(context: HeadContext, region: Region, titles: Titles): readonly Candidate[] {
  const head = titles.line;
  const titled = new Set([...titles.firstLine, ...titles.markup].map((p) => p.key));
  const marked = new Set(titles.markup.map((p) => p.key));
  const isText = (i: number) => isProse(context, region, i, marked);
  const bare = beginsWithProse(context, region, marked);
  const isTitle = head && !bare && !isText(head.index);
  const out: Candidate[] = isTitle ? titleCandidates(context, region, titles, head) : [];
  for (let i = region.from; i <= region.to; i++) {
    if (isText(i) || isNoLine(context, region, i, titled)) continue;
    if (bare && !isCalledTitle(context, region.facts, i, marked)) continue;
    const whole = joined(context, region, i, titled) ?? wholeLine(context.page.lines, i, region.facts);
    if (whole) out.push(whole);
  }
  const isWhole = (i: number) =>
    (isText(i) && !(i === head?.index && isGluedHead(region.facts.text(i)))) || isCaption(context, i);
  const other = { isNoise: (i: number) => isNoisePiece(context, i), isSection: sectionPieces(region) };
  for (const cut of cutCandidates(context.page, region, head, isWhole, other)) out.push(cut);
  const shown = textKey((context.evidence?.headlines[0] ?? '').trim().replace(ANCHOR, ''));
  if (head && shown && !out.some((c) => c.key === shown)) out.push(...onlyInMarkup(context, head, out));
  const formed = out.filter((c) => marked.has(c.key) || !isBarredForm(c.text));
  return withoutOffTitle(formed, region, titles, marked);
}

/** The parts of the page's first line. */
function titleCandidates(context: HeadContext, region: Region, titles: Titles, head: Line): Candidate[] {
  if (isWholeBody(context, head.index) || isNoTitle(context, head.index)) return [];
  const { facts } = region;
  if (isSmallOrDate(context, facts, head.index) || opensWithDate(context, facts, head.index)) return [];
  return titles.firstLine
    .filter((part) => !endsInSection(part.text) && !endsInSite(part.text, region))
    .map((part) => new Candidate('title', head, candidateText(part), [part.from, part.to], part));
}

/** A line that as a whole is not a candidate. */
function isNoLine(context: HeadContext, region: Region, i: number, titled: ReadonlySet<string>): boolean {
  const { facts } = region;
  const text = facts.text(i);
  if (!text || isMenuItem(region, i, titled) || isBarred(context, facts, i)) return true;
  if (
    opensWithDate(context, facts, i) ||
    endsInSite(text, region) ||
    isSigned(text, [facts.key(i + 1), facts.key(i + 2)])
  )
    return true;
  if (titled.has(facts.key(i))) return false;
  if (isNumberedLabel(text, facts.text(i + 1))) return true;
  if (isStoppedDeck(context, region, i) || isHighlight(context, region, i)) return true;
  if (isOtherMedium(region, i)) return true;
  return !region.small.has(i + 1) && (isMenuPhrase(context, i) || isBarredKicker(text, facts.text(i + 1)));
}

/** Words of the line below a link to a video. */
const MIN_WORDS_BELOW = 4;

/**
 * A link to a video or a programme that has nothing to do with the article, right above a line that has, with its byline or date:
 * `Video: An evening at the lighthouse` / `New app keeps the photos of travellers` / `18 May 2023`. No gold headline of 2,400 begins so.
 */
function isOtherMedium({ facts, small, subjectStems }: Region, i: number): boolean {
  if (!small.has(i + 2) || small.has(i + 1) || facts.words(i + 1) < MIN_WORDS_BELOW) return false;
  if (!isMediaLink(facts.text(i))) return false;
  const shared = (line: number) => sharedCodes(facts.codes(line).stems, subjectStems);
  return shared(i) === 0 && shared(i + 1) > 0;
}

/** Words of a menu, above a line that may be the headline: `ท่องเที่ยว` (travel), the section. */
const isMenuPhrase = ({ labels }: HeadContext, line: number) =>
  labels[line]!.some(({ rule }) => rule === 'navigation');

/** The line and the next one joined, if they are one headline; the line alone is then not a candidate. */
function joined(
  context: HeadContext,
  region: Region,
  i: number,
  titled: ReadonlySet<string>,
): Candidate | null {
  const both = joinedAt(context, region, i, titled);
  return both && !isBarred(context, region.facts, i + 1) ? both : null;
}

/** What a broken encoding or double escaping leaves: `Investor\u0080s`, `Python &#x26; AI`. */
const GARBLED = /[\u0080-\u009f\ufffd]|&#?\w{2,8};/;

/** The markup's titles and their parts that the page lacks; used only if it does not show the first title. */
function onlyInMarkup(context: HeadContext, line: Line, others: readonly Candidate[]): Candidate[] {
  const known = new Set(others.map((c) => c.key));
  const out: Candidate[] = [];
  for (const title of context.evidence?.headlines ?? []) {
    if (GARBLED.test(title)) continue;
    for (const part of titleParts(title.replace(/\s+/g, ' ').trim().replace(ANCHOR, ''))) {
      if (known.has(part.key) || endsInSection(part.text)) continue;
      known.add(part.key);
      out.push(new Candidate('markup', line, candidateText(part), [part.from, part.to], part));
    }
  }
  return out;
}

/** A heading as markdown marks it: `## Bridge closes`. */
const MARKDOWN_MARK = /^#{1,6} /;
/** A link to the heading itself: `Bridge closes ¶`, `Bridge closes 🔗`. */
const ANCHOR = / ?[¶§🔗⚓]$/u;
const HAS_LETTER = /\p{L}/u;

function wholeLine(lines: readonly Line[], i: number, facts: LineFacts): Candidate | null {
  const line = lines[i]!;
  const next = lines[i + 1];
  const { text } = line;
  if (text.length > MAX_LENGTH || facts.words(i) > MAX_WORDS || !HAS_LETTER.test(text)) return null;
  const mark = text[0] === '#' ? (MARKDOWN_MARK.exec(text)?.[0].length ?? 0) : 0;
  const end = text.length - (ANCHOR.exec(text)?.[0].length ?? 0);
  const place = [mark, end] as const;
  if (mark > 0 || end < text.length) {
    const bare = text.slice(mark, end);
    return new Candidate('line', line, candidateText({ text: bare, key: textKey(bare) }), place);
  }
  const content = { text, key: facts.key(i), words: facts.words(i), codes: facts.codes(i) };
  if (!line.glued && !next?.glued) return new Candidate('line', line, content, place);
  return new Candidate('line', line, content, place, {
    left: line.glued ? 'joint' : 'edge',
    right: next?.glued ? 'joint' : 'edge',
  });
}

function candidateText({ text, key }: { readonly text: string; readonly key: string }): CandidateText {
  const codes = codesOf(text);
  return { text, key, words: codes.count, codes };
}
