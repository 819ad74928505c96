import type { Refusal } from './refusal.ts';

/** The beginning of every article and error record that this program writes, as one line or indented. */
const OWN =
  /^[\ufeff\s]*\{\s*"schemaVersion"\s*:\s*\d{1,3}\s*,\s*"source"\s*:\s*(?:null|"(?:[^"\\]|\\.){0,4000}")\s*,\s*"sha256"/;
/** The head of a table that this program writes. */
const OWN_TABLE = /^\ufeff?source[,\t]language[,\t]headline[,\t]subheadline[,\t]authors[,\t]published/;

const REFUSAL: Refusal = {
  form: 'the output of clean-article',
  instead: 'give the pages that it was made from',
  code: 'unsupported',
};

export function ownOutput(head: string): Refusal | null {
  return OWN.test(head) || OWN_TABLE.test(head) ? REFUSAL : null;
}
