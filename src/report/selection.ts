import type { Entry } from './data.ts';
import type { Listed } from './least-sure.ts';
import type { Place } from './part.ts';

/** The pages of the report, and the places of those that can be opened, in the order of their numbers. */
export interface Selection {
  readonly entries: readonly Entry[];
  readonly shown: readonly Place[];
}

/** Characters that base64 makes of so many bytes. */
const encoded = (bytes: number): number => 4 * Math.ceil(bytes / 3);

/**
 * Numbers the details of the pages, the least sure first, as long as the file has room.
 *
 * @param room Bytes that all details together may take.
 */
export function select(pages: readonly Listed[], room: number): Selection {
  const shown: Place[] = [];
  let left = room;
  const entries = pages.map(({ entry, offset, length }): Entry => {
    left -= encoded(length);
    if (left < 0) return { ...entry, details: null };
    shown.push({ offset, length });
    return { ...entry, details: shown.length - 1 };
  });
  return { entries, shown };
}
