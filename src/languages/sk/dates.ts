import type { DateWords } from '../language.ts';

export const dates: DateWords = {
  months: [
    ['január', 'januára', 'jan'],
    ['február', 'februára', 'feb'],
    ['marec', 'marca', 'mar'],
    ['apríl', 'apríla', 'apr'],
    ['máj', 'mája'],
    ['jún', 'júna'],
    ['júl', 'júla'],
    ['august', 'augusta', 'aug'],
    ['september', 'septembra', 'sep'],
    ['október', 'októbra', 'okt'],
    ['november', 'novembra', 'nov'],
    ['december', 'decembra', 'dec'],
  ],
  weekdays: [
    ['pondelok', 'po'],
    ['utorok', 'ut'],
    ['streda', 'st'],
    ['štvrtok', 'št'],
    ['piatok', 'pi'],
    ['sobota', 'so'],
    ['nedeľa', 'ne'],
  ],
  order: 'dmy',
  published: ['publikované', 'zverejnené', 'uverejnené', 'vydané', 'pridané', 'publikované dňa', 'dátum'],
  modified: [
    'aktualizované',
    'aktualizácia',
    'upravené',
    'naposledy upravené',
    'aktualizované dňa',
    'zmenené',
  ],
  glue: ['o', 'dňa', 'h', 'hod', 'hodín', 'od', 'v', 'roku'],
  relative: {
    minutes: ['pred # minútou', 'pred # min', 'pred # minútami', 'pred minútou'],
    hours: ['pred # hodinou', 'pred # h', 'pred # hodinami', 'pred hodinou'],
    days: ['pred # dňom', 'pred # d', 'pred # dňami'],
    named: [['dnes'], ['včera'], ['predvčerom']],
  },
};
