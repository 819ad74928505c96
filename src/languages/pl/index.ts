import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const pl: Language = {
  code: 'pl',
  iso6393: 'pol',
  name: 'Polish',
  dates,
  bylines,
  names,
  notices,
  phrases,
  firstHeadings: ['streszczenie', 'wstęp', 'wprowadzenie'],
  highlightHeadings: ['w skrócie', 'najważniejsze informacje'],
  mediaWords: ['wideo', 'zdjęcia', 'galeria'],
  episodeWords: ['odcinek'],
  invitations: ['dowiedz się więcej', 'czytaj więcej'],
};
