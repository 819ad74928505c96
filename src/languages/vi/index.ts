import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const vi: Language = {
  code: 'vi',
  iso6393: 'vie',
  name: 'Vietnamese',
  dates,
  bylines,
  names,
  notices,
  phrases,
  invitations: ['tìm hiểu thêm', 'xem thêm'],
};
