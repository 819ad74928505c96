import { isGivenName } from '../../bylines/known-names.ts';
import { isParticle } from '../../bylines/particles.ts';
import { isPersonName } from '../../bylines/person-name.ts';
import { holdsRole, isMenuWord, isNoiseWord, isRole, wordsAt } from '../../bylines/words.ts';
import { noValues, type Values } from '../../chooser/features.ts';
import type { LabelKind } from '../../rules/rule.ts';
import { classOf, LETTER } from '../../text/characters.ts';
import { textKey } from '../../text/same-text.ts';
import { isBio } from './bio.ts';
import type { AuthorCandidate } from './candidate.ts';
import { authorFeatures } from './feature-table.ts';
import { addShape, isAlone } from './shape.ts';
import { type AuthorSurroundings, headlineAbove, isPlainWord, nameKey } from './surroundings.ts';

const { at } = authorFeatures;

/** Kinds of labels that a name may have: a byline is repeated in the author box, short lines look like menus. */
const NOT_NOISE: ReadonlySet<LabelKind> = new Set<LabelKind>([
  'byline',
  'date',
  'agency-credit',
  'repeated-line',
  'read-time',
  'navigation',
  'credit',
]);

/** The features of a candidate. */
export function valuesOfAuthors(c: AuthorCandidate, around: AuthorSurroundings): Values {
  const row = noValues(authorFeatures);
  addShape(row, c);
  if (c.kind === 'markup') {
    row[at.isSite] = Number(around.region.copyright.includes(nameKey(c)));
    return row;
  }
  if (c.kind === 'owner') {
    row[at.ownerTitle] = Number(c.line.index === 0);
    addPage(row, c, around);
    return row;
  }
  addPlace(row, c, around);
  addDates(row, c, around);
  addNeighbours(row, c, around);
  addPage(row, c, around);
  if (c.kind === 'bare') addBare(row, c, around);
  return row;
}

function addPlace(row: Values, c: AuthorCandidate, around: AuthorSurroundings): void {
  const { first } = around.region;
  const { last } = around.context.decision;
  const i = c.labelLine;
  const below = around.headline < 0 ? 0 : i - around.headline;
  const above = headlineAbove(i, around);
  row[at.sameLine] = Number(i === around.headline);
  row[at.nextToHeadline] = Number(above === 1);
  row[at.justBelowHeadline] = Number(above > 1 && above <= 3);
  row[at.belowHeadline] = Number(above > 3);
  row[at.farBelowHeadline] = Number(above === 0 && below > 8 && below <= 20);
  row[at.aboveHeadline] = Number(above === 0 && below < 0 && below >= -3);
  row[at.wayAboveHeadline] = Number(above === 0 && below < -3);
  row[at.nextToBody] = Number(first - i === 1);
  row[at.aboveBody] = Number(i < first && first - i <= 8);
  row[at.inBody] = Number(i >= first && i <= last && !c.besideDate);
  row[at.closeBelowBody] = Number(i > last && i <= last + 3);
  row[at.belowBody] = Number(i > last + 3 && i <= last + 10);
  row[at.wayBelowBody] = Number(i > last + 10);
  row[at.labelBelowBody] = Number(i > last && (c.kind === 'by' || c.kind === 'label') && c.person);
  row[at.opensPage] = Number(i < PAGE_START && isAlone(c) && c.person && i < around.headline);
}

/** Lines of the page's start in which a site may name its owner. */
const PAGE_START = 3;

function addDates(row: Values, c: AuthorCandidate, around: AuthorSurroundings): void {
  const { isDate } = around.region;
  const [top, bottom] = [c.labelLine, c.names.at(-1)!.line.index];
  row[c.kind === 'bare' ? at.datedBare : at.dated] = Number(c.dated);
  if (c.dated) return;
  row[at.dateBelow] = Number(isDate(bottom + 1));
  row[at.aloneDated] = Number(isAlone(c) && (isDate(bottom + 1) || isDate(top - 1)));
  row[at.dateAbove] = Number(isDate(top - 1));
  if (!isDate(bottom + 1) && !isDate(top - 1))
    row[at.dateNear] = Number(isDate(bottom + 2) || isDate(top - 2));
}

function addNeighbours(row: Values, c: AuthorCandidate, around: AuthorSurroundings): void {
  const { facts } = around.region;
  const { name } = c.names[0]!.at;
  const bottom = c.names.at(-1)!.line.index;
  const next = facts.text(bottom + 1);
  const has = (n: number, kind: LabelKind) => around.context.labels[n]?.some((l) => l.kind === kind) === true;
  row[at.bioBelow] = Number(isBio(name, next) || isBio(name, facts.text(bottom + 2)));
  row[at.roleBelow] = Number(
    isRole(next) || (facts.words(bottom + 1) <= 9 && holdsRole(next.split(/[ ,]+/u))),
  );
  row[at.readTimeNear] = Number([0, 1, 2, -1].some((n) => has(bottom + n, 'read-time')));
  row[at.shareNear] = Number(has(bottom + 1, 'share'));
  row[at.creditBelow] = Number(opensCredit(next));
  row[at.creditAbove] = Number(
    c.kind === 'bare' && opensCredit(facts.text(c.labelLine - 1)) && facts.words(c.labelLine - 1) < 4,
  );
  const isPicture = (n: number) => has(n, 'caption') || has(n, 'credit');
  row[at.pictureBelow] = Number(c.kind === 'bare' && isPicture(bottom + 1));
  row[at.pictureAbove] = Number(c.kind === 'bare' && isPicture(c.labelLine - 1));
  row[at.saidTwice] = Number(facts.key(bottom + 1) === nameKey(c) || facts.key(bottom - 1) === nameKey(c));
}

