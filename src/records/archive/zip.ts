import type { RecordError } from '../../api/error-record.ts';
import { bad } from '../bad.ts';
import type { Bytes, FoundRecord, OpenInner } from '../bytes.ts';
import { isNotAPage } from '../not-a-page.ts';
import type { RecordOptions } from '../options.ts';
import { type Seekable, seekable } from '../seekable.ts';
import { membersOf, type ZipMember } from './zip-file.ts';

/** Real names: `dumps/.cache/page.txt`, `__MACOSX/dumps/._page.txt`; files the folder walk passes over, too. */
const HIDDEN = /(?:^|\/)\.[^./]|^__MACOSX\//;
/** Real names: `../../etc/page.txt`, `/etc/page.txt`, `C:/page.txt`. */
const CLIMBS = /(?:^|\/)\.\.(?:\/|$)|^\/|^[a-z]:/i;
/** Where a crawl in WACZ keeps its web archives. */
const WACZ_ARCHIVE = /^archive\/[^/]+\.warc(?:\.gz)?$/;

const ENCRYPTED: RecordError = { code: 'unreadable', message: 'encrypted: unpack the archive first' };
const OUTSIDE: RecordError = { code: 'bad-archive', message: 'its name leads out of the archive' };

/** The files of a ZIP archive, each an input of its own; of a WACZ, its web archives. */
export async function* readZip(
  stream: Bytes,
  options: RecordOptions,
  inner: OpenInner,
): AsyncGenerator<FoundRecord> {
  const archive = await seekable(stream, options, 'a ZIP archive');
  try {
    const wacz = await isWacz(archive);
    for await (const member of membersOf(archive))
      if (!wacz || WACZ_ARCHIVE.test(member.name)) yield* recordsIn(member, options, inner);
  } finally {
    await archive.close();
  }
  // The stream is the same file: to its end, its hash is known.
  if (options.file) for await (const _ of stream);
}

async function* recordsIn(
  member: ZipMember,
  options: RecordOptions,
  inner: OpenInner,
): AsyncGenerator<FoundRecord> {
  const { name: source, encrypted, link, content } = member;
  if (source.endsWith('/') || link || HIDDEN.test(source)) return;
  if (isNotAPage(source)) options.onPassedOver?.();
  else if (CLIMBS.test(source)) yield bad(source, OUTSIDE);
  else if (encrypted) yield bad(source, ENCRYPTED);
  else yield* inner(content, { ...options, source });
}

/** A crawl of browsertrix or ArchiveWeb.page: pages lie beside indexes and lists. */
async function isWacz(archive: Seekable): Promise<boolean> {
  let described = false;
  let archived = false;
  for await (const { name } of membersOf(archive)) {
    described ||= name === 'datapackage.json';
    archived ||= WACZ_ARCHIVE.test(name);
  }
  return described && archived;
}
