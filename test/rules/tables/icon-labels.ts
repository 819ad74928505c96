import type { RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: [
    {
      line: 'icon homeicon searchicon menuicon closeicon arrow lefticon arrow righticon playicon pauseicon shareicon fm',
      reason: '“icon” recurs 10 times between short labels',
    },
    { line: 'icon-home icon-search icon-menu', reason: '3 names begin with “icon-”' },
    { line: 'keyboard_arrow_down', reason: 'icon name “keyboard_arrow_down”' },
    { line: '\ue801 \ue802', reason: 'only private-use characters of an icon font' },
  ],
  misses: [
    'The nation, the station, the ration, the vacation, the location, the relation, the donation.',
    'snake_case',
    'project_final.py project_draft.py project_old.py',
    'Die Station, die Nation, die Portion, die Reaktion, die Situation, die Position, die Tradition',
  ],
};
