import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const en: Language = {
  code: 'en',
  iso6393: 'eng',
  name: 'English',
  dates,
  bylines,
  names,
  notices,
  phrases,
  firstHeadings: [
    'abstract',
    'introduction',
    'background',
    'executive summary',
    'in brief',
    'at a glance',
    'preface',
  ],
  highlightHeadings: [
    'story highlights',
    'highlights',
    'key points',
    'key takeaways',
    'at a glance',
    'in brief',
  ],
  mediaWords: [
    'video',
    'watch',
    'listen',
    'podcast',
    'audio',
    'photo',
    'photos',
    'picture',
    'pictures',
    'gallery',
  ],
  episodeWords: ['episode'],
  invitations: [
    'learn more',
    'learn more here',
    'read more',
    'read more here',
    'find out more',
    'find out more here',
    'see more',
    'see more here',
  ],
};
