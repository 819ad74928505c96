/**
 * First and last line of the run with the greatest sum (a maximum-sum scan); an empty run at the top, `[0, -1]`, if
 * every sum is negative.
 *
 * @param gain What a line adds to the sum of its run; may be negative.
 */
export function heaviestRun(size: number, gain: (line: number) => number): [first: number, last: number] {
  let best = 0;
  let range: [number, number] = [0, -1];
  let sum = 0;
  let from = 0;
  for (let i = 0; i < size; i++) {
    sum += gain(i);
    if (sum <= 0) {
      sum = 0;
      from = i + 1;
    } else if (sum > best) {
      best = sum;
      range = [from, i];
    }
  }
  return range;
}
