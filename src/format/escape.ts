/**
 * What JSON may hold raw but a reader should not meet raw: delete and C1 controls that terminals act on, marks
 * that reorder a line, and line ends that some readers of JSON Lines split at. Lone surrogates and the other
 * controls are escaped by `JSON.stringify` itself. Example: `{"source":"report\u202etxt.exe"}`.
 */
export const UNSEEN = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/g;

/** What could end a script element, begin a comment in one, or be read as an entity. Example: `</script><!--`. */
export const MARKUP = /[<>&]/g;

/** Replaces each UTF-16 code unit the pattern finds by JSON's `\u` form of it: the value stays the same. */
export function escapeUnits(json: string, units: RegExp): string {
  return json.replace(units, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
