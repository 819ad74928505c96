import { InvalidArgumentError } from 'commander';
import { isMoment } from '../text/moment.ts';

/** Checks `--now`. */
export function moment(value: string): string {
  if (isMoment(value)) return value;
  throw new InvalidArgumentError('Give an ISO 8601 date or moment, such as 2024-05-14T19:12Z.');
}

const NO_TAG = 'Give a BCP 47 tag, such as en or pt-BR.';

/** Checks `--language`: a name such as `english` has the form of a tag, and is none. */
export function languageTag(value: string): string {
  try {
    const [tag = value] = Intl.getCanonicalLocales(value);
    const { language, region } = new Intl.Locale(tag);
    // Of the thousands of codes with three letters few have a name here.
    const known = language.length === 3 || isNamed('language', language);
    if (known && (region === undefined || isNamed('region', region))) return tag;
  } catch {
    // No tag at all: said below.
  }
  throw new InvalidArgumentError(NO_TAG);
}

function isNamed(type: 'language' | 'region', code: string): boolean {
  return new Intl.DisplayNames('en', { type, fallback: 'none' }).of(code) !== undefined;
}

/** Checks `--text-key` and `--keep`: names with commas between them; the option may come more than once. */
export function keyList(value: string, before: readonly string[] = []): string[] {
  const keys = value.split(',').map((key) => key.trim());
  return [...before, ...keys.filter((key) => key !== '')];
}

/** Checks `--include` and `--exclude`, which may come more than once. */
export function glob(value: string, before: readonly string[] = []): string[] {
  if (value === '') throw new InvalidArgumentError('Give a glob, such as **/*.html.');
  return [...before, value];
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
