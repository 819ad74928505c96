import { createRequire } from 'node:module';
import { decodeAs, knownEncoding } from './codec.ts';

const load = createRequire(import.meta.url);
/** Loaded on first use: UTF-8 does not need it. */
const library = (): typeof import('chardet') => load('chardet');

/** Encodings that were excluded before, or that cover ASCII only. */
const RULED_OUT = /^(?:ascii|utf-)/i;

/** Encodings that the detector confuses with the one it names: they differ in one or two letters. */
const SIBLINGS: Readonly<Record<string, string>> = {
  'iso-8859-2': 'windows-1250',
  'iso-8859-7': 'windows-1253',
  'iso-8859-8': 'windows-1255',
};

/**
 * Signs of a wrong encoding: undecodable bytes, a C1 control, a quote or pilcrow in place of a capital.
 * Real line: `στην ¶νω Καστανιά`.
 */
const ODD = /[\ufffd\u0080-\u009f]|(?<!\S)[’¶]\p{L}/gu;

/** Below this confidence, out of 100, the detector only guesses. */
const MIN_CONFIDENCE = 10;

const THAI = 'windows-874';
const NON_ASCII = /[^\0-\x7f]/g;
/** In Thai every mark follows a consonant or another mark; random bytes do not fit that. */
const SPELT_THAI =
  /^(?:[^\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]|(?<=[\u0e01-\u0e2e\u0e31-\u0e4e])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])+$/;
const THAI_LETTER = /[\u0e01-\u0e4e]/g;
const MOSTLY = 0.9;

function isThai(sample: Uint8Array): boolean {
  const text = decodeAs(sample, THAI);
  const high = text.match(NON_ASCII)?.length ?? 0;
  return (text.match(THAI_LETTER)?.length ?? 0) >= high * MOSTLY && SPELT_THAI.test(text);
}

function oddity(sample: Uint8Array, encoding: string): number {
  return decodeAs(sample, encoding).match(ODD)?.length ?? 0;
}

/** The most likely encoding of a sample that is not Unicode. */
export function detectEncoding(sample: Uint8Array): string {
  const names: string[] = [];
  for (const match of library().analyse(sample)) {
    const name = RULED_OUT.test(match.name) ? null : knownEncoding(match.name);
    if (!name || (names.length && match.confidence < MIN_CONFIDENCE)) continue;
    names.push(name, ...(SIBLINGS[name] ? [SIBLINGS[name]] : []));
  }
  if (names.includes(THAI) && isThai(sample)) return THAI;
  const [first = 'windows-1252', second] = names;
  const sibling = SIBLINGS[first] === second && second !== undefined;
  return sibling && oddity(sample, second) < oddity(sample, first) ? second : first;
}
