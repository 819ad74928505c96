import { randomUUID } from 'node:crypto';

/** Cannot be part of any input. */
const MARK = `numeral-${randomUUID()}:`;

/** A number that JavaScript cannot hold: `12345678901234567890`, `1e400`. It is carried through as it is written. */
export class Numeral {
  readonly written: string;

  constructor(written: string) {
    this.written = written;
  }

  toString(): string {
    return this.written;
  }

  toJSON(): string {
    return MARK + this.written;
  }
}

/** A number of JSON; as it is written where it would become another one. */
export function numberOf(written: string): number | Numeral {
  const number = Number(written);
  return isHeld(number) ? number : new Numeral(written);
}

/** Whether a number is what was written: integers beyond 2⁵³ are not, and what is beyond all is infinite. */
function isHeld(number: number): boolean {
  return Number.isInteger(number) ? Number.isSafeInteger(number) : Number.isFinite(number);
}

/** Whether there is a number in a value, or some levels below it, that became another one. */
export function holdsOtherNumbers(value: unknown, levels: number): boolean {
  if (typeof value === 'number') return !isHeld(value);
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array || levels === 0)
    return false;
  return Object.values(value).some((inner) => holdsOtherNumbers(inner, levels - 1));
}

/** A value as JSON, with its numbers as they were written. */
export function jsonOf(value: object): string {
  const json = JSON.stringify(value);
  // Of each piece after the first, the quotation mark that ends the number is the first one.
  const [first, ...others] = json.split(`"${MARK}`);
  return first + others.map((piece) => piece.replace('"', '')).join('');
}
