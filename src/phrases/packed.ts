import { languages } from '../languages/index.ts';
import type { Alphabet, PackedPhrases } from './form.ts';
import { packPhrases } from './pack.ts';

/** The phrases of all languages in one alphabet. In the published package they are already packed: see `build/data.ts`. */
export function packedPhrases(alphabet: Alphabet): PackedPhrases {
  return packPhrases(languages, alphabet);
}
