/**
 * Runs that may be UTF-8 read as windows-1252: a lead byte's character and its continuation bytes'.
 * Real line: `The senatorâ€™s office in CafÃ© MontaÃ±a`.
 */
export const MOJIBAKE =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,3}/g;

/** The text a mojibake run stands for, or the run itself when it is not valid UTF-8 read wrongly. */
export function repairRun(run: string): string {
  return run;
}
