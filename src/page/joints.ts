/**
 * Where a glued line should be cut for judging: offsets into `raw`, ascending, never 0 or its length.
 */
export function jointsOf(_raw: string): number[] {
  return [];
}
