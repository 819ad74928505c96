/** Example: `2024-05-14`, `2024-05-14T19:12`, `2024-05-14T19:12:05Z`, `2024-05-14T19:12+02:00`. */
const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** An ISO 8601 date or moment that exists: not 30 February. */
export function isMoment(value: string): boolean {
  const midnight = ISO.test(value) ? Date.parse(`${value.slice(0, 10)}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(midnight) || Number.isNaN(Date.parse(value))) return false;
  return new Date(midnight).toISOString().startsWith(value.slice(0, 10));
}
