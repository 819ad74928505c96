import type { Page } from '../page/page.ts';
import { aboutHeading } from './about-heading.ts';
import { advertisement } from './advertisement.ts';
import { agencyCredit } from './agency-credit.ts';
import { breadcrumb } from './breadcrumb.ts';
import { bulletRun } from './bullet-run.ts';
import { bylineLine } from './byline.ts';
import { calendar } from './calendar.ts';
import { caption } from './caption.ts';
import { codeResidue } from './code-residue.ts';
import { comments } from './comments.ts';
import { contact } from './contact.ts';
import { cookie } from './cookie.ts';
import { copyright } from './copyright.ts';
import { countedList } from './counted-list.ts';
import { counter } from './counter.ts';
import { credit } from './credit.ts';
import { dateLine } from './date-line.ts';
import { footer } from './footer.ts';
import { iconLabels } from './icon-labels.ts';
import { markupFooter, markupNavigation } from './markup-region.ts';
import { menu } from './menu.ts';
import { navigation } from './navigation.ts';
import { navigationRun } from './navigation-run.ts';
import { pagination } from './pagination.ts';
import { paywall } from './paywall.ts';
import { readTime } from './read-time.ts';
import { related } from './related.ts';
import { repeatedLine } from './repeated-line.ts';
import type { Label, Rule } from './rule.ts';
import { share } from './share.ts';
import { signIn } from './sign-in.ts';
import { subscribe } from './subscribe.ts';
import { tags } from './tags.ts';
import { teaser } from './teaser.ts';
import { teaserRhythm } from './teaser-rhythm.ts';
import { timedList } from './timed-list.ts';
import { userLabels } from './user-labels.ts';
import type { UserRules } from './user-rules.ts';

/** Every rule. The order carries no meaning; it is kept alphabetical. */
export const rules: readonly Rule[] = [
  aboutHeading,
  advertisement,
  agencyCredit,
  breadcrumb,
  bulletRun,
  bylineLine,
  calendar,
  caption,
  codeResidue,
  comments,
  contact,
  cookie,
  copyright,
  countedList,
  counter,
  credit,
  dateLine,
  footer,
  iconLabels,
  markupFooter,
  markupNavigation,
  menu,
  navigation,
  navigationRun,
  pagination,
  paywall,
  readTime,
  related,
  repeatedLine,
  share,
  signIn,
  subscribe,
  tags,
  teaser,
  teaserRhythm,
  timedList,
];

/**
 * All labels of all rules, grouped by line: `result[line.index]`. Those of a user's own rules come first: of labels
 * that say as much, the first names the line.
 */
export function labelLines(page: Page, own?: UserRules): Label[][] {
  const byLine: Label[][] = page.lines.map(() => []);
  if (own) for (const label of userLabels(page, own)) byLine[label.line]?.push(label);
  for (const rule of rules) for (const label of rule.find(page)) byLine[label.line]?.push(label);
  return byLine;
}
