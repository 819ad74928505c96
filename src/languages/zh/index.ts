import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const zh: Language = {
  code: 'zh',
  iso6393: 'cmn',
  name: 'Chinese',
  dates,
  bylines,
  names,
  notices,
  phrases,
  firstHeadings: ['摘要', '引言', '前言', '背景'],
  highlightHeadings: ['要点', '本文要点'],
  mediaWords: ['視頻', '视频', '影片', '組圖', '组图', '图集'],
  invitations: ['了解更多', '查看更多', '瞭解更多'],
};
