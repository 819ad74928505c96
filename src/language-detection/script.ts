/** A writing system and the languages written in it. */
export interface Script {
  readonly name: string;
  /** A regular expression of its characters. */
  readonly characters: string;
  /** The language if the script alone identifies it; `null` if no supported language does. */
  readonly only: string | null;
  /** The languages with their trigrams, most frequent first, separated by `|`. */
  readonly models: readonly (readonly [code: string, trigrams: string])[];
}
