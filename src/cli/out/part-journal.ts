import type { Status } from '../../batch/job.ts';
import { isStatus } from './folder-journal.ts';
import type { ResumeSettings } from './resume-settings.ts';

/** The first line of a part file's journal: only a run with the same settings can resume. */
export type Header = Pick<ResumeSettings, 'run' | 'limits' | 'from'>;

/** A line of the journal: the state of the part file after this record. */
export interface PartEntry {
  /** `recordKey`. */
  readonly record: string;
  /** Offset in the part where the record's text ends. */
  readonly end: number;
  readonly status: Status;
}

/** The journal's last line, written when the part file is complete. */
export interface Trailer {
  /** Size of the complete file in bytes. */
  readonly whole: number;
}

export function headerOf(value: unknown): Header | null {
  const { run, limits, from } = (value ?? {}) as Partial<Header>;
  const isHeader = typeof run === 'string' && typeof limits === 'string' && Array.isArray(from);
  return isHeader && from.every((path) => typeof path === 'string') ? { run, limits, from } : null;
}

/** A journal may be damaged, or edited: whether the offset fits is up to the caller. */
export function entryOf(value: unknown): PartEntry | null {
  const { record, end, status } = (value ?? {}) as Partial<PartEntry>;
  const isEntry = typeof record === 'string' && Number.isSafeInteger(end) && isStatus(status);
  return isEntry ? { record, end: end!, status } : null;
}

export function wholeOf(value: unknown): number | null {
  return (value as Partial<Trailer> | null)?.whole ?? null;
}
