import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const pt: Language = {
  code: 'pt',
  iso6393: 'por',
  name: 'Portuguese',
  dates,
  bylines,
  names,
  notices,
  phrases,
  firstHeadings: ['resumo', 'introdução'],
  highlightHeadings: ['pontos principais', 'destaques'],
  mediaWords: ['vídeo', 'galeria', 'foto', 'fotos'],
  episodeWords: ['episódio'],
  invitations: ['saiba mais', 'saber mais', 'leia mais'],
};
