import type { DateWords } from '../language.ts';

export const dates: DateWords = {
  months: [[], [], [], [], [], [], [], [], [], [], [], []],
  weekdays: [[], [], [], [], [], [], []],
  order: 'dmy',
  published: [],
  modified: [],
  glue: [],
};
