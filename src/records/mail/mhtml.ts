import { contentOfPart } from './message.ts';

/** A page that a browser saved with its pictures in one file. */
export interface SavedPage {
  readonly html: Buffer;
  /** Its address, where the file has one. */
  readonly address: string | null;
}

/** The boundary between parts. Real value: `multipart/related; type="text/html"; boundary="----MultipartBoundary--Qx17vT----"`. */
const BOUNDARY = /^multipart\/related\b.*?\bboundary="?([^";\s]{1,200})/is;
const BLANK_LINE = /\r?\n\r?\n/;
const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/** Whether a message is a saved page, by its `Content-Type`. */
export function boundaryOf(contentType: string | undefined): string | null {
  return BOUNDARY.exec(contentType ?? '')?.[1] ?? null;
}

/** The first part that is a page: pictures, styles and the pages of frames follow it. `null` without. */
export async function savedPage(message: Buffer, boundary: string): Promise<SavedPage | null> {
  const mark = Buffer.from(`--${boundary}`);
  let start = message.indexOf(mark);
  while (start >= 0) {
    const next = message.indexOf(mark, start + mark.length);
    const part = message.subarray(start + mark.length, next < 0 ? message.length : next);
    const headers = headersOf(part);
    if (HTML.test(headers.get('content-type') ?? '')) {
      const body = part.subarray(bodyStart(part));
      const html = await contentOfPart(body, headers.get('content-transfer-encoding') ?? '8bit');
      return { html, address: headers.get('content-location') ?? null };
    }
    start = next;
  }
  return null;
}

/** Bytes in which the headers of a part end. */
const HEAD = 16_384;

function bodyStart(part: Buffer): number {
  const blank = BLANK_LINE.exec(part.toString('latin1', 0, HEAD));
  return blank ? blank.index + blank[0].length : part.length;
}

function headersOf(part: Buffer): ReadonlyMap<string, string> {
  const lines = part
    .toString('latin1', 0, Math.min(bodyStart(part), HEAD))
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  const pairs = lines.map(
    (line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)] as const,
  );
  return new Map(pairs.map(([name, value]) => [name.trim().toLowerCase(), value.trim()]));
}
