import { isGivenName } from '../../bylines/known-names.ts';
import { isParticle, isPersonName } from '../../bylines/person-name.ts';
import { holdsRole, isMenuWord, isNoiseWord, isRole, wordsAt } from '../../bylines/words.ts';
import type { LabelKind } from '../../rules/rule.ts';
import { classOf, LETTER } from '../../text/characters.ts';
import { isBio } from './bio.ts';
import type { AuthorCandidate } from './candidate.ts';
import { addShape, isAlone } from './shape.ts';
import { type AuthorSurroundings, headlineAbove, isDateLine, isPlainWord, nameKey } from './surroundings.ts';
import { type AuthorWeighing, weighAuthors } from './weights.ts';

/** Labels that a name may well have: a byline repeats in the author box, short lines stand in runs. */
const NOT_NOISE: ReadonlySet<LabelKind> = new Set<LabelKind>([
  'byline',
  'date',
  'agency-credit',
  'repeated-line',
  'read-time',
  'navigation',
  'credit',
]);

/** Everything that speaks for or against a candidate. */
export function weigh(c: AuthorCandidate, around: AuthorSurroundings): AuthorWeighing {
  const sum = weighAuthors();
  addShape(sum, c);
  if (c.kind === 'markup') {
    sum.add('isSite', around.region.copyright.includes(nameKey(c)));
    return sum;
  }
  if (c.kind === 'owner') {
    sum.add('ownerTitle', c.line.index === 0);
    addPage(sum, c, around);
    return sum;
  }
  addPlace(sum, c, around);
  addDates(sum, c, around);
  addNeighbours(sum, c, around);
  addPage(sum, c, around);
  if (c.kind === 'bare') addBare(sum, c, around);
  return sum;
}

function addPlace(sum: AuthorWeighing, c: AuthorCandidate, around: AuthorSurroundings): void {
  const { first } = around.region;
  const { last } = around.context.decision;
  const i = c.labelLine;
  const below = around.headline < 0 ? 0 : i - around.headline;
  const above = headlineAbove(i, around);
  sum.add('sameLine', i === around.headline);
  sum.add('nextToHeadline', above === 1);
  sum.add('justBelowHeadline', above > 1 && above <= 3);
  sum.add('belowHeadline', above > 3);
  sum.add('farBelowHeadline', above === 0 && below > 8 && below <= 20);
  sum.add('aboveHeadline', above === 0 && below < 0 && below >= -3);
  sum.add('wayAboveHeadline', above === 0 && below < -3);
  sum.add('nextToBody', first - i === 1);
  sum.add('aboveBody', i < first && first - i <= 8);
  sum.add('inBody', i >= first && i <= last);
  sum.add('closeBelowBody', i > last && i <= last + 3);
  sum.add('belowBody', i > last + 3 && i <= last + 10);
  sum.add('wayBelowBody', i > last + 10);
  sum.add('labelBelowBody', i > last && (c.kind === 'by' || c.kind === 'label') && c.person);
  sum.add('opensPage', i < PAGE_START && isAlone(c) && c.person && i < around.headline);
}

/** Lines of the page's start in which a site says whose it is. */
const PAGE_START = 3;

function addDates(sum: AuthorWeighing, c: AuthorCandidate, around: AuthorSurroundings): void {
  const isDate = (n: number) => isDateLine(n, around);
  const [top, bottom] = [c.labelLine, c.names.at(-1)!.line.index];
  sum.add(c.kind === 'bare' ? 'datedBare' : 'dated', c.dated);
  if (c.dated) return;
  sum.add('dateBelow', isDate(bottom + 1));
  sum.add('aloneDated', isAlone(c) && (isDate(bottom + 1) || isDate(top - 1)));
  sum.add('dateAbove', isDate(top - 1));
  if (!isDate(bottom + 1) && !isDate(top - 1)) sum.add('dateNear', isDate(bottom + 2) || isDate(top - 2));
}

function addNeighbours(sum: AuthorWeighing, c: AuthorCandidate, around: AuthorSurroundings): void {
  const { facts } = around.region;
  const { name } = c.names[0]!.at;
  const bottom = c.names.at(-1)!.line.index;
  const next = facts.text(bottom + 1);
  const has = (n: number, kind: LabelKind) => around.context.labels[n]?.some((l) => l.kind === kind) === true;
  sum.add('bioBelow', isBio(name, next) || isBio(name, facts.text(bottom + 2)));
  sum.add('roleBelow', isRole(next) || (facts.words(bottom + 1) <= 9 && holdsRole(next.split(/[ ,]+/u))));
  sum.add(
    'readTimeNear',
    [0, 1, 2, -1].some((n) => has(bottom + n, 'read-time')),
  );
  sum.add('shareNear', has(bottom + 1, 'share'));
  sum.add('creditBelow', opensCredit(next));
  sum.add(
    'creditAbove',
    c.kind === 'bare' && opensCredit(facts.text(c.labelLine - 1)) && facts.words(c.labelLine - 1) < 4,
  );
  sum.add('saidTwice', facts.key(bottom + 1) === nameKey(c) || facts.key(bottom - 1) === nameKey(c));
}

/** `Reviewed by Peter Marsh`: what follows the author's name, seldom anything else. */
function opensCredit(text: string): boolean {
  const [longest] = wordsAt(text.slice(0, LONGEST_CREDIT).toLowerCase(), 0);
  return longest?.kind === 'credit';
}

