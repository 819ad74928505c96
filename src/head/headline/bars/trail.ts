/** A step of a breadcrumb trail: `Home » Islands » Ferries`, `home / News / Islands`. */
const STEP = / [»›>/⟩→] /g;
const MIN_STEPS = 2;

/** A breadcrumb trail: its last step is a candidate by itself. */
export const isTrail = (text: string): boolean => (text.match(STEP)?.length ?? 0) >= MIN_STEPS;
