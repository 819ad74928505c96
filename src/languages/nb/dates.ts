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
};
