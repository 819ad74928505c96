import numbers from './measured.json' with { type: 'json' };
import type { Shape } from './shape.ts';

/** The shape of real pages: what was measured, when and how, stands in the file itself. */
export const measured: Shape = numbers;
