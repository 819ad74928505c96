import type { ColumnMetaData } from 'hyparquet';

/** What a page of a column says of itself. */
export interface PageSizes {
  readonly compressed: number;
  readonly uncompressed: number;
  /** Values in it; of a dictionary as well. */
  readonly values: number;
}

/** Bytes of a page, decompressed. */
const LARGEST = 512 * 1024 * 1024;

/**
 * Goes through the pages of a column before it is read: a page that says it is shorter than nothing, or has more values than
 * its column, would keep the reader going for ever.
 *
 * @param next Reads the header at an offset: what it says, and where it ends.
 * @throws Error where a page lies.
 */
export function checkPages(
  {
    num_values: values,
    total_compressed_size: size,
  }: Pick<ColumnMetaData, 'num_values' | 'total_compressed_size'>,
  next: (offset: number) => { readonly page: PageSizes; readonly end: number },
): void {
  for (let at = 0; at < Number(size); ) {
    const { page, end } = next(at);
    const honest =
      page.compressed >= 0 &&
      end + page.compressed <= Number(size) &&
      page.uncompressed >= 0 &&
      page.uncompressed <= LARGEST &&
      page.values >= 0 &&
      page.values <= Number(values);
    if (!honest || end <= at) throw new Error('a page has sizes that cannot be');
    at = end + page.compressed;
  }
}
