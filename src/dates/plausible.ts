import type { Core } from './core.ts';
import type { Item } from './items.ts';

/** Month words that are also ordinary words, in English or another language: months only with day and year, or capitalised. */
const ORDINARY = new Set([
  'may',
  'march',
  'mar',
  'mart',
  'mars',
  'mai',
  'maj',
  'mei',
  'sun',
  'dec',
  'jan',
  'august',
  'sept',
  'می',
]);
/** Short month words that are common words in other languages: months only in their own. */
const FOREIGN = new Set([
  ...[
    'pro',
    'led',
    'dub',
    'set',
    'out',
    'ago',
    'mag',
    'lug',
    'gen',
    'des',
    'ara',
    'sie',
    'lip',
    'lis',
    'sty',
  ],
  ...[
    'elo',
    'kas',
    'nis',
    'eki',
    'oca',
    'dez',
    'dic',
    'ene',
    'marca',
    'mart',
    'ian',
    'iun',
    'mei',
    'luty',
    'eyl',
  ],
  ...[
    'tem',
    'haz',
    'agu',
    'ags',
    'agt',
    'lut',
    'cze',
    'gru',
    'wrz',
    'kwi',
    'srp',
    'syys',
    'loka',
    'touko',
    'kesa',
  ],
  ...[
    'helmi',
    'tammi',
    'maja',
    'giu',
    'ott',
    'genn',
    'sett',
    'peb',
    'nop',
    'لا',
    'مه',
    'آب',
    'лис',
    'лип',
    'ліп',
    'сер',
    'мая',
    'лист',
  ],
]);
/** A longer line is prose rather than a label or a date. */
const MAX_LABEL_LENGTH = 60;

/** Whether a date is more than an ordinary word that looks like a month. */
export function isPlausible(
  core: Core,
  items: readonly Item[],
  length: number,
  language: string | null,
): boolean {
  const month = items[core.monthAt];
  if (!month) return true;
  if (FOREIGN.has(month.key) && !isOwn(month, language) && !(language === null && length <= MAX_LABEL_LENGTH))
    return false;
  if (core.year !== null && core.day !== null) return true;
  if (!ORDINARY.has(month.key) || writesLowerCase(month, language)) return true;
  return month.upper && (language === null || isOwn(month, language));
}

/** Whether the word is a month in some languages only, so that the language decides. */
export function isDoubtful(core: Core, items: readonly Item[]): boolean {
  const month = items[core.monthAt];
  if (!month) return false;
  return FOREIGN.has(month.key) || (ORDINARY.has(month.key) && !month.upper);
}

/** `14 may` is a day in Spanish, where months are not capitalised. */
function writesLowerCase(month: Item, language: string | null): boolean {
  return language !== null && !language.startsWith('en') && isOwn(month, language);
}

function isOwn(month: Item, language: string | null): boolean {
  const primary = language?.split('-')[0] ?? '';
  return month.meaning?.languages?.includes(primary) ?? false;
}
