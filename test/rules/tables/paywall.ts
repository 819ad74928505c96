import type { RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: [
    { line: 'Subscribe to continue reading', reason: 'the line is “subscribe to continue reading”' },
    'Réservé aux abonnés',
    'You have 3 free articles remaining.',
  ],
  likely: ['This article is for subscribers'],
  misses: [
    'Subscribers rose by a tenth in the spring quarter.',
    'She had to subscribe to the plan to continue.',
    'Les abonnés du port réservent leurs places un an avant.',
    'Three free articles of clothing were handed out.',
  ],
};
