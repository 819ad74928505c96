import type { RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: [
    { line: 'Subscribe to our newsletter', reason: 'the line is “subscribe to our newsletter”' },
    'Follow us',
    'Newsletter abonnieren',
    'Подписаться',
  ],
  likely: ['Sign up for the morning briefing'],
  misses: [
    'Investors subscribe to that view.',
    'The newsletter of the harbour club has forty readers.',
    'Follow the path to the pier and turn left.',
    'Viele Leser haben die Zeitung seit Jahren abonniert.',
  ],
};
