import { escapeUnits, MARKUP, UNSEEN } from '../format/escape.ts';

/** The value as JSON, safe inside a `<script type="application/json">`, whatever its strings contain. */
export function embeddedJson(value: unknown): string {
  return escapeUnits(escapeUnits(JSON.stringify(value), UNSEEN), MARKUP);
}
