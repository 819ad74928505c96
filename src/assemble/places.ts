import type { ExplainedLine } from '../api/explanation.ts';
import type { Source } from '../input/source.ts';
import type { Line } from '../page/line.ts';
import type { Page } from '../page/page.ts';

type Place = Pick<ExplainedLine, 'number' | 'start' | 'end'>;

/** Gives the place of each line in the text that offsets refer to. Lines of Markdown must be asked for in order. */
export function placesOf({ source: { map, of, original } }: Page): (line: Line) => Place {
  const places = map ? placesIn(map) : ({ row, start, end }: Line) => ({ number: row, start, end });
  if (original === null || of === 'rendered') return places;
  return (line) => {
    const { number, start, end } = places(line);
    return { number, start: original.offsetOf(start), end: original.offsetOf(end) };
  };
}

function placesIn({ input, at }: NonNullable<Source['map']>): (line: Line) => Place {
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
