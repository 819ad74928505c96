import type { RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: [
    { line: 'HomeNewsSportWeatherTravel', reason: '5 labels run together: “Home·News·Sport…”' },
    'АфишаСпортМирКультураРынок',
  ],
  likely: [
    { line: 'Home | News | Sport', reason: '3 labels between bars' },
    'Top NewsWorldMoneySport',
    'Startseite • Politik • Sport • Kultur',
  ],
  misses: [
    'YouTube and LinkedIn',
    'iPhone',
    'McDonald',
    'getElementById',
    'Lindvik | 2:1 | 45’',
    'Die GmbH & Co. KG kauft zu',
  ],
};
