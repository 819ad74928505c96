import type { DateWords } from '../language.ts';

export const dates: DateWords = {
  months: [
    ['leden', 'ledna', 'led'],
    ['únor', 'února', 'úno'],
    ['březen', 'března', 'bře'],
    ['duben', 'dubna', 'dub'],
    ['květen', 'května', 'kvě'],
    ['červen', 'června', 'čvn'],
    ['červenec', 'července', 'čvc'],
    ['srpen', 'srpna', 'srp'],
    ['září', 'zář'],
    ['říjen', 'října', 'říj'],
    ['listopad', 'listopadu', 'lis'],
    ['prosinec', 'prosince', 'pro'],
  ],
  weekdays: [
    ['pondělí', 'po'],
    ['úterý', 'út'],
    ['středa', 'st'],
    ['čtvrtek', 'čt'],
    ['pátek', 'pá'],
    ['sobota', 'so'],
    ['neděle', 'ne'],
  ],
  order: 'dmy',
  published: ['publikováno', 'zveřejněno', 'vydáno', 'vloženo', 'vytvořeno', 'datum vydání'],
  modified: ['aktualizováno', 'aktualizace', 'upraveno', 'naposledy upraveno', 'změněno'],
  glue: ['v', 've', 'dne', 'hod', 'hodin', 'od', 'roku'],
  relative: {
    minutes: ['před # minutou', 'před # min', 'před # minutami', 'před minutou'],
    hours: ['před # hodinou', 'před # h', 'před # hodinami', 'před hodinou'],
    days: ['před # dnem', 'před # dny'],
    named: [['dnes'], ['včera', 'před dnem'], ['předevčírem']],
  },
};
