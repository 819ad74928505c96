import type { Range } from '../../../api/article.ts';
import { lineRange } from '../../../page/page.ts';
import { wordsIn } from '../../../text/measure.ts';
import { overlap, terms, textKey } from '../../../text/same-text.ts';
import { codesOf } from '../../../text/word-codes.ts';
import type { Found, HeadContext } from '../../found.ts';
import type { Region } from '../../region/region.ts';
import { statedForm } from './form.ts';
import { restOf, type Statement, Statements, type TitlePlace, wordKey } from './statements.ts';

/** A headline as the page shows it, and its place. */
interface Shown {
  readonly text: string;
  readonly range: Range;
}

export type ShownAs = (isSame: (written: string) => boolean) => Shown | null;

/** Below this confidence what a single place states is preferred to the choice. */
const UNSURE = 0.5;
/** A choice with this confidence that shares so many words with what is stated is the same headline in another form. */
const SURE = 0.8;
const ALIKE = 0.5;
/** Confidence in a headline that places agree on, one of them a heading of the page or not, and in one of a single place. */
const CONFIDENCE = { shown: 0.95, hidden: 0.85, single: 0.6 } as const;

/**
 * The headline, where the page states it. In this order:
 *
 * 1. A choice that the markup states stays, unless it is the site's name; it is given as the markup writes it.
 * 2. Any other choice gives way to what two places or more state: a heading, metadata, JSON-LD, microdata, the title.
 * 3. One that is hardly likely gives way to what a single place states.
 *
 * @param shownAs Finds a stated headline among the candidates of the page: it may be a part of a line, or two of them.
 */
export function preferStated(
  found: Found<string> | null,
  context: HeadContext,
  region: Region,
  shownAs: ShownAs,
): Found<string> | null {
  const { evidence, language } = context;
  if (!evidence || (evidence.stated.length === 0 && evidence.title === null)) return found;
  const page = new Statements(evidence);
  const stated = instead(found, page, context, region);
  const made = stated ? madeOf(stated, context, region, shownAs) : found && surer(found, page);
  return made && { ...made, value: statedForm(made.value, page.texts, language) };
}

/**
 * The headline that a page without an article states. Neither a title alone nor a single word is one: lists and front pages have them,
 * too, such as `Shop`.
 */
export function statedHeadline(context: HeadContext, region: Region): Found<string> | null {
  const { evidence, language } = context;
  if (!evidence?.stated.length) return null;
  const page = new Statements(evidence);
  const stated = page.agreedBeside('') ?? page.single();
  if (!stated || wordsIn(stated.text) < 2 || (stated.places.size === 1 && stated.places.has('title')))
    return null;
  const made = madeOf(stated, context, region, () => null);
  return { ...made, value: statedForm(made.value, page.texts, language) };
}

/** A choice on which the page's statements agree. */
function surer(found: Found<string>, page: Statements): Found<string> {
  if (found.confidence >= CONFIDENCE.shown || !page.agreesOn(found.value)) return found;
  return { ...found, confidence: CONFIDENCE.shown };
}

/** What the page states in place of the choice; `null` if the choice stays. */
function instead(
  found: Found<string> | null,
  page: Statements,
  context: HeadContext,
  region: Region,
): Statement | null {
  const agreed = page.agreedBeside(found?.value ?? '');
  if (!found || page.isSiteName(found.value)) return agreed ?? page.single();
  if (page.states(found.value))
    return agreed && isRestOfTitle(found, agreed, page, context, region) ? agreed : null;
  if (!agreed) return found.confidence < UNSURE ? page.single() : null;
  return isOwnForm(found, agreed, page, region) ? null : agreed;
}

/**
 * The page shows another form of the headline than its metadata, as one of its headings or with the same words; or what the metadata
 * states is less about the article, such as the name of the newspaper.
 */
function isOwnForm(
  { value, confidence }: Found<string>,
  agreed: Statement,
  page: Statements,
  region: Region,
): boolean {
  if (agreed.places.has('heading') || restOf(textKey(value), textKey(agreed.text)) !== null) return false;
  if (page.isHeading(value)) return true;
  if (confidence < SURE) return false;
  return overlap(terms(value), terms(agreed.text)) >= ALIKE || isMoreAbout(region, value, agreed.text);
}

/** Whether the body uses more of the words of one text than of another's. */
function isMoreAbout({ bodyStems }: Region, text: string, other: string): boolean {
  const [share, otherShare] = [text, other].map((one) => {
    const { stems } = codesOf(one);
    return bodyStems.shared(stems) / Math.max(1, stems.length);
  });
  return share! > otherShare!;
}

/**
 * The choice is what the title has besides the headline that the other places agree on, and the page shows that below it: the choice is
 * the name of a blog, as in `Bridge closes | My days in the harbour`.
 */
function isRestOfTitle(
  found: Found<string>,
  { text, rest, key, places }: Statement,
  page: Statements,
  context: HeadContext,
  region: Region,
): boolean {
  const chosen = wordKey(found.value);
  if (!rest || (rest.before !== chosen && rest.after !== chosen)) return false;
  if (page.isOnlyHeading(found.value) && isMoreAbout(region, found.value, text)) return false;
  const at = found.ranges[0]?.[0] ?? -1;
  return (
    places.has('structured-data') ||
    context.page.lines.some(
      ({ index, start }) => start > at && index <= region.to && wordKey(region.facts.key(index)) === key,
    )
  );
}

const NAMES: Readonly<Record<TitlePlace, string>> = {
  heading: 'its heading',
  microdata: 'microdata',
  'structured-data': 'JSON-LD',
  metadata: 'metadata',
  record: 'the record it came in',
  title: 'its <title>',
};

/** A mark between the headline and what the page has beside it: `harbour / ferries /`. */
const LEFT_MARK = /[|·•»›«/:–—-]$/u;

/** The headline that is stated, at its place where the page shows it. */
function madeOf(
  { text, key, places }: Statement,
  context: HeadContext,
  region: Region,
  shownAs: ShownAs,
): Found<string> {
  const shown = shownAs((written) => wordKey(written) === key) ?? lineOf(context, region, key);
  const isShown = places.has('heading') || shown !== null;
  const written = shown?.text ?? text;
  const named = [...places].map((place) => NAMES[place]);
  return {
    value: LEFT_MARK.test(written) ? text : written,
    ranges: shown ? [shown.range] : [],
    rule: 'headline-stated',
    reason: `the page states it: ${named.join(', ')}`,
    confidence: places.size === 1 ? CONFIDENCE.single : isShown ? CONFIDENCE.shown : CONFIDENCE.hidden,
  };
}

/** The line that is the stated headline; `null` if there is none, or it is all there is of the body. */
function lineOf({ page, decision }: HeadContext, { from, to, facts }: Region, key: string): Shown | null {
  const isBody = (i: number) => i === decision.first && i === decision.last;
  for (let i = from; i <= to; i++) {
    const line = page.lines[i]!;
    if (wordKey(facts.key(i)) === key && !isBody(i)) return { text: line.text, range: lineRange(line) };
  }
  return null;
}
