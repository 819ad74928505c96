import { InvalidArgumentError } from 'commander';

/** Example: `2024-05-14`, `2024-05-14T19:12`, `2024-05-14T19:12:05Z`, `2024-05-14T19:12+02:00`. */
const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** Checks `--now`. */
export function moment(value: string): string {
  const midnight = Date.parse(`${value.slice(0, 10)}T00:00:00Z`);
  const day = Number.isNaN(midnight) ? '' : new Date(midnight).toISOString().slice(0, 10);
  if (ISO.test(value) && day === value.slice(0, 10) && !Number.isNaN(Date.parse(value))) return value;
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
