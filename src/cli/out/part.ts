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
  #closed = false;

  constructor(place: string, { run, limits, resume }: Resuming) {
    this.#place = place;
    this.#part = beside(place, 'part');
    this.#journal = beside(place, 'journal');
    const replay = resume ? this.#replayOf({ run, limits }) : null;
    const flags = replay ? 'a' : 'w';
    this.#files = { part: openSync(this.#part, flags), journal: openSync(this.#journal, flags) };
    this.#replay = replay;
    if (!replay) this.#log({ run, limits } satisfies Header);
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

  /** @param between Parts the text from those before it. */
  add(text: string | null, between: string, record: string, status: Status): void {
    const bytes = Buffer.from(text === null ? '' : this.#end === 0 ? text : between + text);
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
    if (this.#closed) return;
    this.#closed = true;
    this.#replay?.lines.return?.();
    closeSync(this.#files.part);
    closeSync(this.#files.journal);
  }

  #replayOf(wanted: Header): Replay | null {
    const lines = journalLines(this.#journal);
    const header = lines.next();
    const found = statSync(this.#part, { throwIfNoEntry: false });
    if (!header.done && found && isSame(header.value.value, wanted)) {
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

function isSame(value: unknown, { run, limits }: Header): boolean {
  const found = value as Partial<Header> | null;
  return found?.run === run && found.limits === limits;
}

function entryOf(value: unknown): Entry | null {
  const entry = value as Partial<Entry> | null;
  return entry?.record && entry.status && entry.end !== undefined ? (entry as Entry) : null;
}
