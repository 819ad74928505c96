/** Replaces each UTF-16 code unit the pattern finds by JSON's `\u` form of it. */
export function escapeUnits(json: string, units: RegExp): string {
  return json.replace(units, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
