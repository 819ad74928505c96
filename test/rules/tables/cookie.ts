import type { RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: [
    { line: 'Accept all cookies', reason: 'the line is “accept all cookies”' },
    'This site uses cookies to improve your visit.',
    'Alle akzeptieren',
    'Tout accepter',
  ],
  misses: [
    'She baked a tray of cookies for the fair.',
    'The council accepted all of the ferry company’s terms.',
    'Alle Parteien akzeptieren das Ergebnis der Wahl.',
    'Consent to the operation was given by telephone.',
  ],
};
