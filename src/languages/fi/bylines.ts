import type { BylineWords } from '../language.ts';

export const bylines: BylineWords = {
  by: [],
  labels: [
    'kirjoittaja',
    'kirjoittajat',
    'kirjoittanut',
    'teksti',
    'toimittaja',
    'julkaissut',
    'artikkelin kirjoittaja',
    'tekijä',
    'teksti ja kuvat',
    'teksti ja kuva',
    'haastattelu',
    'artikkelin kirjoittanut',
    'julkaisija',
    'kuvat ja teksti',
  ],
  roles: [
    'toimittaja',
    'kirjeenvaihtaja',
    'päätoimittaja',
    'kolumnisti',
    'uutistoimittaja',
    'vapaa toimittaja',
    'tuottaja',
  ],
  collective: ['toimitus', 'admin', 'ylläpito', 'uutistoimitus'],
  credits: ['kuvat', 'kääntänyt', 'muokannut'],
  writes: ['kirjoittaa', 'työskentelee', 'asuu'],
};
