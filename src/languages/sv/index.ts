import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const sv: Language = {
  code: 'sv',
  iso6393: 'swe',
  name: 'Swedish',
  dates,
  bylines,
  names,
  notices,
  phrases,
  firstHeadings: ['sammanfattning', 'inledning', 'bakgrund'],
  highlightHeadings: ['i korthet'],
  episodeWords: ['avsnitt'],
  invitations: ['läs mer'],
};
