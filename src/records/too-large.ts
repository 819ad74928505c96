import type { RecordError } from '../api/error-record.ts';

const MEGABYTE = 1024 * 1024;

/** Why a record of more than `most` bytes is not cleaned. */
export function tooLarge(most: number): RecordError {
  const size = most % MEGABYTE === 0 ? `${most / MEGABYTE} MB` : `${most} bytes`;
  return { code: 'too-large', message: `larger than ${size}` };
}
