/** How outputs are found again by a later run. */
export interface Resuming {
  /** What every article depends on beside its page: `runKey`. */
  readonly run: string;
  /** Deadline and size cap: what failed may depend on them. */
  readonly limits: string;
  /** `--resume`: what an earlier run has done stays. */
  readonly resume: boolean;
}
