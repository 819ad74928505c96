import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const hi: Language = {
  code: 'hi',
  iso6393: 'hin',
  name: 'Hindi',
  dates,
  bylines,
  names,
  notices,
  phrases,
  mediaWords: ['वीडियो'],
  invitations: ['और पढ़ें', 'अधिक जानें'],
};
