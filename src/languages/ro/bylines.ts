import type { BylineWords } from '../language.ts';

export const bylines: BylineWords = {
  by: ['de'],
  labels: [
    'autor',
    'autoare',
    'autori',
    'scris de',
    'publicat de',
    'redactat de',
    'postat de',
    'articol de',
    'text',
    'text de',
    'despre autor',
    'un articol de',
  ],
  roles: [
    'jurnalist',
    'jurnalistă',
    'corespondent',
    'redactor',
    'redactor-șef',
    'editor',
    'reporter',
    'editorialist',
    'colaborator',
  ],
  collective: ['redacția', 'redacţia', 'admin', 'echipa', 'echipa redacțională'],
  credits: ['traducere', 'editat de', 'cu sprijinul', 'foto'],
};
