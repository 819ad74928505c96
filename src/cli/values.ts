import { InvalidArgumentError } from 'commander';
import { isMoment } from '../text/moment.ts';

/** Checks `--now`. */
export function moment(value: string): string {
  if (isMoment(value)) return value;
  throw new InvalidArgumentError('Give an ISO 8601 date or moment, such as 2024-05-14T19:12Z.');
}

/** Checks `--language`. */
export function languageTag(value: string): string {
  try {
    return Intl.getCanonicalLocales(value)[0] ?? value;
  } catch {
    throw new InvalidArgumentError('Give a BCP 47 tag, such as en or pt-BR.');
  }
}

/** Most workers that one machine can keep busy. */
const MAX_JOBS = 256;

/** Example: `8`. */
const WHOLE = /^\d{1,9}$/;

/** Checks `--jobs`. */
export function jobCount(value: string): number {
  const count = Number(value);
  if (WHOLE.test(value) && count >= 1 && count <= MAX_JOBS) return count;
  throw new InvalidArgumentError(`Give a number from 1 to ${MAX_JOBS}.`);
}

/** The longest time limit: one day. */
const MAX_SECONDS = 86_400;

/** Checks `--timeout`. */
export function seconds(value: string): number {
  const given = Number(value);
  if (value.trim() !== '' && given > 0 && given <= MAX_SECONDS) return given;
  throw new InvalidArgumentError(`Give seconds: more than 0, at most ${MAX_SECONDS}.`);
}

/** Example: `16MB`, `500k`, `1.5 GiB`, `1048576`. */
const SIZE = /^(\d{1,15}(?:\.\d{1,9})?) ?(?:([kmg])(?:i?b)?|b)?$/i;
const UNITS: Readonly<Record<string, number>> = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };
/** A page is one string, and V8 allows no longer ones. */
const MAX_BYTES = 2 ** 29 - 24;

/** Checks `--max-bytes`; `k`, `m` and `g` are powers of 1024. */
export function byteCount(value: string): number {
  const [, amount, unit] = SIZE.exec(value.trim()) ?? [];
  const bytes = Math.floor(Number(amount) * (unit === undefined ? 1 : UNITS[unit.toLowerCase()]!));
  if (bytes >= 1 && bytes <= MAX_BYTES) return bytes;
  throw new InvalidArgumentError('Give a size of at most 511MB, such as 500kB, 16MB or 1048576.');
}
