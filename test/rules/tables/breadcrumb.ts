import type { RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: [
    { line: 'Home > News > World', reason: 'a path that begins at “Home”' },
    'Home / Blog / Post',
    'Startseite » Politik » Inland',
    'You are here: Home',
    'Accueil > Actu',
  ],
  likely: [{ line: 'The Vale > Harbour > Ferries', reason: '3 steps with arrows between' }],
  misses: [
    'The trail leads home > and back.',
    'x > y',
    'Rate: 3 / 5',
    'if (a > b) return <b>',
    'Die Fähre Lindvik – Norholt – Skerry fährt wieder.',
  ],
};
