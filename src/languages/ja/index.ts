import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const ja: Language = {
  code: 'ja',
  iso6393: 'jpn',
  name: 'Japanese',
  dates,
  bylines,
  names,
  notices,
  phrases,
  firstHeadings: ['要旨', '概要', 'はじめに', '背景'],
  highlightHeadings: ['ポイント'],
  mediaWords: ['動画', '映像', '写真'],
  invitations: ['詳しくはこちら', 'もっと見る'],
};
