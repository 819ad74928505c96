import type { ErrorRecord, RecordError } from '../api/error-record.ts';
import { carry, jsonLine } from '../format/json.ts';
import { sha256 } from '../input/read.ts';
import type { BadRecord, PageRecord } from '../records/record.ts';

/** The JSON Lines error record, written in the place of a record that could not be cleaned. */
export function errorLine(record: PageRecord | BadRecord, error: RecordError): string {
  // What is still packed was not read whole.
  const read = 'content' in record && !record.packed ? record : null;
  const line: ErrorRecord = {
    schemaVersion: 1,
    source: record.source,
    sha256: read && sha256(read.content),
    error,
  };
  return record.metadata === null ? jsonLine(line) : carry(jsonLine(line), record.metadata);
}
