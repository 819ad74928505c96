import type { NoisePhrases } from '../language.ts';

export const phrases: NoisePhrases = {};
