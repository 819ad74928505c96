import { describe, expect, it } from 'vitest';
import { lineScores } from '../../../src/decide/second-pass/scores.ts';
import { addTopic } from '../../../src/decide/second-pass/topic.ts';
import { FeatureTable } from '../../../src/decide/table.ts';
import { everyLine, pageOf } from '../../support/context.ts';

const BODY = [
  'The ferry Margrethe lost power off the harbour on Sunday, and the harbour board sent a tug.',
  'Nobody on the ferry was hurt, and the board paid for the tug on Monday, it said by telephone.',
];

/** The columns of lines that the first pass gave these log-odds. */
function topic(lines: readonly string[], odds: readonly number[]) {
  const page = pageOf(lines.join('\n'));
  const table = new FeatureTable(page.lines.length);
  const scores = lineScores(Float64Array.from(odds), new Float64Array(odds.length));
  addTopic(table, page, scores, everyLine(page));
  return (name: string) => [...table.column(name)];
}

describe('the topic of the likely body', () => {
  const column = topic(
    [...BODY, 'Margrethe harbour ferry', 'Cheap flights from hotels', 'Cheap hotels'],
    [5, 5, 0, -5, -5],
  );

  it('is shared by a line that goes on with the article', () => {
    expect(column('words of the likely body')[2]).toBe(1);
    expect(column('words of the topic')[2]).toBeGreaterThan(0);
  });

  it('is not shared by others, which have words among themselves', () => {
    expect(column('words of the likely body')[4]).toBe(0);
    expect(column('words of the likely noise alone')[4]).toBeGreaterThan(0.5);
    expect(column('words of the likely noise alone')[2]).toBe(0);
  });

  it('does not count a line for itself', () => {
    const alone = topic([BODY[0]!, 'Home'], [5, -5]);
    expect(alone('words of the likely body')).toEqual([0, 0]);
    expect(alone('words of the likely noise alone')).toEqual([0, 0]);
  });
});
