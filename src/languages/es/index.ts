import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const es: Language = {
  code: 'es',
  iso6393: 'spa',
  name: 'Spanish',
  dates,
  bylines,
  names,
  notices,
  phrases,
  firstHeadings: ['resumen', 'introducción', 'antecedentes'],
  highlightHeadings: ['puntos clave', 'lo más destacado', 'claves'],
  mediaWords: ['vídeo', 'galería', 'foto', 'fotos'],
  episodeWords: ['episodio'],
  invitations: ['más información', 'leer más', 'saber más'],
};
