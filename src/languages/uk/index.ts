import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const uk: Language = {
  code: 'uk',
  iso6393: 'ukr',
  name: 'Ukrainian',
  dates,
  bylines,
  names,
  notices,
  phrases,
  firstHeadings: ['анотація', 'вступ'],
  highlightHeadings: ['головне'],
  mediaWords: ['відео', 'фото'],
  invitations: ['дізнатися більше', 'читати далі', 'детальніше'],
};
