const BLOCK = 512;

export interface TarFields {
  type?: string;
  /** As the header has it; that of the content without. */
  size?: string;
  /** `ustar\0` where POSIX tar wrote it, `ustar  ` where GNU tar did. */
  magic?: string;
}

/** A member of a tar archive: its header, then its content filled up to whole blocks. */
export function tarMember(name: string, content: Buffer | string = '', fields: TarFields = {}): Buffer {
  const bytes = Buffer.from(content);
  const { type = '0', size = octal(bytes.length, 11), magic = 'ustar\0' } = fields;
  const header = Buffer.alloc(BLOCK);
  header.write(name, 0, 100);
  header.write('0000644\0', 100);
  header.write(size, 124, 12, 'latin1');
  header.write(type, 156, 'latin1');
  header.write(magic, 257);
  return Buffer.concat([summed(header), bytes, Buffer.alloc(-bytes.length & (BLOCK - 1))]);
}

/** The block with its checksum. */
export function summed(header: Buffer): Buffer {
  header.write(' '.repeat(8), 148);
  header.write(
    `${octal(
      header.reduce((sum, byte) => sum + byte, 0),
      6,
    )}\0`,
    148,
  );
  return header;
}

/** What says more of the next member. Example: `{ path: 'a.txt' }` becomes `14 path=a.txt\n`. */
export function pax(records: Readonly<Record<string, string>>): Buffer {
  const lines = Object.entries(records).map(([key, value]) => {
    const rest = ` ${key}=${value}\n`;
    const length = (digits: number): number => Buffer.byteLength(rest) + digits;
    const digits = [1, 2, 3, 4, 5, 6].find((count) => String(length(count)).length === count)!;
    return `${length(digits)}${rest}`;
  });
  return tarMember('PaxHeader', lines.join(''), { type: 'x' });
}

export const TAR_END = Buffer.alloc(2 * BLOCK);

/** An archive as tar writes it; names of more than 100 bytes as GNU tar does. */
export function tarOf(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const members = Object.entries(files).flatMap(([name, content]) => {
    const long = Buffer.byteLength(name) > 100;
    return [
      ...(long ? [tarMember('././@LongLink', `${name}\0`, { type: 'L' })] : []),
      tarMember(name, content),
    ];
  });
  return Buffer.concat([...members, TAR_END]);
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}
