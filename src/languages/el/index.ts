import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const el: Language = {
  code: 'el',
  iso6393: 'ell',
  name: 'Greek',
  dates,
  bylines,
  names,
  notices,
  phrases,
  invitations: ['μάθετε περισσότερα', 'διαβάστε περισσότερα'],
};
