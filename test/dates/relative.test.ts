import { describe, expect, it } from 'vitest';
import { toIso } from '../../src/dates/iso.ts';
import { relativeDates } from '../../src/dates/relative.ts';
import { languages } from '../../src/languages/index.ts';

const NOW = '2024-05-14T09:30:00+02:00';
const read = (text: string, now = NOW) =>
  relativeDates(text, now).map((m) => `${m.label?.[0] ?? ''}${toIso(m)} ${text.slice(m.start, m.end)}`);

describe('dates relative to the time of fetching', () => {
  it.each([
    ['2 hours ago', '2024-05-14 2 hours ago'],
    ['12 hours ago', '2024-05-13 12 hours ago'],
    ['Updated 35 min. ago', 'm2024-05-14 35 min. ago'],
    ['Ida Norwell · 3 days ago · 4 min read', '2024-05-11 3 days ago'],
    ['Posted an hour ago by Tom Ash', 'p2024-05-14 an hour ago'],
    ['Yesterday', '2024-05-13 Yesterday'],
    ['Yesterday at 7:12 pm', '2024-05-13T19:12 Yesterday at 7:12 pm'],
    ['Heute, 08:15 Uhr', '2024-05-14T08:15 Heute, 08:15'],
    ['vor 5 Stunden', '2024-05-14 vor 5 Stunden'],
    ['Publié il y a 2 jours', 'p2024-05-12 il y a 2 jours'],
    ['hace 3 horas', '2024-05-14 hace 3 horas'],
    ['há 2 dias', '2024-05-12 há 2 dias'],
    ['2 ore fa', '2024-05-14 2 ore fa'],
    ['3 dni temu', '2024-05-11 3 dni temu'],
    ['5 часов назад', '2024-05-14 5 часов назад'],
    ['вчера в 19:12', '2024-05-13T19:12 вчера в 19:12'],
    ['2 gün önce', '2024-05-12 2 gün önce'],
    ['منذ 3 أيام', '2024-05-11 منذ 3 أيام'],
    ['לפני יומיים', '2024-05-12 לפני יומיים'],
    ['3小时前', '2024-05-14 3小时前'],
    ['昨天 14:05', '2024-05-13T14:05 昨天 14:05'],
    ['2日前', '2024-05-12 2日前'],
    ['5분 전', '2024-05-14 5분 전'],
    ['2 ngày trước', '2024-05-12 2 ngày trước'],
    ['3 วันที่ผ่านมา', '2024-05-11 3 วันที่ผ่านมา'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected ? [expected] : []);
  });

  it('stays on the same day if the time of fetching is only a day', () => {
    expect(read('2 hours ago', '2024-05-14')).toEqual(['2024-05-14 2 hours ago']);
  });

  it.each([
    'Today’s paper',
    'What we learned yesterday',
    'Yesterday it rained',
    '2 hours',
    '5 stars ago',
    '2024 days ago',
    `${'The board met in the hall and heard what had been done since. '.repeat(2)}Two men left 2 hours ago`,
  ])('not in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each(languages.map((l) => [l.code]))('reads what Intl writes in %s', (code) => {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.RelativeTimeFormat(code, { numeric: 'always', style });
      for (const [count, unit, day] of [
        [3, 'day', '2024-05-11'],
        [5, 'day', '2024-05-09'],
        [7, 'hour', '2024-05-14'],
        [21, 'hour', '2024-05-13'],
        [8, 'minute', '2024-05-14'],
      ] as const) {
        const text = format.format(-count, unit);
        expect(
          relativeDates(text, NOW).map((m) => toIso(m)),
          text,
        ).toEqual([day]);
      }
    }
  });
});
