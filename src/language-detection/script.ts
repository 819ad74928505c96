/** A writing system, and how the languages written in it are told apart. */
export interface Script {
  readonly name: string;
  /** A regular expression of its characters. */
  readonly characters: string;
  /** The language told by the script alone, `null` when there is none that is known. */
  readonly only: string | null;
  /** The languages told by their trigrams: the commonest first, with `|` between. */
  readonly models: readonly (readonly [code: string, trigrams: string])[];
}
