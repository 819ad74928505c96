import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const sk: Language = {
  code: 'sk',
  iso6393: 'slk',
  name: 'Slovak',
  dates,
  bylines,
  names,
  notices,
  phrases,
  invitations: ['zistiť viac', 'čítať ďalej'],
};
