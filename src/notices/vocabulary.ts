import { languages } from '../languages/index.ts';
import type { NoticeWords } from '../languages/language.ts';

/** What a word says of the line that contains it. */
export const ROLES = [
  'reader',
  'self',
  'business',
  'common',
] as const satisfies readonly (keyof NoticeWords)[];

/** A word or several, its language by number, and its role by number. */
export type NoticeEntry = readonly [phrase: string, language: number, role: number];

/** Languages in which a word may begin anywhere in a run of letters. */
const UNSPACED_LANGUAGES = new Set(['ja', 'ko', 'th', 'zh']);

function entries(isUnspaced: boolean): NoticeEntry[] {
  return languages.flatMap(({ code, notices }, language) => {
    if (!notices || UNSPACED_LANGUAGES.has(code) !== isUnspaced) return [];
    return ROLES.flatMap((role, number) =>
      notices[role].map((phrase): NoticeEntry => [phrase, language, number]),
    );
  });
}

/** Entries of languages that put spaces between words. */
export const spaced: readonly NoticeEntry[] = entries(false);

/** Entries of the other languages, and of Korean, whose words take endings. */
export const unspaced: readonly NoticeEntry[] = entries(true);
