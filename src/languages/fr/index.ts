import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const fr: Language = {
  code: 'fr',
  iso6393: 'fra',
  name: 'French',
  dates,
  bylines,
  names,
  notices,
  phrases,
  firstHeadings: ['résumé', 'introduction', 'contexte', 'avant-propos', 'préambule'],
  highlightHeadings: ['en bref', 'l’essentiel', 'les points clés'],
  mediaWords: ['vidéo', 'en images', 'en vidéo', 'photo', 'photos'],
  episodeWords: ['épisode'],
  invitations: ['en savoir plus'],
};
