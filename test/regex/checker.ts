import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Found } from './literals.ts';

// The checker's own JavaScript, not a native program that may be missing on this machine.
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

/** In ms; the slowest takes 9 s on an idle machine. What takes so much longer is taken for undecided. */
const TIMEOUT = 300_000;
/** Below the checker's own sizes: what these find in 20 s in all, the full ones find in a minute, and no more. */
const EFFORT = { maxInitialGenerationSize: 150, maxGenerationSize: 40, maxIteration: 5 };
/**
 * It tries texts by the characters read of them, not by the clock, which calls anything slow on a busy machine: a text of
 * 300,000 may be read 300 times over, far less than its square.
 */
const TRIES = { attackTimeout: null, incubationTimeout: null, seedingTimeout: null, attackLimit: 90_000_000 };

type Expression = Pick<Found, 'source' | 'flags'>;

/** `safe`, or what is wrong with an expression. The same expression always gets the same verdict. */
export function verdictOn({ source, flags }: Expression): string {
  const checked = checkSync(source, flags, { timeout: TIMEOUT, ...EFFORT, ...TRIES });
  if (checked.status === 'safe') return 'safe';
  if (checked.status === 'unknown') return `undecided: ${JSON.stringify(checked.error)}`;
  return `${checked.complexity.summary}, as by ${checked.attack.pattern}`;
}

const { version } = createRequire(import.meta.url)('recheck/package.json') as { version: string };

/** An expression together with all that its verdict depends on. */
export function keyOf({ source, flags }: Expression): string {
  const all = JSON.stringify([version, EFFORT, TRIES, source, flags]);
  return createHash('sha256').update(all).digest('hex').slice(0, 24);
}

export const SLOW_FILE = new URL('slow.json', import.meta.url);

/**
 * The keys of expressions that the checker found safe, but not quickly: four fifths of its time go to them. They are not checked again
 * by `npm test` until they change, or the checker does. `.ci/run` checks them all, `npx tsx test/regex/write-slow.ts` writes the list anew.
 */
export const knownSlow = (): ReadonlySet<string> =>
  new Set(JSON.parse(readFileSync(SLOW_FILE, 'utf8')) as string[]);
