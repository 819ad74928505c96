import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const cs: Language = {
  code: 'cs',
  iso6393: 'ces',
  name: 'Czech',
  dates,
  bylines,
  names,
  notices,
  phrases,
  invitations: ['zjistit více', 'číst dál'],
};
