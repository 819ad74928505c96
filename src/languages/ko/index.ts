import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const ko: Language = {
  code: 'ko',
  iso6393: 'kor',
  name: 'Korean',
  dates,
  bylines,
  names,
  notices,
  phrases,
  highlightHeadings: ['핵심 요약'],
  mediaWords: ['영상', '포토'],
  invitations: ['자세히 보기', '더 보기', '더 알아보기'],
};
