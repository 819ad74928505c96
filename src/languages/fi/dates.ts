import type { DateWords } from '../language.ts';

export const dates: DateWords = {
  months: [
    ['tammikuu', 'tammikuuta', 'tammi'],
    ['helmikuu', 'helmikuuta', 'helmi'],
    ['maaliskuu', 'maaliskuuta', 'maalis'],
    ['huhtikuu', 'huhtikuuta', 'huhti'],
    ['toukokuu', 'toukokuuta', 'touko'],
    ['kesäkuu', 'kesäkuuta', 'kesä'],
    ['heinäkuu', 'heinäkuuta', 'heinä'],
    ['elokuu', 'elokuuta', 'elo'],
    ['syyskuu', 'syyskuuta', 'syys'],
    ['lokakuu', 'lokakuuta', 'loka'],
    ['marraskuu', 'marraskuuta', 'marras'],
    ['joulukuu', 'joulukuuta', 'joulu'],
  ],
  weekdays: [
    ['maanantai', 'ma'],
    ['tiistai', 'ti'],
    ['keskiviikko', 'ke'],
    ['torstai', 'to'],
    ['perjantai', 'pe'],
    ['lauantai', 'la'],
    ['sunnuntai', 'su'],
  ],
  order: 'dmy',
  published: ['julkaistu', 'julkaisuaika', 'julkaisupäivä', 'luotu'],
  modified: ['päivitetty', 'viimeksi päivitetty', 'muokattu', 'viimeksi muokattu'],
  glue: ['klo', 'kello', 'na'],
  relative: {
    minutes: ['# minuutti sitten', '# min sitten', '# minuuttia sitten'],
    hours: ['# tunti sitten', '# t sitten', '# tuntia sitten', 'tunti sitten'],
    days: ['# päivä sitten', '# pv sitten', '# päivää sitten'],
    named: [['tänään'], ['eilen'], ['toissa päivänä']],
  },
};
