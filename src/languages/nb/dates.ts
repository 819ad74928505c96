import type { DateWords } from '../language.ts';

export const dates: DateWords = {
  months: [
    ['januar', 'jan'],
    ['februar', 'feb'],
    ['mars', 'mar'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['desember', 'des'],
  ],
  weekdays: [
    ['mandag', 'man'],
    ['tirsdag', 'tir'],
    ['onsdag', 'ons'],
    ['torsdag', 'tor'],
    ['fredag', 'fre'],
    ['lørdag', 'lør'],
    ['søndag', 'søn'],
  ],
  order: 'dmy',
  published: ['publisert', 'lagt ut', 'opprettet', 'publisert dato', 'skrevet'],
  modified: ['oppdatert', 'sist oppdatert', 'endret', 'sist endret'],
  glue: ['kl', 'den', 'klokken', 'klokka', 'av'],
  relative: {
    minutes: ['for # minutt siden', 'for # min siden', 'for # minutter siden', 'et minutt siden'],
    hours: ['for # time siden', 'for # t siden', 'for # timer siden', 'en time siden', '# t siden'],
    days: ['for # døgn siden', 'for # d siden', 'for # dager siden', '# dager siden'],
    named: [['i dag'], ['i går'], ['i forgårs']],
  },
};
