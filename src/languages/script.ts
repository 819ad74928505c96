/** A writing system, and how the languages written in it are told apart. */
export interface Script {
  readonly name: string;
  /** Its characters; global. */
  readonly characters: RegExp;
  /** The language told by the script alone, `null` when there is none that is known. */
  readonly only: string | null;
  /** The languages told by their trigrams: the commonest first, with `|` between. */
  readonly models: readonly (readonly [code: string, trigrams: string])[];
}
