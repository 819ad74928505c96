import { escapeUnits } from '../format/escape.ts';

/** What could end a script element, or begin a comment in one. Example: `</script><!--`. */
const MARKUP = /[<>&]/g;

/** The value as JSON that can stand inside a `<script type="application/json">`, whatever its strings hold. */
export function embeddedJson(value: unknown): string {
  return escapeUnits(JSON.stringify(value), MARKUP);
}
