import type { Entry } from './data.ts';
import type { Listed } from './least-certain.ts';
import type { FilePosition } from './temporary-file.ts';

/** The pages of the report, and the places of the details in the file, in the order of their numbers. */
export interface Selection {
  readonly entries: readonly Entry[];
  readonly shown: readonly FilePosition[];
}

/** Length of that many bytes in base64. */
const encoded = (bytes: number): number => 4 * Math.ceil(bytes / 3);

/**
 * Numbers the details of the pages, least certain first, until the room is used up.
 *
 * @param room Bytes for all details together.
 */
export function select(pages: readonly Listed[], room: number): Selection {
  const shown: FilePosition[] = [];
  let left = room;
  const entries = pages.map(({ entry, offset, length }): Entry => {
    left -= encoded(length);
    if (left < 0) return { ...entry, details: null };
    shown.push({ offset, length });
    return { ...entry, details: shown.length - 1 };
  });
  return { entries, shown };
}
