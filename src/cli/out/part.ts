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
import type { Resuming } from './resuming.ts';

/** The journal's first line: only a run alike can go on. */
type Header = Pick<Resuming, 'run' | 'limits'>;

/** A line of the journal: what stands in the part after this record. */
interface Entry {
  /** `keyOf` the record. */
  readonly record: string;
  /** Offset in the part where the record's text ends. */
  readonly end: number;
  readonly status: Status;
}

/** The journal's last line, once the part takes its place. */
interface Trailer {
  /** Size of the whole. */
  readonly whole: number;
}

/** An earlier run's journal, read beside the input. */
interface Replay {
  readonly lines: Iterator<JournalLine>;
  /** Bytes of the text that was found. */
  readonly size: number;
  /** It stands in its place; else it is a part. */
  readonly finished: boolean;
}

/**
 * A file of records in the making: hidden, beside its place, with a journal of what is in it, so that a run that was
 * killed can be gone on with, and one that was finished need not be done again. The text is written before the journal's line.
 */
export class PartFile {
  readonly #place: string;
  readonly #part: string;
  readonly #journal: string;
  readonly #header: Header;
  /** The journal outlasts the run. */
  readonly #keep: boolean;
  #replay: Replay | null;
  /** Opened when there is something to write: a finished file that still holds is not touched. */
  #files: { readonly part: number; readonly journal: number } | null = null;
  #end = 0;
  #journalEnd = 0;

  constructor(place: string, { run, limits, resume }: Resuming, { keep }: { keep: boolean }) {
    this.#place = place;
    this.#part = beside(place, 'part');
    this.#journal = journalOf(place);
    this.#header = { run, limits };
    this.#keep = keep;
    this.#replay = resume ? this.#replayOf() : null;
  }

  /** What the earlier run made of its next record, when that is this one; else, and from then on, `null`. */
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

  /** @param between Parts the text from those before it. */
  add(text: string | null, between: string, record: string, status: Status): void {
    const { part } = this.#open();
    const bytes = Buffer.from(text === null ? '' : this.#end === 0 ? text : between + text);
    writeFileSync(part, bytes);
    this.#end += bytes.length;
    this.#log({ record, end: this.#end, status } satisfies Entry);
  }

  /** All records have come: the part takes its place. */
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

  /** Leaves part and journal to a later run. */
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
    const text = !header.done && isSame(header.value.value, this.#header) ? this.#textFound() : null;
    if (header.done || !text) {
      lines.return(undefined);
      return null;
    }
    this.#journalEnd = header.value.end;
    return { lines, ...text };
  }

  /** A part, else the file in its place where the journal says that it is whole. */
  #textFound(): Omit<Replay, 'lines'> | null {
    const part = statSync(this.#part, { throwIfNoEntry: false });
    if (part) return { size: part.size, finished: false };
    const place = statSync(this.#place, { throwIfNoEntry: false });
    return place?.isFile() && wholeOf(lastLine(this.#journal)) === place.size
      ? { size: place.size, finished: true }
      : null;
  }

  /** The file in its place holds what came, no more and no less. */
  #isUnchanged(): boolean {
    if (!this.#replay?.finished) return false;
    const next = this.#replay.lines.next();
    return !next.done && wholeOf(next.value.value) === this.#end;
  }

  /** Ends the replay: what stands beyond the records that were found done goes. */
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

/** Where the journal of a file lies. */
export function journalOf(place: string): string {
  return beside(place, 'journal');
}

/** A hidden name beside the file, always the same one. */
export function beside(place: string, what: 'part' | 'journal'): string {
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
