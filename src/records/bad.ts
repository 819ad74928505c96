import type { RecordError } from '../api/error-record.ts';
import type { FoundRecord } from './bytes.ts';
import type { PageRecord } from './record.ts';

/** A record that cannot be cleaned. @param metadata What is known of it all the same. */
export function bad(
  source: string,
  error: RecordError,
  metadata: PageRecord['metadata'] = null,
): FoundRecord {
  return { source, error, metadata };
}