const LONGEST_CREDIT = 40;

function addPage(sum: AuthorWeighing, c: AuthorCandidate, around: AuthorSurroundings): void {
  const key = nameKey(c);
  const { name } = c.names[0]!.at;
  addRivals(sum, c, around);
  const opens = opensLine(c, around);
  sum.add('named', opens);
  sum.add('inProse', !opens && around.body.includes(name));
  const often = occurrences(name, around.context.page.text);
  sum.add('occursOften', often >= OFTEN);
  sum.add('occursVeryOften', often >= 2 * OFTEN);
  addCut(sum, c, around);
  const isPerson = around.persons.includes(key);
  sum.add('onlyPerson', isPerson && around.persons.length === 1);
  sum.add('firstPerson', isPerson && around.persons.length > 1 && around.persons[0] === key);
  sum.add('manyPersons', isPerson && around.persons.length > 4);
  sum.add('sharesHeadline', key.split(' ').filter((t) => around.headlineTerms.has(t)).length > 0);
  sum.add('markup', around.markup.has(key));
  sum.add('markupOther', around.markup.size > 0 && !around.markup.has(key));
  sum.add('suspectSection', around.suspect[c.labelLine] === true);
  sum.add(
    'isHeadline',
    around.headlineKey === key || (c.kind === 'bare' && c.line.index === around.headline),
  );
  sum.add('inHeadline', around.headlineKey !== key && around.headlineKey.includes(key));
  const isSite = key.length > 3 && around.region.copyright.includes(key);
  sum.add(c.kind === 'bare' ? 'isSiteBare' : 'isSite', isSite && c.kind !== 'owner');
  sum.add('brand', often >= 2 * OFTEN && (isSite || around.title.endsWith(key)));
  sum.add('inTitle', c.kind !== 'owner' && c.line.index > 0 && around.title.endsWith(key));
  if (c.person || c.kind === 'bare') sum.add('commonWords', shareOfCommon(key, around));
}

/** What labels and names the page has beside it. */
function addRivals(sum: AuthorWeighing, c: AuthorCandidate, around: AuthorSurroundings): void {
  const named = around.named.get(nameKey(c))!;
  sum.add('again', named.all > 1);
  sum.add('labelledAgain', named.labelled > (c.kind === 'bare' || c.kind === 'bio' ? 0 : 1));
  sum.add('manyBylines', around.bylines > 4 && c.kind !== 'bare');
  sum.add('onlyByline', around.bylines === 1 && (c.kind === 'by' || c.kind === 'label'));
}

/** A name cut from a longer one: whether the page also writes it without the rest. */
function addCut(sum: AuthorWeighing, c: AuthorCandidate, around: AuthorSurroundings): void {
  if (c.cutFrom === undefined) return;
  const { name } = c.names[0]!.at;
  const { text } = around.context.page;
  const rest = c.cutFrom.slice(name.length + 1).split(' ');
  sum.add('cut', true);
  sum.add('cutAlone', occurrences(name, text) > occurrences(c.cutFrom, text));
  sum.add(
    'cutMenu',
    rest.some((t) => isMenuWord(t) || isNoiseWord(t) || isRole(t)),
  );
  sum.add('cutGiven', rest.slice(0, -1).some(isGivenName) || isGivenName(name.split(' ')[1]!));
}

function addBare(sum: AuthorWeighing, c: AuthorCandidate, around: AuthorSurroundings): void {
  const labels = around.context.labels[c.line.index] ?? [];
  sum.add('bareUncased', !/[\p{Lu}\p{Ll}]/u.test(c.names[0]!.at.name));
  sum.add('inList', inList(c.line.index, around));
  sum.add(
    'noise',
    labels.some((l) => l.certainty === 'certain' && !NOT_NOISE.has(l.kind)),
  );
}

/** A name that stands on the page this often is more likely a brand's or the subject's. */
const OFTEN = 4;

function occurrences(name: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(name); at >= 0 && count < 2 * OFTEN; at = text.indexOf(name, at + name.length))
    count++;
  return count;
}

/** How much of a name the page also writes as plain words: `Save Article` where it says “save the article”. */
function shareOfCommon(key: string, around: AuthorSurroundings): number {
  const tokens = key.split(' ').filter((t) => t.length > 2 && !isParticle(t));
  return tokens.length ? tokens.filter((t) => isPlainWord(t, around)).length / tokens.length : 0;
}

/** A line begins with the name, other than its own: `Jane Smith is a …`. */
function opensLine(c: AuthorCandidate, around: AuthorSurroundings): boolean {
  const { name } = c.names[0]!.at;
  const first = name.charCodeAt(0);
  for (const { text, index } of around.openings) {
    if (text.charCodeAt(0) !== first || index === c.line.index || !text.startsWith(name)) continue;
    if (!(classOf(text.charCodeAt(name.length) || 0) & LETTER)) return true;
  }
  return false;
}

/** Among short lines without dates: a menu, or a list of people. */
function inList(i: number, around: AuthorSurroundings): boolean {
  const { facts } = around.region;
  const alike = (n: number) => {
    const text = facts.text(n);
    if (!text || isDateLine(n, around)) return false;
    return facts.words(n) <= 3 || isPersonName(text);
  };
  if (!alike(i - 1) || i - 1 === around.headline) return false;
  return alike(i + 1) || (alike(i - 2) && i + 1 === around.headline);
}
