import type { Format } from '../format/format.ts';

/** How explanations are laid down: their file's extension, and what parts them in a stream. */
export const EXPLANATION: Pick<Format, 'extension' | 'between'> = { extension: 'txt', between: '\n' };
