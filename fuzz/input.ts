import type { CleanOptions } from '../src/index.ts';
import { mutateBytes, mutateText } from './mutate.ts';
import type { Seed } from './pages.ts';
import { mixed, type Random, randomOf } from './random.ts';

/** One input of a run, with the options for cleaning it. */
export interface Input {
  /** The page it was made from. */
  readonly from: string;
  readonly input: string | Uint8Array;
  readonly options: CleanOptions;
}

/** Most inputs are a window of a page, so that many can be tried; one in this many is a whole page. */
const WHOLE = 60;
/** In bytes. */
const WINDOW = 1300;

const OPTIONS: readonly CleanOptions[] = [
  {},
  {},
  {},
  { now: '2024-05-14T19:12:05Z' },
  { input: 'html' },
  { input: 'text' },
  { language: 'de' },
  { dateOrder: 'mdy', now: '1999-12-31' },
];

/** The input of a run; the same for the same seed, index and pages. */
export function inputAt(seed: number, index: number, seeds: readonly Seed[]): Input {
  const random = randomOf(mixed(seed, index));
  const page = random.pick(seeds);
  const other = random.pick(seeds);
  const bytes = windowOf(page.bytes, random);
  const options = random.pick(OPTIONS);
  if (random.below(8) === 0) return { from: page.name, input: mutateBytes(bytes, random), options };
  const text = mutateText(decoded(bytes), decoded(windowOf(other.bytes, random)), random);
  const asBytes = random.below(8) === 0;
  const input = asBytes ? mutateBytes(Buffer.from(text), random) : text;
  return { from: `${page.name} and ${other.name}`, input, options };
}

const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** The start of the page more often than another part: most decisions are made in the head. */
function windowOf(bytes: Uint8Array, random: Random): Uint8Array {
  if (bytes.length <= WINDOW || random.below(WHOLE) === 0) return bytes;
  const length = 200 + random.below(WINDOW);
  const start = random.below(2) ? 0 : random.below(bytes.length - length);
  return bytes.subarray(start, start + length);
}
