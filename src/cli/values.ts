import { InvalidArgumentError } from 'commander';
import { isMoment } from '../check-options.ts';

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
