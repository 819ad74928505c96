import { type Bytes, ContainerError } from '../bytes.ts';
import { LostStretch } from '../damage.ts';
import type { LookAhead } from './look-ahead.ts';

/** What packed data is made of: members of gzip, frames of zstd. */
export interface PackedForm {
  readonly name: string;
  /** Where the next one begins at or after `from`; -1 where none does. */
  readonly find: (bytes: Buffer, from: number) => number;
  /** Bytes by which one is recognised. */
  readonly header: number;
  /** Reads on from a place where one begins. */
  readonly read: (input: LookAhead) => Bytes;
}

/** Bytes that are searched at a time. */
const SEARCHED = 65_536;
/** Padding, as tapes have it, and line ends that an editor or a script left. */
const BLANK = /^[\0\s]*$/;

/**
 * Goes on to where the next member begins.
 *
 * @param from Bytes in view that are no part of what is passed over.
 * @returns What was passed over: `null` where none follows.
 */
export async function passToNext(
  input: LookAhead,
  { find, header }: PackedForm,
  from = 0,
): Promise<'nothing' | 'blank' | 'something' | null> {
  let passed: 'nothing' | 'blank' | 'something' = 'nothing';
  for (let start = from; ; start = 0) {
    const view = await input.view(SEARCHED);
    const at = find(view, start);
    const end = at >= 0 ? at : Math.max(0, view.length - (input.ended ? 0 : header - 1));
    if (end > 0 && passed !== 'something')
      passed = BLANK.test(view.toString('latin1', 0, end)) ? 'blank' : 'something';
    input.pass(end);
    if (at >= 0) return passed;
    if (input.ended) return null;
  }
}

/** Goes on behind what is damaged. @returns What to throw for it */
export async function lostBefore(input: LookAhead, form: PackedForm, from: number): Promise<ContainerError> {
  const more = await passToNext(input, form, from);
  if (more === null) return damaged(form.name);
  return new LostStretch(`some of the ${form.name} data is damaged and left out`, form.read(input));
}

export function damaged(name: string): ContainerError {
  return new ContainerError(`the ${name} data is damaged or ends early`);
}
