import type { RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: [
    'Reply',
    'Email *',
    'Your email address will not be published.',
    { line: 'Jane Roe says:', reason: 'someone “says”' },
    'Antworten',
    '回复',
    'Bitte beachten Sie unsere Netiquette beim Kommentieren',
  ],
  likely: ['Be the first to comment on this'],
  opener: [
    '12 Comments',
    'Leave a Reply',
    'Kommentare (3)',
    'Комментарии',
    '发表评论',
    'Trackback URL',
    'Skomentuj artykuł',
    'Σχολιάστε το άρθρο',
  ],
  misses: [
    'He comments often on the state of the roads.',
    'The minister says: no.',
    'Her reply came a week later, in one line.',
    'Die Kommentare des Bürgermeisters zur Fähre sorgten für Streit.',
    'Комментарии министра удивили совет.',
  ],
};
