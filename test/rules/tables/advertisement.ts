import type { RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: [
    'Advertisement',
    '- Advertisement -',
    'ANZEIGE',
    'Publicité',
    'Реклама',
    '广告',
    'スポンサーリンク',
    {
      line: 'Story continues below advertisement',
      reason: 'the line is “story continues below advertisement”',
    },
  ],
  likely: ['This post may contain affiliate links, at no extra cost to you.'],
  misses: [
    'The advertisement ran for a week before it was withdrawn by the regulator.',
    'Rules for advertisements at the harbour festival were published on Monday.',
    'Die Anzeige gegen den Fährmann wurde am Montag zurückgezogen.',
    'La publicité rapporte au port près d’un million par an.',
    'На остановках города появилась реклама парома.',
  ],
};
