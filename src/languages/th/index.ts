import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const th: Language = {
  code: 'th',
  iso6393: 'tha',
  name: 'Thai',
  dates,
  bylines,
  names,
  notices,
  phrases,
  mediaWords: ['วิดีโอ'],
};
