import { describe, expect, it } from 'vitest';
import { pageOf } from '../support/context.ts';

const lines = (text: string) => pageOf(text).lines.map((l) => l.text);

describe('a drop cap is joined to the row below', () => {
  it.each([
    ['T\nhe ferry lay at the quay for nine years.', 'The ferry lay at the quay for nine years.'],
    ['D\nie alte Fähre lag neun Jahre lang am Kai.', 'Die alte Fähre lag neun Jahre lang am Kai.'],
    ['С\nтарый паром девять лет стоял у причала.', 'Старый паром девять лет стоял у причала.'],
    ['J\nORAN HOLM’S ferry lay at the quay for years.', 'JORAN HOLM’S ferry lay at the quay for years.'],
    ['I\nt was the old ferry that nobody wanted.', 'It was the old ferry that nobody wanted.'],
    [
      'A\nferry lay at the quay, and nobody wanted the ferry.',
      'A ferry lay at the quay, and nobody wanted the ferry.',
    ],
  ])('%j', (rows, joined) => {
    expect(lines(rows)).toEqual([joined]);
  });
});

describe('a letter stays on its own', () => {
  it.each([
    ['A\nAnders Holm of Grasund, who was a pilot for years', 'an index'],
    ['X\nshare', 'a button'],
    ['B\n12 of the ships in the harbour were sold in May', 'a figure below'],
    ['b\nut nobody came to the old harbour that evening.', 'a small letter'],
  ])('%j: %s', (rows) => {
    expect(lines(rows)).toEqual(rows.split('\n'));
  });
});
