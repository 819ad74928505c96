import { createHash } from 'node:crypto';
import type { CleanOptions } from '../options.ts';
import type { Source } from './source.ts';

/** Bytes or a string made into one readable text, with what was learnt on the way. */
export function readSource(input: string | Uint8Array, _options: CleanOptions): Source {
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
  return {
    text,
    kind: 'text',
    of: 'decoded',
    encoding: 'utf-8',
    mojibake: false,
    evidence: null,
    warnings: [],
  };
}

/** SHA-256 of the bytes, or of a string's UTF-8 form, in hex. */
export function sha256(input: string | Uint8Array): string {
  return createHash('sha256').update(input).digest('hex');
}
