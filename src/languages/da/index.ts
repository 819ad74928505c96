import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const da: Language = {
  code: 'da',
  iso6393: 'dan',
  name: 'Danish',
  dates,
  bylines,
  names,
  notices,
  phrases,
  firstHeadings: ['indledning', 'baggrund', 'resumé'],
  highlightHeadings: ['kort sagt'],
  invitations: ['læs mere'],
  tellingWords: [
    'af',
    'efter',
    'nu',
    'hvad',
    'mig',
    'sig',
    'op',
    'gør',
    'blev',
    'blevet',
    'meget',
    'uden',
    'mellem',
    'kun',
    'bliver',
    'noget',
    'nogle',
    'tage',
  ],
};
