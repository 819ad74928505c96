import { dateOrders } from '../../dates/date-lists.ts';
import { toIso } from '../../dates/iso.ts';
import { trailingLabel } from '../../dates/label.ts';
import type { DateLabel, DateMention } from '../../dates/mention.ts';
import { datesOn } from '../../dates/on-page.ts';
import { chooseOrder, type OrderChoice } from '../../dates/order.ts';
import { relativeDates } from '../../dates/relative.ts';
import { orderOfTag, orderOfZone } from '../../dates/zones/order.ts';
import type { Line } from '../../page/line.ts';
import type { HeadContext } from '../found.ts';
import { sentenceLabel } from './sentence-label.ts';

/** A date on the page that may be the article's. */
export interface DateCandidate {
  readonly line: Line;
  readonly mention: DateMention;
  readonly label: DateLabel | null;
  /** The label is from the sentence around it or from a note on where the article was filed. */
  readonly inSentence: boolean;
  /** ISO 8601 at the precision written. */
  readonly iso: string;
  /** The date with day and month swapped, if their order was guessed. */
  readonly otherReading: string | null;
}

/** `© 2024`, `Copyright 2019-2024`: not a date of the article. */
const COPYRIGHT = /©|copyright|all rights reserved/i;
/** Characters before a date in which a copyright sign is searched for. */
const COPYRIGHT_REACH = 30;
/** Years that a web page's own date may have. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2049;
/** A line above is a label only if it is no longer than this. */
const MAX_LABEL_LINE = 40;
/** Characters of a line before a date whose label may be on the line above. */
const MAX_BEFORE_DATE = 12;

/** Every full date or month on the page, in order, without those that cannot be its publication. */
export function dateCandidates(context: HeadContext): DateCandidate[] {
  const { page, language, options } = context;
  const found: { line: Line; mention: DateMention }[] = [];
  for (const line of page.lines) {
    for (const mention of datesOn(page, line, language)) found.push({ line, mention });
    if (options.now === undefined) continue;
    for (const mention of relativeDates(line.text, options.now)) found.push({ line, mention });
  }
  const mentions = found.map((f) => f.mention);
  const custom = dateOrders[language?.split('-')[0] ?? ''] ?? null;
  const country = countryOrder(context, found);
  const choices = new Map<string, OrderChoice>();
  const out: DateCandidate[] = [];
  for (const { line, mention } of found) {
    const { separator, year } = mention;
    if (year === null || year < FIRST_YEAR || year > LAST_YEAR) continue;
    if (COPYRIGHT.test(line.text.slice(Math.max(0, mention.start - COPYRIGHT_REACH), mention.start)))
      continue;
    const choice =
      choices.get(separator) ?? chooseOrder(mentions, separator, options.dateOrder, country, custom);
    choices.set(separator, choice);
    const candidate = read(context, line, mention, choice);
    if (candidate) out.push(candidate);
  }
  return out;
}

/** The order of the country whose zone the page's first dates name, else of the country in the page's language tag. */
function countryOrder(
  { evidence }: HeadContext,
  found: readonly { line: Line; mention: DateMention }[],
): 'dmy' | 'mdy' | null {
  for (const { line, mention } of found.slice(0, MAX_ZONED)) {
    const order = mention.clock && orderOfZone(line.text.slice(mention.start, mention.end));
    if (order) return order;
  }
  return orderOfTag(evidence?.language);
}

const MAX_ZONED = 20;

function read(
  context: HeadContext,
  line: Line,
  mention: DateMention,
  choice: OrderChoice,
): DateCandidate | null {
  const now = context.options.now;
  const later = (iso: string | null) =>
    iso !== null && now !== undefined && iso.slice(0, 10) > now.slice(0, 10);
  const swapped = choice.order === 'dmy' ? 'mdy' : 'dmy';
  const likely = toIso(mention, { order: choice.order });
  const other = mention.open ? toIso(mention, { order: swapped }) : null;
  const beside = mention.label ?? labelAbove(context, line, mention);
  const said = sentenceLabel(line, mention, context.page.lines[line.index + 1]?.text);
  const date = { line, mention, label: beside ?? said, inSentence: said !== null };
  if (likely === null || later(likely)) {
    return other === null || later(other) ? null : { ...date, iso: other, otherReading: null };
  }
  const open = mention.open && !choice.sure && !later(other);
  return { ...date, iso: likely, otherReading: open ? other : null };
}

/** `Published:` on the line before, or on the previous piece of a glued line. */
function labelAbove(context: HeadContext, line: Line, mention: DateMention): DateLabel | null {
  const above = context.page.lines[line.index - 1];
  if (!above || mention.start > MAX_BEFORE_DATE || (above.text.length > MAX_LABEL_LINE && !line.glued))
    return null;
  return trailingLabel(above.text);
}
