import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Status } from '../../batch/job.ts';
import { type JournalLine, journalLines } from './journal.ts';

/** A line of the journal: what stands in the part after this record. */
interface Entry {
  /** `keyOf` the record. */
  readonly record: string;
  /** Offset in the part where the record's text ends. */
  readonly end: number;
  readonly status: Status;
}

/** An earlier run's journal, read beside the input. */
interface Replay {
  readonly lines: Iterator<JournalLine>;
  /** Bytes of the part that was found. */
  readonly size: number;
}

/**
 * A file of many records in the making: hidden, beside its place, with a journal of what is in it, so that a run that
 * was killed can be gone on with. The text is written before the journal's line.
 */
export class PartFile {
  readonly #place: string;
  readonly #part: string;
  readonly #journal: string;
  readonly #files: { readonly part: number; readonly journal: number };
  #replay: Replay | null = null;
  #end = 0;
  #journalEnd = 0;

  /**
   * @param run What the texts depend on beside the records: `runKey`.
   * @param resume Go on where an earlier run with the same key ended, instead of starting anew.
   */
  constructor(place: string, run: string, resume: boolean) {
    this.#place = place;
    this.#part = beside(place, 'part');
    this.#journal = beside(place, 'journal');
    const replay = resume ? this.#replayOf(run) : null;
    const flags = replay ? 'a' : 'w';
    this.#files = { part: openSync(this.#part, flags), journal: openSync(this.#journal, flags) };
    this.#replay = replay;
    if (!replay) this.#log({ run });
  }

  /** Bytes of text so far. */
  get end(): number {
    return this.#end;
  }

  /** What the earlier run made of its next record, when that is this one; else, and from then on, `null`. */
  done(record: string): Status | null {
    if (!this.#replay) return null;
    const { lines, size } = this.#replay;
    const next = lines.next();
    const entry = next.done ? null : entryOf(next.value.value);
    if (next.done || entry?.record !== record || entry.end > size) {
      this.#cut();
      return null;
    }
    this.#end = entry.end;
    this.#journalEnd = next.value.end;
    return entry.status;
  }

  write(text: string, record: string, status: Status): void {
    const bytes = Buffer.from(text);
    writeFileSync(this.#files.part, bytes);
    this.#end += bytes.length;
    this.#log({ record, end: this.#end, status } satisfies Entry);
  }

  /** All records have come: the part takes its place. */
  finish(): void {
    this.#cut();
    fsyncSync(this.#files.part);
    this.close();
    renameSync(this.#part, this.#place);
    rmSync(this.#journal, { force: true });
  }

  /** Leaves part and journal to a later run. */
  close(): void {
    this.#replay?.lines.return?.();
    closeSync(this.#files.part);
    closeSync(this.#files.journal);
  }

  #replayOf(run: string): Replay | null {
    const lines = journalLines(this.#journal);
    const header = lines.next();
    const found = statSync(this.#part, { throwIfNoEntry: false });
    if (!header.done && found && isHeader(header.value.value, run)) {
      this.#journalEnd = header.value.end;
      return { lines, size: found.size };
    }
    lines.return(undefined);
    return null;
  }

  /** Ends the replay: what stands beyond the records that were found done goes. */
  #cut(): void {
    if (!this.#replay) return;
    this.#replay.lines.return?.();
    this.#replay = null;
    ftruncateSync(this.#files.part, this.#end);
    ftruncateSync(this.#files.journal, this.#journalEnd);
  }

  #log(line: object): void {
    writeFileSync(this.#files.journal, `${JSON.stringify(line)}\n`);
  }
}

/** A hidden name beside the file, always the same one. */
function beside(place: string, what: 'part' | 'journal'): string {
  return join(dirname(place), `.${basename(place)}.${what}`);
}

function isHeader(value: unknown, run: string): boolean {
  return (value as { run?: unknown } | null)?.run === run;
}

function entryOf(value: unknown): Entry | null {
  const entry = value as Partial<Entry> | null;
  return entry?.record && entry.status && entry.end !== undefined ? (entry as Entry) : null;
}
