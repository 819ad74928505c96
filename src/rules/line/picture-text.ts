import { isGivenName } from '../../bylines/known-names.ts';
import { isPersonName } from '../../bylines/person-name.ts';
import { lineFacts } from '../../page/line-facts.ts';
import { phrasesIn } from '../../phrases/find.ts';
import { DIGIT } from '../../text/characters.ts';
import { wordsIn } from '../../text/measure.ts';
import { type Certainty, lineRule } from '../rule.ts';

const MAX_LENGTH = 400;
/** A longer line may have the next paragraph glued to the caption, and is only likely a caption. */
const MAX_SURE_WORDS = 25;
/** Example: `3 of 12 | Boats in the harbour`: the place in a slide show. */
const COUNTED =
  /^(?:\p{L}{3,12} )?\d{1,3} ?(?:\/|of|von|de|sur|di|van|av|af|z|из|з|din) ?\d{1,3} ?[|｜] ?\p{L}/u;
/** Example: `Image caption, Boats at dusk`, `【写真】朝の港`: the words before the mark. */
const LABELLED = /^(?:([^,:：【[（(]{3,30})[,:：] ?|[【［[]([^】］\]]{1,12})[】］\]] ?)(?=\S)/u;
/** Example: `[Photo: courtesy of the museum]`: a whole line in brackets. */
const BRACKETED = /^[[【]([^[\]【】]{6,160})[\]】]\.?$/u;
/** Example: `Boats leave at dawn. Ann Roe/Northwind Press`, `… at dawn. (Ann Roe / Northwind)`: name and agency. */
const NAME_AND_AGENCY =
  /(?:[.!?]["'”’»]? |[.!?"'”’»\p{L}\p{N}] ?[[(])(\p{Lu}[^/()[\].!?]{3,40}?) ?\/ ?(\p{Lu}[^/()[\].!?]{1,40})[\])]?\.?$/u;
/** Example: `Northwind Press`, `Getty Images`: what sells pictures. */
const AGENCY = /(?:^| )(?:Press|Photos?|Pictures|Images|Agency|AP|AFP|EPA|dpa|Reuters|Getty|Shutterstock)$/;
/** Characters at a line's end that can contain a name and an agency. */
const TAIL = 100;

const sureIfShort = (text: string): Certainty => (wordsIn(text) > MAX_SURE_WORDS ? 'likely' : 'certain');

interface Hit {
  reason: string;
  certainty: Certainty;
}

/** Captions that say what they are by their form: a place in a slide show, a label, a photographer with an agency. */
export const pictureText = lineRule(
  {
    name: 'picture-text',
    kind: 'caption',
    about:
      'A caption with its place in a slide show, with a label before it, or with photographer and agency after it.',
  },
  ({ text, index }, page) => {
    if (text.length > MAX_LENGTH) return null;
    const hasDigit = (lineFacts(page).counts(index).seen & DIGIT) !== 0;
    return (hasDigit ? counted(text) : null) ?? labelled(text) ?? bracketed(text) ?? signed(text);
  },
);

function counted(text: string): Hit | null {
  const place = COUNTED.exec(text)?.[0];
  return place
    ? { reason: `begins with its place in a slide show: “${place}”`, certainty: sureIfShort(text) }
    : null;
}

/** The label alone is a caption's or a credit's: `Image caption`, `写真`. */
function labelled(text: string): Hit | null {
  const found = LABELLED.exec(text);
  const label = found?.[1] ?? found?.[2];
  if (!found || !label || !isPictureLabel(label)) return null;
  // A colon follows the same words in headings of galleries and in credits that some sites keep with their text.
  const isSure = found[2] !== undefined || /[,，]/.test(found[0]);
  return { reason: `has the label “${label}”`, certainty: isSure ? sureIfShort(text) : 'likely' };
}

const isPictureLabel = (label: string) =>
  phrasesIn(label).some(
    ({ kind, place }) =>
      (kind === 'caption' || kind === 'credit') && (place === 'lines' || place === 'maybe'),
  );

function bracketed(text: string): Hit | null {
  const inner = BRACKETED.exec(text)?.[1];
  const hit = inner && phrasesIn(inner).find((h) => h.kind === 'credit' && h.place === 'starts');
  return hit ? { reason: `in brackets, begins with “${hit.phrase}”`, certainty: 'certain' } : null;
}

function signed(text: string): Hit | null {
  const tail = text.slice(-TAIL);
  const [, name, agency] = (tail.includes('/') && NAME_AND_AGENCY.exec(tail)) || [];
  if (!name || !agency || !isPersonName(name)) return null;
  if (!isGivenName(name.split(' ', 1)[0]!) && !AGENCY.test(agency)) return null;
  const certainty = AGENCY.test(agency) ? sureIfShort(text) : 'likely';
  return { reason: `ends with a photographer and an agency: “${name}/${agency}”`, certainty };
}
