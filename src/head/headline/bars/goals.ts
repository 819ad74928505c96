/** A minute of a match: `34'` of `Tell 34', 71' | Vorn 88'`, `90+2’`. */
const MINUTE = /\d['′’](?![\p{L}\d])/gu;
const MIN_GOALS = 2;

/** Who scored, and when. */
export const isGoalList = (text: string): boolean => (text.match(MINUTE)?.length ?? 0) >= MIN_GOALS;
