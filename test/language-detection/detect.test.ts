import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language-detection/detect.ts';
import { languages } from '../../src/languages/index.ts';
import { growsInStep } from '../support/growth.ts';

const TEXTS: readonly (readonly [string, string])[] = [
  [
    'en',
    'The harbour board said on Monday that the old ferry would sail again by the summer, after three years of repairs that nobody had expected to take so long.',
  ],
  [
    'de',
    'Der Hafenrat teilte am Montag mit, dass die alte Fähre im Sommer wieder fahren werde, nachdem sie drei Jahre lang in der Werft gelegen hatte und niemand mehr daran glaubte.',
  ],
  [
    'fr',
    'Le conseil du port a annoncé lundi que le vieux bac naviguerait de nouveau cet été, après trois années de réparations dont personne n’avait prévu la longueur.',
  ],
  [
    'es',
    'La junta del puerto dijo el lunes que el viejo transbordador volverá a navegar este verano, después de tres años de reparaciones que nadie había previsto tan largas.',
  ],
  [
    'ru',
    'Совет порта сообщил в понедельник, что старый паром снова выйдет в море этим летом после трёх лет ремонта, которого никто не ожидал таким долгим.',
  ],
  [
    'uk',
    'Рада порту повідомила в понеділок, що старий пором знову вийде в море цього літа після трьох років ремонту, якого ніхто не очікував таким довгим.',
  ],
  [
    'el',
    'Το συμβούλιο του λιμανιού ανακοίνωσε τη Δευτέρα ότι το παλιό πορθμείο θα ταξιδέψει ξανά το καλοκαίρι, ύστερα από τρία χρόνια επισκευών.',
  ],
  [
    'ar',
    'قال مجلس الميناء يوم الاثنين إن العبارة القديمة ستبحر من جديد هذا الصيف بعد ثلاث سنوات من الإصلاحات التي لم يتوقع أحد أن تطول إلى هذا الحد.',
  ],
  [
    'he',
    'מועצת הנמל הודיעה ביום שני כי המעבורת הישנה תשוב להפליג בקיץ, לאחר שלוש שנים של תיקונים שאיש לא ציפה שיימשכו זמן רב כל כך.',
  ],
  [
    'zh',
    '港务委员会星期一表示，旧渡轮经过三年维修之后，将于今年夏天重新起航。居民们说，他们早已习惯乘坐公共汽车绕过海湾，但孩子们仍然想念那艘船。委员会预计这项工程将花费四百万，并已请求县政府承担一半的费用。如果一切顺利，第一班渡轮将在六月的第一个星期天上午九点离开码头。',
  ],
  [
    'ja',
    '港湾委員会は月曜日、古い渡し船が三年にわたる修理を終えて、この夏にふたたび運航を始めると発表した。住民たちは湾をまわるバスにすっかり慣れていたが、子どもたちはいまでもあの船を恋しがっているという。費用は四百万にのぼる見込みで、委員会はその半分を県に求めている。',
  ],
  [
    'ko',
    '항만 위원회는 월요일에 낡은 나룻배가 삼 년에 걸친 수리를 마치고 올여름 다시 운항할 것이라고 밝혔다. 주민들은 만을 도는 버스에 익숙해졌지만 아이들은 여전히 그 배를 그리워한다고 말했다. 위원회는 비용의 절반을 군청에 요청했다.',
  ],
  [
    'th',
    'คณะกรรมการท่าเรือกล่าวเมื่อวันจันทร์ว่าเรือข้ามฟากลำเก่าจะกลับมาแล่นอีกครั้งในฤดูร้อนนี้ หลังจากซ่อมแซมมานานถึงสามปีโดยไม่มีใครคาดคิดว่าจะใช้เวลานานขนาดนี้',
  ],
];

describe('the language of a body', () => {
  it.each(TEXTS)('is %s', (code, text) => {
    expect(detectLanguage([text])).toBe(code);
    expect(detectLanguage(text.split(/(?<=[,，、] ?)/).concat(text))).toBe(code);
  });

  it.each([
    [
      'zh',
      '港务委员会星期一表示，旧渡轮经过三年维修之后，将于今年夏天重新起航。居民们说，孩子们仍然想念那艘船。',
    ],
    [
      'ja',
      '港湾委員会は月曜日、古い渡し船が三年にわたる修理を終えて、この夏にふたたび運航を始めると発表した。',
    ],
    [
      'ko',
      '항만 위원회는 월요일에 낡은 나룻배가 삼 년에 걸친 수리를 마치고 올여름 다시 운항할 것이라고 밝혔다.',
    ],
  ])('is %s, from a sentence or two in a script of syllables or words', (code, text) => {
    expect(detectLanguage([text])).toBe(code);
    expect(detectLanguage(['石桥'])).toBeNull();
  });

  it.each([
    ['no lines', []],
    ['an empty line', ['']],
    ['one short line', ['By Jane Smith']],
    ['a sentence', ['The ferry will sail again by the summer.']],
    ['figures only', ['1234567890 '.repeat(30)]],
    ['punctuation only', ['— … — '.repeat(60)]],
  ])('is unknown for %s', (_what, lines) => {
    expect(detectLanguage(lines)).toBeNull();
  });

  it.each([
    [
      'nb',
      'Bygda bygde sin egen bru etter at den gamle ble stengt. Kommunen mente at en ny ville koste tolv millioner, men bygda klarte det for under to, og brua tåler nå både traktorer og skolebussen.',
    ],
    [
      'da',
      'Øens beboere købte den gamle butik, efter at den var blevet lukket. Kommunen mente, at en ny ville koste tolv millioner, men øen klarede det for under to, og butikken sælger nu også billetter til færgen.',
    ],
  ])('tells %s from its nearest language', (code, text) => {
    expect(detectLanguage([text])).toBe(code);
  });

  it('is detected from the long lines', () => {
    const names = Array.from({ length: 40 }, () => 'Giovanni Della Rovere');
    expect(detectLanguage([...names, TEXTS[0]![1]])).toBe('en');
  });

  it('is detected from short lines if there are no others', () => {
    expect(detectLanguage(TEXTS[1]![1].match(/.{1,40}(?: |$)/g)!)).toBe('de');
  });

  it.each<[string, (count: number) => string[]]>([
    ['one long line', (count) => [TEXTS[0]![1].repeat(count)]],
    ['many lines', (count) => Array(count).fill(TEXTS[0]![1])],
  ])('is told of megabytes in time that grows with them: %s', (_what, lines) => {
    expect(detectLanguage(lines(5_000))).toBe('en');
    expect(growsInStep((count) => () => detectLanguage(lines(count)), 5_000)).toBe(true);
  });
});

it('has one code of the detector for each language', () => {
  expect(new Set(languages.map((l) => l.iso6393)).size).toBe(languages.length);
  expect(new Set(languages.map((l) => l.code)).size).toBe(languages.length);
});
