import type { BylineWords } from '../language.ts';

export const bylines: BylineWords = {
  by: ['door'],
  labels: [
    'auteur',
    'auteurs',
    'geschreven door',
    'gepubliceerd door',
    'geplaatst door',
    'tekst',
    'tekst door',
    'artikel door',
    'over de auteur',
    'een artikel van',
  ],
  roles: [
    'redacteur',
    'verslaggever',
    'correspondent',
    'journalist',
    'hoofdredacteur',
    'columnist',
    'chef',
    'medewerker',
    'eindredacteur',
  ],
  collective: [
    'redactie',
    'de redactie',
    'onze redactie',
    'webredactie',
    'onze verslaggever',
    'admin',
    'gastauteur',
  ],
  credits: ['met medewerking van', 'vertaald door', 'foto’s door', 'bewerkt door', 'met bijdragen van'],
};
