import type { BylineWords } from '../language.ts';

export const bylines: BylineWords = {
  by: ['oleh'],
  labels: [
    'penulis',
    'pewarta',
    'reporter',
    'ditulis oleh',
    'dipublikasikan oleh',
    'diposting oleh',
    'wartawan',
    'jurnalis',
    'kontributor',
    'editor',
    'tentang penulis',
  ],
  roles: [
    'wartawan',
    'jurnalis',
    'koresponden',
    'editor',
    'redaktur',
    'pemimpin redaksi',
    'kontributor',
    'penulis',
    'reporter',
  ],
  collective: ['redaksi', 'tim redaksi', 'admin', 'tim'],
  credits: ['penerjemah', 'sumber', 'foto', 'penyunting'],
};
