import type { DateOrder } from '../api/options.ts';
import type { DateMention } from './mention.ts';

/** How a page's open all-numeric dates are to be read. */
export interface OrderChoice {
  readonly order: 'dmy' | 'mdy';
  /** `false` for a guess: the result then has a warning. */
  readonly sure: boolean;
}

/**
 * The order of dates such as `03/04/2024`. In turn by: other all-numeric dates of the page with a part over twelve, the
 * caller's choice, the country's custom by a zone or a language tag, the language's custom, the order that is closer to the page's other dates, the order of its dates with
 * month names.
 *
 * @param country The order in the country that the page is from; `null` when nothing shows it.
 * @param custom The language's order; `null` when the language is unknown.
 */
export function chooseOrder(
  mentions: readonly DateMention[],
  separator: string,
  asked: DateOrder | undefined,
  country: 'dmy' | 'mdy' | null,
  custom: DateOrder | null,
): OrderChoice {
  const alike = mentions.filter(
    (m) => m.numeric && !m.open && m.day !== m.month && m.separator === separator,
  );
  const dmy = alike.filter((m) => m.numeric === 'dmy').length;
  const mdy = alike.filter((m) => m.numeric === 'mdy').length;
  if (dmy !== mdy) return { order: dmy > mdy ? 'dmy' : 'mdy', sure: true };
  if (asked === 'dmy' || asked === 'mdy') return { order: asked, sure: true };
  // Dots are between day and month wherever numbers have them.
  if (country && !(country === 'mdy' && separator === '.')) return { order: country, sure: true };
  if (custom && custom !== 'mdy') return { order: 'dmy', sure: true };
  const near = orderByDistance(mentions, separator);
  if (near) return { order: near, sure: false };
  if (separator !== '/') return { order: 'dmy', sure: false };
  const named = mentions.filter((m) => !m.numeric && m.day !== null && m.year !== null);
  const first = named.filter((m) => m.monthFirst).length;
  return { order: named.length > first * 2 ? 'dmy' : 'mdy', sure: false };
}

/** Dates of one page, such as of a photo and of publication, are at most this far apart, in milliseconds. */
const MAX_DISTANCE_MS = 10 * 86_400_000;

/** No more pairs are compared: a page with thousands of dates is a list. */
const MAX_PAIRS = 10_000;

/** The only order in which an open date is close to an unambiguous one of the page: `02/10/2020`, `Sept. 29, 2020`. */
function orderByDistance(mentions: readonly DateMention[], separator: string): 'dmy' | 'mdy' | null {
  const sure = mentions.filter((m) => !m.open && m.year !== null && m.day !== null).map((m) => timeOf(m));
  const open = mentions.filter((m) => m.open && m.separator === separator);
  if (sure.length * open.length > MAX_PAIRS) return null;
  const isNear = (order: 'dmy' | 'mdy') =>
    open.some((m) => sure.some((day) => Math.abs(timeOf(m, order) - day) <= MAX_DISTANCE_MS));
  const dmy = isNear('dmy');
  if (dmy === isNear('mdy')) return null;
  return dmy ? 'dmy' : 'mdy';
}

const timeOf = ({ year, month, day }: DateMention, order: 'dmy' | 'mdy' = 'mdy') =>
  order === 'mdy' ? Date.UTC(year!, month - 1, day!) : Date.UTC(year!, day! - 1, month);
