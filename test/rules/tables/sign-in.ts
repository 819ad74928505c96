import type { RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: [
    { line: 'Sign in', reason: 'the line is “sign in”' },
    'Forgot your password?',
    'Anmelden',
    'Se connecter',
  ],
  misses: [
    'A sign in the window said closed.',
    'Nobody knows the password to the harbour office.',
    'Wer mitfahren will, muss sich bis Montag anmelden und zahlen.',
    'Sign of the times',
  ],
};
