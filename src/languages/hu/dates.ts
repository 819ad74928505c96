import type { DateWords } from '../language.ts';

export const dates: DateWords = {
  months: [
    ['január', 'jan'],
    ['február', 'febr', 'feb'],
    ['március', 'márc'],
    ['április', 'ápr'],
    ['május', 'máj'],
    ['június', 'jún'],
    ['július', 'júl'],
    ['augusztus', 'aug'],
    ['szeptember', 'szept', 'szep'],
    ['október', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [
    ['hétfő', 'h'],
    ['kedd', 'k'],
    ['szerda', 'sze'],
    ['csütörtök', 'cs'],
    ['péntek', 'p'],
    ['szombat', 'szo'],
    ['vasárnap', 'v'],
  ],
  order: 'ymd',
  published: ['megjelent', 'közzétéve', 'létrehozva', 'publikálva', 'megjelenés', 'kiadás'],
  modified: ['frissítve', 'frissítés', 'módosítva', 'utolsó frissítés', 'utoljára frissítve'],
  glue: ['óra', 'órakor', 'napján', 'án', 'én', 'perc', 'a', 'az'],
  relative: {
    minutes: ['# perccel ezelőtt', '# perce'],
    hours: ['# órával ezelőtt', '# órája'],
    days: ['# nappal ezelőtt', '# napja'],
    named: [['ma'], ['tegnap'], ['tegnapelőtt']],
  },
};
