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
  relative: {
    minutes: ['for # minut siden', '# min siden', 'for # minutter siden', 'et minut siden'],
    hours: [
      'for # time siden',
      '# time siden',
      'for # timer siden',
      '# timer siden',
      'en time siden',
      '# t siden',
    ],
    days: ['for # dag siden', '# dag siden', 'for # dage siden', '# dage siden'],
    named: [['i dag'], ['i går'], ['i forgårs']],
  },
};
