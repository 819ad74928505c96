import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Status } from '../../batch/job.ts';
import { Failure, UsageError } from '../../terminal/failure.ts';
import type { Input } from '../in/input.ts';
import { type InputItem, recordKey } from '../in/item.ts';
import type { DoneEntry, FolderJournal, StatusCounts } from './folder-journal.ts';
import type { OutputName } from './names.ts';
import { hasOthers, type ResumeSettings } from './resume-settings.ts';

/** What earlier runs left in a mirrored folder, as far as `--resume` is concerned. */
export class EarlierOutputs {
  readonly #root: string;
  readonly #journal: FolderJournal;
  readonly #nameOf: OutputName;
  readonly #settings: ResumeSettings;
  /** Inputs whose output has the result of another input, and why they are not written. */
  readonly #refused = new Map<Input, string>();
  #begun = false;

  constructor(root: string, journal: FolderJournal, nameOf: OutputName, settings: ResumeSettings) {
    this.#root = root;
    this.#journal = journal;
    this.#nameOf = nameOf;
    this.#settings = settings;
  }

  /** The status of an unchanged page whose output is there. @throws UsageError when that has another input's result. */
  statusOf(item: InputItem): Status | null {
    const found = this.#found(item);
    if (!found) return null;
    const input = recordKey(item.record);
    if (found.input === input) return this.#isValid(found) ? (Object.keys(found.counts)[0] as Status) : null;
    this.#refuseOthers(item.input, found);
    return null;
  }

  /** The same for a whole container. @param hash Of its bytes. */
  async countsOf(item: InputItem, hash: () => Promise<string>): Promise<StatusCounts | null> {
    const found = this.#found(item);
    if (!found || (!this.#isValid(found) && isOf(item.input, found))) return null;
    if (found.input === (await hash())) return this.#isValid(found) ? found.counts : null;
    this.#refuseOthers(item.input, found);
    return null;
  }

  /** Call it before the item's output is written. @throws Failure when that has another input's result. */
  beforeWriting({ input }: InputItem): void {
    const reason = this.#refused.get(input);
    if (reason !== undefined) throw new Failure(`not written: ${reason}`);
    this.#begun = true;
  }

  /** What the journal says of the output, if that is still there. */
  #found(item: InputItem): (DoneEntry & { readonly size: number }) | null {
    const entry = this.#journal.find(this.#nameOf(item));
    const size = entry && statSync(join(this.#root, entry.output), { throwIfNoEntry: false })?.size;
    return entry === undefined || size === undefined ? null : { ...entry, size };
  }

  #isValid({ run, bytes, size }: DoneEntry & { readonly size: number }): boolean {
    if (run === this.#settings.run) return bytes === size;
    this.#settings.onOtherRun(run);
    return false;
  }

  /** Mostly seen at the first input, before anything is written; later it is that input's failure. */
  #refuseOthers(input: Input, found: DoneEntry): void {
    if (isOf(input, found)) return;
    const reason = hasOthers(join(this.#root, found.output), [found.from]);
    if (!this.#begun) throw new UsageError(`--resume: ${reason}`);
    this.#refused.set(input, reason);
  }
}

/** The input's real path, for the journal; what standard input is differs from run to run. */
export function originOf({ folder, name }: Input): string {
  return folder ? join(folder.real, name) : '-';
}

/** Whether the output was made from this input, perhaps with other contents. */
function isOf(input: Input, { from }: DoneEntry): boolean {
  return from !== '-' && from === originOf(input);
}
