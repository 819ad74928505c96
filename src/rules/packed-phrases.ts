import { languages } from '../languages/index.ts';
import { packPhrases } from './pack-phrases.ts';
import type { Alphabet, PackedPhrases } from './phrase-form.ts';

/** The phrases of all languages in one alphabet. In the published package they are packed already: see `build/data.ts`. */
export function packedPhrases(alphabet: Alphabet): PackedPhrases {
  return packPhrases(languages, alphabet);
}
