import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const fa: Language = {
  code: 'fa',
  iso6393: 'pes',
  name: 'Persian',
  dates,
  bylines,
  names,
  notices,
  phrases,
  mediaWords: ['ویدیو'],
  invitations: ['بیشتر بدانید', 'بیشتر بخوانید'],
};
