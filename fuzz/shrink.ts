/** Most tries in total; what remains then is small enough to read. */
const MAX_TRIES = 400;

/** A shorter input that still fails, found by leaving out smaller and smaller stretches. */
export function shrunk<T extends string | Uint8Array>(input: T, fails: (smaller: T) => boolean): T {
  let left = input;
  let tries = 0;
  const without = (from: number, to: number): T =>
    (typeof left === 'string'
      ? left.slice(0, from) + left.slice(to)
      : Buffer.concat([left.subarray(0, from), left.subarray(to)])) as T;
  for (let size = Math.ceil(left.length / 2); size >= 1 && tries < MAX_TRIES; size = Math.floor(size / 2)) {
    for (let at = 0; at < left.length && tries < MAX_TRIES; tries++) {
      const smaller = without(at, at + size);
      if (fails(smaller)) left = smaller;
      else at += size;
    }
  }
  return left;
}
