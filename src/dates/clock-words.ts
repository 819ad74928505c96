/** Marks of the half of the day, before or after the time. Lower-case, without a trailing dot. */
export const meridiems = {
  am: [
    'am',
    'a.m',
    '上午',
    '凌晨',
    '早上',
    '清晨',
    '午前',
    '오전',
    'π.μ',
    'πμ',
    'ص',
    'ق.ظ',
    'صباحا',
    'صباحاً',
    'पूर्वाह्न',
  ],
  pm: [
    'pm',
    'p.m',
    '下午',
    '晚上',
    '傍晚',
    '中午',
    '正午',
    '午後',
    '오후',
    'μ.μ',
    'μμ',
    'م',
    'ب.ظ',
    'مساء',
    'مساءً',
    'अपराह्न',
  ],
} as const;

/** Endings of a day's number, written against it: `14th`, `1er`, `14ης`. */
export const ordinals = [
  'st',
  'nd',
  'rd',
  'th',
  'er',
  're',
  'e',
  'eme',
  'º',
  'ª',
  'η',
  'ης',
  'го',
  'е',
  'ia',
] as const;
/** Letters or characters between hour and minute: `19h12`, `19時12分`, `19시 12분`. */
export const hourMarks: ReadonlySet<string> = new Set(['h', '時', '时', '点', '點', '시', 'u']);
/** After the minutes: `19時12分`. */
export const minuteMarks: ReadonlySet<string> = new Set(['分', '분', 'm', 'min']);
export const secondMarks: ReadonlySet<string> = new Set(['秒', '초', 's']);
/** Words that make a dotted pair a time: `kl. 19.12`, `19.12 Uhr`, `pukul 19.12`. */
export const clockWords: ReadonlySet<string> = new Set([
  ...[
    'kl',
    'klo',
    'klokken',
    'klokka',
    'klockan',
    'kello',
    'uhr',
    'uur',
    'um',
    'ore',
    'alle',
    'ora',
    'pukul',
  ],
  ...[
    'jam',
    'godz',
    'at',
    'hrs',
    'wib',
    'as',
    'h',
    'น',
    'ч',
    'в',
    'o',
    'om',
    'godzina',
    'เวลา',
    'óra',
    'v',
    've',
  ],
]);
