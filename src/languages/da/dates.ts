import type { DateWords } from '../language.ts';

export const dates: DateWords = {
  months: [
    ['januar', 'jan'],
    ['februar', 'feb'],
    ['marts', 'mar'],
    ['april', 'apr'],
    ['maj'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [
    ['mandag', 'man'],
    ['tirsdag', 'tirs'],
    ['onsdag', 'ons'],
    ['torsdag', 'tors'],
    ['fredag', 'fre'],
    ['lørdag', 'lør'],
    ['søndag', 'søn'],
  ],
  order: 'dmy',
  published: ['publiceret', 'udgivet', 'offentliggjort', 'oprettet'],
  modified: ['opdateret', 'sidst opdateret', 'senest opdateret', 'ændret'],
  glue: ['kl', 'den', 'd', 'klokken', 'af'],
};
