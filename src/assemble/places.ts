import type { ExplainedLine } from '../api/explanation.ts';
import type { Line } from '../page/line.ts';
import type { Page } from '../page/page.ts';

type Place = Pick<ExplainedLine, 'number' | 'start' | 'end'>;

/** Gives the place of each line in the text that offsets refer to. Lines of Markdown must be asked for in order. */
export function placesOf({ source: { map } }: Page): (line: Line) => Place {
  if (!map) return ({ row, start, end }) => ({ number: row, start, end });
  const { input, at } = map;
  let number = 1;
  let counted = 0;
  let last = 0;
  return (line) => {
    const ranges = at.rangesOf(line.start, line.end);
    const start = ranges[0]?.[0] ?? last;
    last = ranges.at(-1)?.[1] ?? last;
    for (let i = input.indexOf('\n', counted); i >= 0 && i < start; i = input.indexOf('\n', counted)) {
      number++;
      counted = i + 1;
    }
    return { number, start, end: last };
  };
}
