import type { DateOrder } from '../api/options.ts';
import type { DateMention } from './mention.ts';

/** How a page's open all-numeric dates are to be read. */
export interface OrderChoice {
  readonly order: 'dmy' | 'mdy';
  /** `false` when only a guess: the result then carries a warning. */
  readonly sure: boolean;
}

/**
 * Reading of dates such as `03/04/2024`: other all-numeric dates of the page with a part over twelve,
 * then the caller's choice, then the language's custom, then what lies near the page's other days, then the order
 * of its named dates.
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
  const near = nearer(mentions, separator);
  if (near) return { order: near, sure: false };
  if (separator !== '/') return { order: 'dmy', sure: false };
  const named = mentions.filter((m) => !m.numeric && m.day !== null && m.year !== null);
  const first = named.filter((m) => m.monthFirst).length;
  return { order: named.length > first * 2 ? 'dmy' : 'mdy', sure: false };
}

/** Days of one page, a photograph's and its publication's, lie this close, in milliseconds. */
const NEAR = 10 * 86_400_000;

/** Pairs of days compared at most; a page of thousands of dates is a list. */
const MOST = 10_000;

/** The one order in which an open date lies near a day of the page that leaves no choice: `02/10/2020`, `Sept. 29, 2020`. */
function nearer(mentions: readonly DateMention[], separator: string): 'dmy' | 'mdy' | null {
  const sure = mentions.filter((m) => !m.open && m.year !== null && m.day !== null).map((m) => timeOf(m));
  const open = mentions.filter((m) => m.open && m.separator === separator);
  if (sure.length * open.length > MOST) return null;
  const isNear = (order: 'dmy' | 'mdy') =>
    open.some((m) => sure.some((day) => Math.abs(timeOf(m, order) - day) <= NEAR));
  const dmy = isNear('dmy');
  if (dmy === isNear('mdy')) return null;
  return dmy ? 'dmy' : 'mdy';
}

const timeOf = ({ year, month, day }: DateMention, order: 'dmy' | 'mdy' = 'mdy') =>
  order === 'mdy' ? Date.UTC(year!, month - 1, day!) : Date.UTC(year!, day! - 1, month);
