import type { RecordError } from '../api/error-record.ts';
import type { FoundRecord, Metadata } from './bytes.ts';

/** A record that cannot be cleaned. @param metadata What is known of it all the same. */
export function bad(source: string, error: RecordError, metadata: Metadata = null): FoundRecord {
  return { source, error, metadata };
}
