import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const bg: Language = {
  code: 'bg',
  iso6393: 'bul',
  name: 'Bulgarian',
  dates,
  bylines,
  names,
  notices,
  phrases,
  invitations: ['научете повече', 'прочетете повече'],
};
