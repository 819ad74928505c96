/** Why a record could not be cleaned; `code` is for programs and never changes, `message` is for a person. */
export interface RecordError {
  readonly code:
    | 'unreadable'
    | 'binary'
    | 'too-large'
    | 'timed-out'
    | 'bad-json'
    | 'no-text'
    | 'bad-archive'
    | 'failed';
  readonly message: string;
}

/** What stands in an article's place in JSON Lines when a record could not be cleaned. */
export interface ErrorRecord {
  schemaVersion: 1;
  source: string;
  /** SHA-256 of the record's bytes, hex; `null` when they could not be read whole. */
  sha256: string | null;
  error: RecordError;
  /** What the record's container said of it; present only when there was any. */
  metadata?: Readonly<Record<string, unknown>>;
}
