import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const ar: Language = {
  code: 'ar',
  iso6393: 'arb',
  name: 'Arabic',
  dates,
  bylines,
  names,
  notices,
  phrases,
  highlightHeadings: ['النقاط الرئيسية', 'أبرز النقاط'],
  mediaWords: ['فيديو', 'صور'],
  episodeWords: ['الحلقة'],
  invitations: ['اعرف المزيد', 'اقرأ المزيد'],
};
