/** Whose picture it is: `The pier and the old lamp © Nora Field`; not the sign of a registered name at the end: `Harbour Pass©`. */
const OWNER = /©\s?\p{L}/u;

/** A caption with the owner of its picture. */
export const hasPictureOwner = (text: string): boolean => text.includes('©') && OWNER.test(text);
