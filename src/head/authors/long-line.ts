import type { Line } from '../../page/line.ts';
import type { HeadContext } from '../found.ts';
import type { Region } from '../region/region.ts';
import { gluedNames } from './bare.ts';
import { bioSubject } from './bio.ts';
import type { AuthorCandidate, PlacedName } from './candidate.ts';
import { gluedBylines, gluedGivenNames } from './glued.ts';
import { fromLabelAtEnd, labelledStart } from './labelled.ts';
import { isTail } from './tail.ts';

/** Lines around the headline in which a byline glued into the middle is searched for. */
const GLUED_NEAR = 6;

/** A line, and where it is on the page. */
export interface LinePlace {
  readonly line: Line;
  /** Near the headline or above the body. */
  readonly head: boolean;
  readonly headlineLine: number;
}

/** Candidates of a long line: running text, or the page's head glued together. */
export function ofLongLine(
  context: HeadContext,
  region: Region,
  { line, head, headlineLine }: LinePlace,
): AuthorCandidate[] {
  const near = headlineLine < 0 ? head : Math.abs(line.index - headlineLine) <= GLUED_NEAR;
  const bio = isTail(context, line.index) ? bioSubject(context, line) : [];
  if (!near) {
    const glued = isTail(context, line.index)
      ? gluedBylines(line, context.language).filter((c) => isWrittenBy(c) || closesLine(c))
      : [];
    return [...bio, ...glued, ...labelledStart(context.page, line, context.language)];
  }
  return [
    ...gluedBylines(line, context.language),
    ...gluedNames(line, region.isDate(line.index + 1)),
    ...fromLabelAtEnd(context.page, line),
    ...(line.index === headlineLine || context.decision.verdicts[line.index]!.body
      ? []
      : gluedGivenNames(line, 0)),
    ...bio,
  ];
}

/** A label of several words, which is rare in running text: `… all readers.Written by Jane Smith`. */
function isWrittenBy({ kind, phrase, person }: AuthorCandidate): boolean {
  return kind === 'label' && person && phrase.includes(' ');
}

/** Signed at the end of the last paragraph: `… and goes on.By Jane Smith`. */
function closesLine({ kind, person, names, phrase, line }: AuthorCandidate): boolean {
  const [first] = names as readonly [PlacedName];
  const before = line.text.slice(0, first.at.from).trimEnd();
  return (
    kind === 'by' &&
    person &&
    names.at(-1)!.at.to === line.text.length &&
    /[.!?…]["'”»)]?$/u.test(before.slice(0, -phrase.length))
  );
}
