import { MORE_PROSE, PROSE, type RuleTable } from '../table.ts';

const page = (what: string, one: string, other: string) => ({ what, page: [PROSE, one, other, MORE_PROSE] });

export const table: RuleTable = {
  likely: [
    {
      ...page('times', 'Lindvik Town v Skerry Rovers 15:00', 'Vale Athletic v Orle United 17:30'),
      labelled: [2, 3],
    },
    { ...page('scores', 'FC Brenntal - SV Gerns 2:1', 'TSV Hollen - FC Wenn 0:0'), labelled: [2, 3] },
    {
      ...page('a time in German', 'FC Brenntal – SV Gerns 20.45 Uhr', 'TSV Hollen – FC Wenn 18.30 Uhr'),
      labelled: [2, 3],
    },
    { ...page('a time in French', 'Osk vs Marrick 15:00', 'Vane vs Hollin 17:00'), labelled: [2, 3] },
  ],
  misses: [
    'Lindvik Town v Skerry Rovers 15:00',
    page('opening hours', 'Monday to Friday 9:00', 'Saturday 10:00'),
    page('sentences', 'Lindvik beat Skerry 2:1 on Monday.', 'Vale lost to Orle 0:3 on Sunday.'),
    page('ranges', 'Chapter 1 – Page 12', 'Chapter 2 – Page 30'),
  ],
};
