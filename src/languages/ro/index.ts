import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const ro: Language = {
  code: 'ro',
  iso6393: 'ron',
  name: 'Romanian',
  dates,
  bylines,
  names,
  notices,
  phrases,
  invitations: ['află mai multe', 'citește mai mult'],
};
