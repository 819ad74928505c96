/** What a later run needs to recognise this run's outputs. */
export interface ResumeSettings {
  /** Identifies everything except the page that an article depends on: `runKey`. */
  readonly run: string;
  /** Time and size limits: failures may depend on them. */
  readonly limits: string;
  /** `--resume`: skip what an earlier run finished. */
  readonly resume: boolean;
  /** Call it with the `run` of an earlier output that is not this run's. */
  readonly onOtherRun: (run: string) => void;
}
