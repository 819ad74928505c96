/** What a tar archive says of one of its members, in the block before it. */
export interface TarHeader {
  readonly name: string;
  /** Bytes that follow; `null` where the field is no number. */
  readonly size: number | null;
  /** A digit or a letter: `0` is a file, `5` a folder, `x` says more of the next member. */
  readonly type: string;
}

/** What blocks before a member say of it, because its header has no room for that. */
export interface TarExtension {
  readonly name?: string;
  readonly size?: number;
  /** The file is stored without its holes. */
  readonly sparse?: boolean;
}

export const TAR_BLOCK = 512;

/** Fields of a header: where each begins, and where the next does. */
const NAME = [0, 100] as const;
const SIZE = [124, 136] as const;
const CHECKSUM = [148, 156] as const;
const TYPE = [156, 157] as const;
const MAGIC = [257, 263] as const;
const PREFIX = [345, 500] as const;

/** What `MAGIC` holds where `PREFIX` is the beginning of a long name. GNU's own form, `ustar  `, has times there. */
const POSIX = 'ustar\0';
/** Real fields: `0000644\0`, ` 13057\0 `, `00000000006\0`. */
const OCTAL = /^[ \0]*([0-7]*)(?:[ \0]|$)/;
/** First byte of a number that is too large for octal digits and stored in binary. */
const BINARY = 0x80;
const SPACE = 0x20;
/** Its own field counts as eight spaces. */
const LEAST_CHECKSUM = 8 * SPACE;
/** Real value of `size` in an extension: `8589934592`. */
const DECIMAL = /^\d{1,15}$/;

/**
 * Whether a block begins a member: its checksum says so. Very old archives and volume labels have no other mark, but no
 * text is taken for one, since every header has NULs.
 */
export function isTarHeader(block: Buffer): boolean {
  if (block.length < TAR_BLOCK || !block.includes(0)) return false;
  const stored = numberIn(block, CHECKSUM) ?? 0;
  // In UTF-16 a field is a digit at most.
  if (stored < LEAST_CHECKSUM) return false;
  let unsigned = 0;
  // Some old programs sum bytes as signed ones.
  let signed = 0;
  for (let i = 0; i < TAR_BLOCK; i++) {
    const byte = i >= CHECKSUM[0] && i < CHECKSUM[1] ? SPACE : block[i]!;
    unsigned += byte;
    signed += byte < 0x80 ? byte : byte - 0x100;
  }
  return stored === unsigned || stored === signed;
}

export function parseTarHeader(block: Buffer): TarHeader {
  const prefix = block.toString('latin1', ...MAGIC) === POSIX ? textIn(block, PREFIX) : '';
  const name = textIn(block, NAME);
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size: numberIn(block, SIZE),
    type: block.toString('latin1', ...TYPE),
  };
}

/** A long name as GNU tar stores it: the content of a member of type `L`. */
export function parseLongName(content: Buffer): TarExtension {
  return { name: textIn(content, [0, content.length]) };
}

/** Real content of a member of type `x`: `30 mtime=1709370000.123456789\n`. What makes no sense ends it. */
export function parsePax(content: Buffer): TarExtension {
  const found: { name?: string; size?: number; sparse?: boolean } = {};
  let realName = '';
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(SPACE, at);
    const length = space < 0 ? '' : content.toString('latin1', at, space);
    if (!DECIMAL.test(length)) break;
    const end = at + Number(length);
    if (end <= space || end > content.length) break;
    const [key, value] = parted(content.toString('utf8', space + 1, end - 1));
    if (key === 'path' && value !== '') found.name = value;
    if (key === 'size' && DECIMAL.test(value)) found.size = Number(value);
    if (key.startsWith('GNU.sparse.')) found.sparse = true;
    if (key === 'GNU.sparse.name') realName = value;
    at = end;
  }
  return realName === '' ? found : { ...found, name: realName };
}

function parted(record: string): [key: string, value: string] {
  const equals = record.indexOf('=');
  return equals < 0 ? [record, ''] : [record.slice(0, equals), record.slice(equals + 1)];
}

function textIn(block: Buffer, [start, end]: readonly [number, number]): string {
  const nul = block.subarray(start, end).indexOf(0);
  return block.toString('utf8', start, nul < 0 ? end : start + nul);
}

function numberIn(block: Buffer, [start, end]: readonly [number, number]): number | null {
  if (block[start]! < BINARY) {
    const digits = OCTAL.exec(block.toString('latin1', start, end))?.[1];
    return digits === undefined ? null : Number.parseInt(digits || '0', 8);
  }
  let value = block[start]! - BINARY;
  for (let i = start + 1; i < end; i++) value = value * 256 + block[i]!;
  return Number.isSafeInteger(value) ? value : null;
}
