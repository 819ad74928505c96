/** Why a record could not be cleaned. `code` is for programs and never changes; `message` is for a person. */
export interface RecordError {
  readonly code:
    | 'unreadable'
    | 'binary'
    | 'unsupported'
    | 'too-large'
    | 'timed-out'
    | 'bad-json'
    | 'no-text'
    | 'bad-archive'
    | 'failed';
  readonly message: string;
}

/** The line that takes an article's place in JSON Lines when a record could not be cleaned. */
export interface ErrorRecord {
  schemaVersion: 1;
  source: string;
  /** SHA-256 of the record's bytes in hex; `null` when they could not be read completely. */
  sha256: string | null;
  error: RecordError;
  /** Other data about the record from its container; present only when there is some. */
  metadata?: Readonly<Record<string, unknown>>;
}
