/**
 * Characters that JSON allows unescaped but a reader should not receive: delete and C1 controls, which terminals act
 * on; marks that reorder a line; line ends at which some readers of JSON Lines split. `JSON.stringify` already escapes
 * lone surrogates and the other controls. Example: `{"source":"report\u202etxt.exe"}`.
 */
export const UNSEEN = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/g;

/** Characters that could end a script element, begin a comment in one, or start an entity. Example: `</script><!--`. */
export const MARKUP = /[<>&]/g;

/** What could open or close an element wherever the JSON is put into a page. Example: `</script>`, not `a < b`. */
export const TAG = /<(?=[a-z/!?])/gi;

/** Replaces each UTF-16 code unit that matches by its `\u` escape in JSON: the value stays the same. */
export function escapeUnits(json: string, units: RegExp): string {
  return json.replace(units, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
