import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const tr: Language = {
  code: 'tr',
  iso6393: 'tur',
  name: 'Turkish',
  dates,
  bylines,
  names,
  notices,
  phrases,
  firstHeadings: ['özet', 'giriş'],
  highlightHeadings: ['öne çıkanlar'],
  invitations: ['daha fazla bilgi', 'devamını oku'],
};
