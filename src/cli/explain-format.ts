import type { Format } from '../format/format.ts';

/** How explanations are stored: the file extension, and the separator in a stream. */
export const EXPLANATION: Pick<Format, 'extension' | 'separator'> = { extension: 'txt', separator: '\n' };
