import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const fi: Language = {
  code: 'fi',
  iso6393: 'fin',
  name: 'Finnish',
  dates,
  bylines,
  names,
  notices,
  phrases,
  invitations: ['lue lisää'],
};
