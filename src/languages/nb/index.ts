import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const nb: Language = {
  code: 'nb',
  iso6393: 'nob',
  name: 'Norwegian Bokmål',
  dates,
  bylines,
  names,
  notices,
  phrases,
  invitations: ['les mer'],
  tellingWords: [
    'av',
    'etter',
    'nå',
    'hva',
    'meg',
    'seg',
    'opp',
    'gjør',
    'ble',
    'blitt',
    'mye',
    'uten',
    'mellom',
    'bare',
    'blir',
    'noe',
    'noen',
    'ta',
  ],
};
