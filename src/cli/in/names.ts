import { readFileSync } from 'node:fs';

/** One character in UTF-8, or a byte that is none; in latin-1. Real name: `caf\xe9.txt`, written on an old system. */
const CHARACTER =
  /[\0-\x7f]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|([\x80-\xff])/g;
/** What a byte that is no text becomes when a name is decoded. */
export const UNDECODED = '\ufffd';

/** A name whose bytes are not UTF-8 as text: such a byte is written as `\xe9`, so that names that differ still do. */
export function shownName(bytes: Buffer): string {
  const text = bytes.toString('latin1').replace(CHARACTER, (character, odd: string | undefined) => {
    return odd === undefined ? character : escaped(odd);
  });
  return Buffer.from(text, 'latin1').toString('utf8');
}

function escaped(byte: string): string {
  return `\\x${byte.charCodeAt(0).toString(16)}`;
}

/**
 * The bytes of arguments that Node could not decode, in their order; none where the system does not tell.
 *
 * @param paths As they were decoded.
 * @returns For each path its bytes, or `undefined` where it is UTF-8.
 */
export function undecodedPaths(paths: readonly string[]): (Buffer | undefined)[] {
  if (!paths.some((path) => path.includes(UNDECODED))) return paths.map(() => undefined);
  const left = rawArguments();
  return paths.map((path) => {
    const at = path.includes(UNDECODED) ? left.findIndex((raw) => raw.toString('utf8') === path) : -1;
    const [raw] = at < 0 ? [] : left.splice(at, 1);
    // A name may have that very character.
    return raw?.equals(Buffer.from(path)) ? undefined : raw;
  });
}

/** The command line as the system has it: arguments that end in NULs. */
function rawArguments(): Buffer[] {
  try {
    const line = readFileSync('/proc/self/cmdline').toString('latin1');
    return line.split('\0').map((argument) => Buffer.from(argument, 'latin1'));
  } catch {
    // Where there is no such file, names are UTF-8.
    return [];
  }
}
