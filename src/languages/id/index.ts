import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const id: Language = {
  code: 'id',
  iso6393: 'ind',
  name: 'Indonesian',
  dates,
  bylines,
  names,
  notices,
  phrases,
  invitations: ['pelajari selengkapnya', 'baca selengkapnya'],
};
