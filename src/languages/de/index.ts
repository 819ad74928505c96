import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const de: Language = {
  code: 'de',
  iso6393: 'deu',
  name: 'German',
  dates,
  bylines,
  names,
  notices,
  phrases,
  firstHeadings: [
    'zusammenfassung',
    'einleitung',
    'hintergrund',
    'kurzfassung',
    'vorbemerkung',
    'ausgangslage',
  ],
  highlightHeadings: ['auf einen blick', 'das wichtigste in kürze', 'darum geht’s'],
  mediaWords: ['foto', 'fotos', 'bilder', 'bildergalerie', 'fotostrecke', 'galerie'],
  episodeWords: ['folge'],
  invitations: ['mehr erfahren', 'mehr lesen', 'jetzt mehr erfahren'],
};
