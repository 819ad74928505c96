import { closeSync, fstatSync, fsyncSync, ftruncateSync, writeFileSync } from 'node:fs';
import type { Status } from '../../batch/job.ts';
import type { FilePlace } from '../../files/folder.ts';
import { endsLine, type JournalLine, journalLines, lastLine } from '../../files/journal.ts';
import {
  copyTo,
  moveTo,
  openAnew,
  openToExtend,
  openToRead,
  removeFile,
  sizeAt,
} from '../../files/own-file.ts';
import type { Framing } from '../../format/format.ts';
import { Failure, UsageError } from '../../terminal/failure.ts';
import { entryOf, type Header, headerOf, type PartEntry, type Trailer, wholeOf } from './part-journal.ts';
import { hasOthers, type ResumeSettings, shareInputs, surelyShareInputs } from './resume-settings.ts';
import { beside } from './side-files.ts';

/** The output that an earlier run left. */
interface Found {
  /** Open for reading. */
  readonly text: number;
  readonly size: number;
  /** It is complete and has its final name; otherwise it is a part file. */
  readonly finished: boolean;
}

/** The journal of an earlier run, read in step with the input. */
interface Replay extends Found {
  readonly lines: Iterator<JournalLine>;
  /** The inputs of that run. */
  readonly from: readonly string[];
}

/** What a part file is told by its owner. */
export interface PartOptions {
  /** The output's name in messages. */
  readonly name: string;
  /** The output's name in the folder: nobody else may read the part file where they may not read that. */
  readonly final: string;
  readonly settings: ResumeSettings;
  /** Keep the journal after the run. */
  readonly keep: boolean;
}

type Files = { readonly part: number; readonly journal: number };

/**
 * An output file with many records. It grows under a hidden name next to its final path, with a journal of its
 * contents, so that an interrupted run can be resumed and a finished one need not be repeated. The text is always
 * written before the journal's line.
 */
export class PartFile {
  readonly #place: FilePlace;
  readonly #part: FilePlace;
  readonly #journal: FilePlace;
  readonly #own: PartOptions;
  #replay: Replay | null;
  /** Opened at the first write: a finished file that is still valid is not touched. */
  #files: Files | null = null;
  /** The records that the earlier run had done. */
  #done = 0;
  #end = 0;
  #journalEnd = 0;

  /** @throws UsageError when the file has the results of other inputs. */
  constructor(place: FilePlace, options: PartOptions) {
    this.#place = place;
    this.#part = beside(place, 'part');
    this.#journal = beside(place, 'journal');
    this.#own = options;
    this.#replay = options.settings.resume ? this.#replayOf() : null;
  }

  /** The earlier run's result for this record, if it is next in the journal. From the first mismatch on, `null`. */
  done(record: string): Status | null {
    if (!this.#replay) return null;
    const { lines, text, size } = this.#replay;
    const next = lines.next();
    const entry = next.done ? null : entryOf(next.value.value);
    const valid =
      entry?.record === record && entry.end >= this.#end && entry.end <= size && endsLine(text, entry.end);
    if (next.done || !valid) {
      this.#open();
      return null;
    }
    this.#done++;
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
    this.#log({ record, end: this.#end, status } satisfies PartEntry);
  }

  /** Call it after the last record: the part file gets its final name. Returns its size. */
  finish(): number {
    if (!this.#isUnchanged()) {
      const { part } = this.#open();
      fsyncSync(part);
      if (this.#own.keep) this.#log({ whole: this.#end } satisfies Trailer);
      moveTo(this.#part, part, this.#place.name);
    }
    this.close();
    if (!this.#own.keep) removeFile(this.#journal);
    return this.#end;
  }

  /** Closes the files and leaves them to a later run. */
  close(): void {
    this.#endReplay();
    if (!this.#files) return;
    closeSync(this.#files.part);
    closeSync(this.#files.journal);
    this.#files = null;
  }

  #replayOf(): Replay | null {
    const journal = openToRead(this.#journal);
    if (journal === null) return null;
    const lines = journalLines(journal);
    let replay: Replay | null = null;
    try {
      replay = this.#begun(journal, lines);
    } finally {
      // That closes the journal.
      if (replay === null) lines.return(undefined);
    }
    return replay;
  }

  #begun(journal: number, lines: Iterator<JournalLine>): Replay | null {
    const first = lines.next();
    const header = first.done ? null : headerOf(first.value.value);
    const found = header && this.#found(journal, header);
    if (!header || first.done || !found) return null;
    this.#journalEnd = first.value.end;
    return { lines, from: header.from, ...found };
  }

  /** @throws UsageError when it has the results of other inputs, which this run would replace. */
  #found(journal: number, { run, limits, from }: Header): Found | null {
    const { settings } = this.#own;
    if (run !== settings.run) settings.onOtherRun(run);
    const found = run === settings.run && limits === settings.limits ? this.#textFound(journal) : null;
    const size = found ? 0 : (sizeAt(this.#part) ?? sizeAt(this.#place) ?? 0);
    if (size > 0 && !shareInputs(from, settings.from))
      throw new UsageError(`--resume: ${hasOthers(this.#own.name, from)}`);
    return found;
  }

  /** The part file; if there is none, the finished file, provided its size is the one in the journal. */
  #textFound(journal: number): Found | null {
    const part = openToRead(this.#part);
    const text = part ?? openToRead(this.#place);
    if (text === null) return null;
    const { size } = fstatSync(text);
    if (part !== null || wholeOf(lastLine(journal)) === size) return { text, size, finished: part === null };
    closeSync(text);
    return null;
  }

  /** The finished file holds exactly the records of this run. */
  #isUnchanged(): boolean {
    if (!this.#replay?.finished) return false;
    const next = this.#replay.lines.next();
    return !next.done && wholeOf(next.value.value) === this.#end;
  }

  #endReplay(): Replay | null {
    const replay = this.#replay;
    this.#replay = null;
    if (!replay) return null;
    replay.lines.return?.();
    closeSync(replay.text);
    return replay;
  }

  #open(): Files {
    const replay = this.#endReplay();
    this.#files ??= replay ? this.#openAgain(replay) : this.#openAnew();
    return this.#files;
  }

  /** Cuts off everything after the records that were found done. */
  #openAgain({ finished, size, from }: Replay): Files {
    const { name, settings } = this.#own;
    if (this.#done === 0 && size > 0 && !surelyShareInputs(from, settings.from))
      throw new UsageError(`--resume: ${hasOthers(name, from)}`);
    if (finished) copyTo(this.#part, this.#place.name);
    const [part, journal] = [openToExtend(this.#part), openToExtend(this.#journal)];
    if (part === null || journal === null) throw new Failure('what the earlier run left has gone');
    ftruncateSync(part, this.#end);
    ftruncateSync(journal, this.#journalEnd);
    return { part, journal };
  }

  #openAnew(): Files {
    const { final } = this.#own;
    const files = { part: openAnew(this.#part, final), journal: openAnew(this.#journal, final) };
    const { run, limits, from } = this.#own.settings;
    writeLine(files.journal, { run, limits, from: from.slice(0, MOST_NAMED) } satisfies Header);
    return files;
  }

  #log(line: object): void {
    writeLine(this.#open().journal, line);
  }
}

/** A shell may name thousands of inputs. */
const MOST_NAMED = 100;

function writeLine(file: number, line: object): void {
  writeFileSync(file, `${JSON.stringify(line)}\n`);
}
