import {
  closeSync,
  constants,
  copyFileSync,
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
import { type JournalLine, journalLines, lastLine } from '../../files/journal.ts';
import type { Framing } from '../../format/format.ts';
import type { ResumeSettings } from './resume-settings.ts';

/** The journal's first line: only a run with the same settings can resume. */
type Header = Pick<ResumeSettings, 'run' | 'limits'>;

/** A line of the journal: the state of the part file after this record. */
interface Entry {
  /** `keyOf` the record. */
  readonly record: string;
  /** Offset in the part where the record's text ends. */
  readonly end: number;
  readonly status: Status;
}

/** The journal's last line, written when the part file is complete. */
interface Trailer {
  /** Size of the complete file in bytes. */
  readonly whole: number;
}

/** The journal of an earlier run, read in step with the input. */
interface Replay {
  readonly lines: Iterator<JournalLine>;
  /** Size in bytes of the output that was found. */
  readonly size: number;
  /** The output is complete and has its final name; otherwise it is a part file. */
  readonly finished: boolean;
}

/**
 * An output file with many records. It grows under a hidden name next to its final path, with a journal of its
 * contents, so that an interrupted run can be resumed and a finished one need not be repeated. The text is always
 * written before the journal's line.
 */
export class PartFile {
  readonly #place: string;
  readonly #part: string;
  readonly #journal: string;
  readonly #header: Header;
  readonly #onOtherRun: ResumeSettings['onOtherRun'];
  /** Keep the journal after the run. */
  readonly #keep: boolean;
  #replay: Replay | null;
  /** Opened at the first write: a finished file that is still valid is not touched. */
  #files: { readonly part: number; readonly journal: number } | null = null;
  #end = 0;
  #journalEnd = 0;

  constructor(
    place: string,
    { run, limits, resume, onOtherRun }: ResumeSettings,
    { keep }: { keep: boolean },
  ) {
    this.#place = place;
    this.#part = beside(place, 'part');
    this.#journal = journalOf(place);
    this.#header = { run, limits };
    this.#onOtherRun = onOtherRun;
    this.#keep = keep;
    this.#replay = resume ? this.#replayOf() : null;
  }

  /** The earlier run's result for this record, if it is next in the journal. From the first mismatch on, `null`. */
  done(record: string): Status | null {
    if (!this.#replay) return null;
    const { lines, size } = this.#replay;
    const next = lines.next();
    const entry = next.done ? null : entryOf(next.value.value);
    if (next.done || entry?.record !== record || entry.end > size) {
      this.#open();
      return null;
    }
    this.#end = entry.end;
    this.#journalEnd = next.value.end;
    return entry.status;
  }

  /** @param framing What separates the text from the one before it, and what stands before the first. */
  add(text: string | null, { separator, opening = '' }: Framing, record: string, status: Status): void {
    const { part } = this.#open();
    const bytes = Buffer.from(text === null ? '' : (this.#end === 0 ? opening : separator) + text);
    writeFileSync(part, bytes);
    this.#end += bytes.length;
    this.#log({ record, end: this.#end, status } satisfies Entry);
  }

  /** Call it after the last record: the part file gets its final name. */
  finish(): void {
    const unchanged = this.#isUnchanged();
    if (!unchanged) {
      fsyncSync(this.#open().part);
      if (this.#keep) this.#log({ whole: this.#end } satisfies Trailer);
    }
    this.close();
    if (!unchanged) renameSync(this.#part, this.#place);
    if (!this.#keep) rmSync(this.#journal, { force: true });
  }

  /** Closes the files and leaves them to a later run. */
  close(): void {
    this.#replay?.lines.return?.();
    this.#replay = null;
    if (!this.#files) return;
    closeSync(this.#files.part);
    closeSync(this.#files.journal);
    this.#files = null;
  }

  #replayOf(): Replay | null {
    const lines = journalLines(this.#journal);
    const header = lines.next();
    const found = header.done ? null : (header.value.value as Partial<Header> | null);
    if (typeof found?.run === 'string' && found.run !== this.#header.run) this.#onOtherRun(found.run);
    const text = !header.done && isSame(header.value.value, this.#header) ? this.#textFound() : null;
    if (header.done || !text) {
      lines.return(undefined);
      return null;
    }
    this.#journalEnd = header.value.end;
    return { lines, ...text };
  }

  /** The part file; if there is none, the finished file, provided its size is the one in the journal. */
  #textFound(): Omit<Replay, 'lines'> | null {
    const part = statSync(this.#part, { throwIfNoEntry: false });
    if (part) return { size: part.size, finished: false };
    const place = statSync(this.#place, { throwIfNoEntry: false });
    return place?.isFile() && wholeOf(lastLine(this.#journal)) === place.size
      ? { size: place.size, finished: true }
      : null;
  }

  /** The finished file holds exactly the records of this run. */
  #isUnchanged(): boolean {
    if (!this.#replay?.finished) return false;
    const next = this.#replay.lines.next();
    return !next.done && wholeOf(next.value.value) === this.#end;
  }

  /** Ends the replay and cuts off everything after the records that were found done. */
  #open(): { readonly part: number; readonly journal: number } {
    if (this.#files) return this.#files;
    const replay = this.#replay;
    this.#replay = null;
    replay?.lines.return?.();
    if (replay?.finished) copyFileSync(this.#place, this.#part, constants.COPYFILE_FICLONE);
    const flags = replay ? 'a' : 'w';
    this.#files = { part: openSync(this.#part, flags), journal: openSync(this.#journal, flags) };
    if (replay) {
      ftruncateSync(this.#files.part, this.#end);
      ftruncateSync(this.#files.journal, this.#journalEnd);
    } else this.#log(this.#header);
    return this.#files;
  }

  #log(line: object): void {
    writeFileSync(this.#open().journal, `${JSON.stringify(line)}\n`);
  }
}

/** The path of an output file's journal. */
export function journalOf(place: string): string {
  return beside(place, 'journal');
}

/** A hidden name next to the file; always the same. */
export function beside(place: string, what: 'part' | 'journal' | 'rows'): string {
  return join(dirname(place), `.${basename(place)}.${what}`);
}

function isSame(value: unknown, { run, limits }: Header): boolean {
  const found = value as Partial<Header> | null;
  return found?.run === run && found.limits === limits;
}

function entryOf(value: unknown): Entry | null {
  const entry = value as Partial<Entry> | null;
  return entry?.record && entry.status && entry.end !== undefined ? (entry as Entry) : null;
}

function wholeOf(value: unknown): number | null {
  return (value as Partial<Trailer> | null)?.whole ?? null;
}
