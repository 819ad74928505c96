import type { DateOrder } from '../options.ts';
import type { DateMention } from './mention.ts';

/** How a page's open all-numeric dates are to be read. */
export interface OrderChoice {
  readonly order: 'dmy' | 'mdy';
  /** `false` when only a guess: the result then carries a warning. */
  readonly sure: boolean;
}

/**
 * Reading of dates such as `03/04/2024`: other all-numeric dates of the page with a part over twelve,
 * then the caller's choice, then the language's custom, then the order of the page's named dates.
 *
 * @param custom The language's order; `null` when the language is unknown.
 */
export function chooseOrder(
  mentions: readonly DateMention[],
  separator: string,
  asked: DateOrder | undefined,
  custom: DateOrder | null,
): OrderChoice {
  const alike = mentions.filter(
    (m) => m.numeric && !m.open && m.day !== m.month && m.separator === separator,
  );
  const dmy = alike.filter((m) => m.numeric === 'dmy').length;
  const mdy = alike.filter((m) => m.numeric === 'mdy').length;
  if (dmy !== mdy) return { order: dmy > mdy ? 'dmy' : 'mdy', sure: true };
  if (asked === 'dmy' || asked === 'mdy') return { order: asked, sure: true };
  if (custom && custom !== 'mdy') return { order: 'dmy', sure: true };
  if (separator !== '/') return { order: 'dmy', sure: false };
  const named = mentions.filter((m) => !m.numeric && m.day !== null && m.year !== null);
  const first = named.filter((m) => m.monthFirst).length;
  return { order: named.length > first * 2 ? 'dmy' : 'mdy', sure: false };
}