/** `Reviewed by Peter Marsh`: usually follows the author's name. */
function opensCredit(text: string): boolean {
  const [longest] = wordsAt(text.slice(0, MAX_CREDIT).toLowerCase(), 0);
  return longest?.kind === 'credit';
}

const MAX_CREDIT = 40;

function addPage(row: Values, c: AuthorCandidate, around: AuthorSurroundings): void {
  const key = nameKey(c);
  const { name } = c.names[0]!.at;
  addRivals(row, c, around);
  const opens = opensLine(c, around);
  row[at.named] = Number(opens);
  row[at.inProse] = Number(!opens && around.body.includes(name));
  const often = occurrences(name, around.context.page.text);
  row[at.occursOften] = Number(often >= OFTEN);
  row[at.occursVeryOften] = Number(often >= 2 * OFTEN);
  addCut(row, c, around);
  const isPerson = around.persons.includes(key);
  row[at.onlyPerson] = Number(isPerson && around.persons.length === 1);
  row[at.firstPerson] = Number(isPerson && around.persons.length > 1 && around.persons[0] === key);
  row[at.manyPersons] = Number(isPerson && around.persons.length > 4);
  row[at.sharesHeadline] = Number(key.split(' ').filter((t) => around.headlineTerms.has(t)).length > 0);
  const isStated = around.markup.size > 0 && c.names.some((n) => around.markup.has(textKey(n.at.name)));
  row[at.markup] = Number(isStated);
  row[at.markupOther] = Number(around.markup.size > 0 && !isStated);
  row[at.suspectSection] = Number(around.suspect[c.labelLine] === true);
  row[at.isHeadline] = Number(
    around.headlineKey === key || (c.kind === 'bare' && c.line.index === around.headline),
  );
  row[at.inHeadline] = Number(around.headlineKey !== key && around.headlineKey.includes(key));
  const isSite = key.length > 3 && around.region.copyright.includes(key);
  row[c.kind === 'bare' ? at.isSiteBare : at.isSite] = Number(isSite && c.kind !== 'owner');
  row[at.brand] = Number(often >= 2 * OFTEN && (isSite || around.title.endsWith(key)));
  row[at.inTitle] = Number(c.kind !== 'owner' && c.line.index > 0 && around.title.endsWith(key));
  if (c.person || c.kind === 'bare') row[at.commonWords] = shareOfCommon(key, around);
}

/** Compares with the page's other labels and names. */
function addRivals(row: Values, c: AuthorCandidate, around: AuthorSurroundings): void {
  const named = around.named.get(nameKey(c))!;
  row[at.again] = Number(named.all > 1);
  row[at.labelledAgain] = Number(named.labelled > (c.kind === 'bare' || c.kind === 'bio' ? 0 : 1));
  row[at.manyBylines] = Number(around.bylines > 4 && c.kind !== 'bare');
  row[at.onlyByline] = Number(around.bylines === 1 && (c.kind === 'by' || c.kind === 'label'));
}

/** A name cut from a longer one: whether the page also writes it without the rest. */
function addCut(row: Values, c: AuthorCandidate, around: AuthorSurroundings): void {
  if (c.cutFrom === undefined) return;
  const { name } = c.names[0]!.at;
  const { text } = around.context.page;
  const rest = c.cutFrom.slice(name.length + 1).split(' ');
  row[at.cut] = 1;
  row[at.cutAlone] = Number(occurrences(name, text) > occurrences(c.cutFrom, text));
  row[at.cutMenu] = Number(rest.some((t) => isMenuWord(t) || isNoiseWord(t) || isRole(t)));
  row[at.cutGiven] = Number(rest.slice(0, -1).some(isGivenName) || isGivenName(name.split(' ')[1]!));
}

function addBare(row: Values, c: AuthorCandidate, around: AuthorSurroundings): void {
  const labels = around.context.labels[c.line.index] ?? [];
  row[at.bareUncased] = Number(!/[\p{Lu}\p{Ll}]/u.test(c.names[0]!.at.name));
  row[at.inList] = Number(inList(c.line.index, around));
  row[at.noise] = Number(labels.some((l) => l.certainty === 'certain' && !NOT_NOISE.has(l.kind)));
}

/** A name that occurs on the page this often is more likely a brand's or the subject's. */
const OFTEN = 4;

function occurrences(name: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(name); at >= 0 && count < 2 * OFTEN; at = text.indexOf(name, at + name.length))
    count++;
  return count;
}

/** Share of a name's words that the page also has as plain words: `Save Article` beside “save the article”. */
function shareOfCommon(key: string, around: AuthorSurroundings): number {
  const tokens = key.split(' ').filter((t) => t.length > 2 && !isParticle(t));
  return tokens.length ? tokens.filter((t) => isPlainWord(t, around)).length / tokens.length : 0;
}

/** A line other than its own begins with the name: `Jane Smith is a …`. */
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
    if (!text || around.region.isDate(n)) return false;
    return facts.words(n) <= 3 || isPersonName(text);
  };
  if (!alike(i - 1) || i - 1 === around.headline) return false;
  return alike(i + 1) || (alike(i - 2) && i + 1 === around.headline);
}
