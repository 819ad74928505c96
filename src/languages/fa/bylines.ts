import type { BylineWords } from '../language.ts';

export const bylines: BylineWords = {
  by: [],
  labels: [],
  roles: [],
  collective: [],
  credits: [],
};
