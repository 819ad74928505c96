import type { Language } from '../language.ts';
import { bylines } from './bylines.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';

export const ru: Language = {
  code: 'ru',
  iso6393: 'rus',
  name: 'Russian',
  dates,
  bylines,
  names,
  notices,
  phrases,
  firstHeadings: ['аннотация', 'введение', 'резюме', 'предисловие'],
  highlightHeadings: ['главное', 'коротко'],
  mediaWords: ['видео', 'фото', 'фотогалерея'],
  episodeWords: ['серия'],
  invitations: ['узнать больше', 'узнайте больше', 'читать далее', 'подробнее'],
};
