import { expect, it } from 'vitest';
import { perPage } from '../../src/page/per-page.ts';
import { pageOf } from '../support/context.ts';

it('computes once for each page', () => {
  const seen: string[] = [];
  const lengthOf = perPage(({ text }) => {
    seen.push(text);
    return text.length;
  });
  const [one, two] = [pageOf('Harbour'), pageOf('Harbour bridge')];
  expect([lengthOf(one), lengthOf(two), lengthOf(one), lengthOf(two)]).toEqual([7, 14, 7, 14]);
  expect(seen).toEqual(['Harbour', 'Harbour bridge']);
});

it('keeps undefined, too', () => {
  let times = 0;
  const nothing = perPage(() => {
    times++;
  });
  const page = pageOf('Harbour');
  expect([nothing(page), nothing(page)]).toEqual([undefined, undefined]);
  expect(times).toBe(1);
});

it('computes anew for a copy of a page with other lines', () => {
  const count = perPage(({ lines }) => lines.length);
  const page = pageOf('Harbour\nBridge');
  expect(count(page)).toBe(2);
  expect(count({ ...page, lines: page.lines.slice(1) })).toBe(1);
});

it('keeps the results of two functions for one page apart', () => {
  const page = pageOf('Harbour\nBridge');
  const first = perPage(({ lines }) => lines[0]!.text);
  const second = perPage(({ lines }) => lines[1]!.text);
  expect([first(page), second(page), first(page)]).toEqual(['Harbour', 'Bridge', 'Harbour']);
});
