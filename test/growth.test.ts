import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../src/index.ts';
import { staysWithin } from './support/growth.ts';

/**
 * Times are compared with each other, not with a fixed limit: an input of four times the size may take four times as
 * long, or twice that on a busy machine. Quadratic work takes sixteen times as long.
 */
const TIMES = 4;
const MOST = 9;
/** A smaller difference, in ms, says nothing. */
const FLOOR = 150;

const SENTENCE = 'The council said on Monday that the ferry will sail again in spring.';

const INPUTS: Readonly<Record<string, readonly [piece: (i: number) => string, size: number]>> = {
  'ordinary lines': [() => `${SENTENCE}\n`, 60_000],
  'lines that all differ': [(i) => `${i}. ${SENTENCE.replace('Monday', `day ${i * i}`)}\n`, 60_000],
  'one line': [() => `${SENTENCE} `, 250_000],
  'one line of glued sentences': [() => SENTENCE, 100_000],
  'blank lines': [() => '\n', 500_000],
  'blank lines between paragraphs': [(i) => (i % 100_000 ? '\n' : SENTENCE), 500_000],
  'lines of one character': [() => 'a\n', 8_000],
  'lines of one digit': [() => '7\n', 8_000],
  'short lines of menus': [() => 'Home | News | Sport\n', 60_000],
  'counted items': [(i) => `${i}. olive oil\n`, 30_000],
  'bylines and dates': [() => 'By Ann Marsh\n14 May 2024\n', 20_000],
  'paragraphs with credits': [() => `${SENTENCE} (Reporting by A. Ash)\n`, 60_000],
  'lone surrogates': [() => '\ud800', 100_000],
};

function textOf(name: string, size: number): string {
  const [piece] = INPUTS[name]!;
  let text = '';
  for (let i = 0; text.length < size; i++) text += piece(i);
  return text;
}

describe('the whole pipeline takes time proportional to the input', () => {
  it.each(Object.keys(INPUTS))(
    '%s',
    (name) => {
      const [, size] = INPUTS[name]!;
      const [small, large] = [textOf(name, size), textOf(name, size * TIMES)];
      const bound = (time: number) => Math.max(time * MOST, FLOOR);
      expect(
        staysWithin(
          () => cleanArticle(small),
          () => cleanArticle(large),
          bound,
        ),
      ).toBe(true);
    },
    60_000,
  );
});
