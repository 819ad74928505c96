import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const hu: Language = {
  code: 'hu',
  iso6393: 'hun',
  name: 'Hungarian',
  dates,
  bylines,
  names,
  notices,
  phrases,
  invitations: ['tudjon meg többet', 'bővebben'],
};
