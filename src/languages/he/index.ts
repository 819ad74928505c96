import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const he: Language = {
  code: 'he',
  iso6393: 'heb',
  name: 'Hebrew',
  dates,
  bylines,
  names,
  notices,
  phrases,
  mediaWords: ['סרטון'],
  invitations: ['קראו עוד', 'למידע נוסף'],
};
