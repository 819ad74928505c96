import type { BylineWords } from '../language.ts';

export const bylines: BylineWords = {
  by: [],
  labels: [
    'szerző',
    'szerzők',
    'írta',
    'szöveg',
    'közzétette',
    'beküldte',
    'szerkesztette',
    'a szerzőről',
    'készítette',
  ],
  roles: [
    'újságíró',
    'szerkesztő',
    'főszerkesztő',
    'tudósító',
    'riporter',
    'munkatárs',
    'rovatvezető',
    'publicista',
  ],
  collective: ['szerkesztőség', 'a szerkesztőség', 'admin', 'adminisztrátor'],
  credits: ['fordította', 'fotó', 'forrás', 'közreműködött'],
};
