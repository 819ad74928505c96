import type { RecordError } from '../../api/error-record.ts';

/** A form that is recognised and not read. */
export interface Refusal {
  /** What it is, with its article. */
  readonly form: string;
  /** A command that makes of it what is read, or what else to do. */
  readonly instead: string;
  readonly code: RecordError['code'];
}

/** The message of an input that is refused. Example: `a PDF is not read; pdftotext FILE - | clean-article`. */
export function refusalMessage({ form, instead }: Refusal): string {
  return `${form} is not read; ${instead}`;
}
