import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const it: Language = {
  code: 'it',
  iso6393: 'ita',
  name: 'Italian',
  dates,
  bylines,
  names,
  notices,
  phrases,
  firstHeadings: ['sommario', 'introduzione', 'premessa', 'antefatto'],
  highlightHeadings: ['punti chiave', 'in sintesi'],
  mediaWords: ['galleria', 'foto'],
  episodeWords: ['episodio'],
  invitations: ['scopri di più', 'leggi di più', 'per saperne di più'],
};
