import type { DateWords } from '../language.ts';

export const dates: DateWords = {
  months: [[], [], [], [], [], [], [], [], [], [], [], []],
  weekdays: [[], [], [], [], [], [], []],
  order: 'ymd',
  published: [],
  modified: [],
  glue: [],
};
