import { expect, it } from 'vitest';
import { perPage } from '../../src/page/per-page.ts';
import { pageOf } from '../support/context.ts';

it('works a page out once, and each page by itself', () => {
  const seen: string[] = [];
  const lengthOf = perPage(({ text }) => {
    seen.push(text);
    return text.length;
  });
  const [one, two] = [pageOf('Harbour'), pageOf('Harbour bridge')];
  expect([lengthOf(one), lengthOf(two), lengthOf(one), lengthOf(two)]).toEqual([7, 14, 7, 14]);
  expect(seen).toEqual(['Harbour', 'Harbour bridge']);
});

it('keeps what is nothing, too', () => {
  let times = 0;
  const nothing = perPage(() => {
    times++;
  });
  const page = pageOf('Harbour');
  expect([nothing(page), nothing(page)]).toEqual([undefined, undefined]);
  expect(times).toBe(1);
});

it('takes a page with other lines for another page', () => {
  const count = perPage(({ lines }) => lines.length);
  const page = pageOf('Harbour\nBridge');
  expect(count(page)).toBe(2);
  expect(count({ ...page, lines: page.lines.slice(1) })).toBe(1);
});

it('lets two functions keep what they made of the same page', () => {
  const page = pageOf('Harbour\nBridge');
  const first = perPage(({ lines }) => lines[0]!.text);
  const second = perPage(({ lines }) => lines[1]!.text);
  expect([first(page), second(page), first(page)]).toEqual(['Harbour', 'Bridge', 'Harbour']);
});
