import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const nl: Language = {
  code: 'nl',
  iso6393: 'nld',
  name: 'Dutch',
  dates,
  bylines,
  names,
  notices,
  phrases,
  firstHeadings: ['samenvatting', 'inleiding', 'achtergrond'],
  highlightHeadings: ['in het kort'],
  episodeWords: ['aflevering'],
  invitations: ['lees meer', 'meer informatie'],
};
