import type { UserRules } from '../api/user-rules.ts';
import type { Page } from '../page/page.ts';
import { agencyCredit } from './line/agency-credit.ts';
import { bylineLine } from './line/byline.ts';
import { codeResidue } from './line/code-residue.ts';
import { dateLine } from './line/date-line.ts';
import { iconLabels } from './line/icon-labels.ts';
import { imageAlternative } from './line/image-alternative.ts';
import { markupAsideLink } from './line/markup-aside-link.ts';
import { markupDialog } from './line/markup-dialog.ts';
import { markupFooter } from './line/markup-footer.ts';
import { markupNavigation } from './line/markup-navigation.ts';
import { menu } from './line/menu.ts';
import { notice } from './line/notice.ts';
import { pictureText } from './line/picture-text.ts';
import { advertisement } from './phrase/advertisement.ts';
import { caption } from './phrase/caption.ts';
import { comments } from './phrase/comments.ts';
import { contact } from './phrase/contact.ts';
import { cookie } from './phrase/cookie.ts';
import { copyright } from './phrase/copyright.ts';
import { counter } from './phrase/counter.ts';
import { credit } from './phrase/credit.ts';
import { footer } from './phrase/footer.ts';
import { navigation } from './phrase/navigation.ts';
import { pagination } from './phrase/pagination.ts';
import { paywall } from './phrase/paywall.ts';
import { readTime } from './phrase/read-time.ts';
import { related } from './phrase/related.ts';
import { share } from './phrase/share.ts';
import { signIn } from './phrase/sign-in.ts';
import { subscribe } from './phrase/subscribe.ts';
import { teaser } from './phrase/teaser.ts';
import type { Label, Rule } from './rule.ts';
import { aboutHeading } from './run/about-heading.ts';
import { breadcrumb } from './run/breadcrumb.ts';
import { bulletRun } from './run/bullet-run.ts';
import { calendar } from './run/calendar.ts';
import { countedList } from './run/counted-list.ts';
import { datedSummaries } from './run/dated-summaries.ts';
import { fixturesList } from './run/fixtures-list.ts';
import { formTitle } from './run/form-title.ts';
import { linkedTeasers } from './run/linked-teasers.ts';
import { navigationRun } from './run/navigation-run.ts';
import { openerSummaries } from './run/opener-summaries.ts';
import { openerTitle } from './run/opener-title.ts';
import { playerControls } from './run/player-controls.ts';
import { poll } from './run/poll.ts';
import { quoteBox } from './run/quote-box.ts';
import { repeatedLine } from './run/repeated-line.ts';
import { secondArticle } from './run/second-article.ts';
import { socialPost } from './run/social-post.ts';
import { tags } from './run/tags.ts';
import { teaserRhythm } from './run/teaser-rhythm.ts';
import { timedList } from './run/timed-list.ts';
import { videoBox } from './run/video-box.ts';
import { userLabels } from './user/labels.ts';

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
  datedSummaries,
  fixturesList,
  footer,
  formTitle,
  iconLabels,
  imageAlternative,
  linkedTeasers,
  markupAsideLink,
  markupDialog,
  markupFooter,
  markupNavigation,
  menu,
  navigation,
  navigationRun,
  notice,
  openerSummaries,
  openerTitle,
  pagination,
  paywall,
  pictureText,
  playerControls,
  poll,
  quoteBox,
  readTime,
  related,
  repeatedLine,
  secondArticle,
  share,
  signIn,
  socialPost,
  subscribe,
  tags,
  teaser,
  teaserRhythm,
  timedList,
  videoBox,
];

/**
 * All labels of all rules, grouped by line: `result[line.index]`. Those of a user's own rules are first, because the
 * first of equally strong labels decides the kind.
 */
export function labelLines(page: Page, own?: UserRules): Label[][] {
  const byLine: Label[][] = page.lines.map(() => []);
  if (own) for (const label of userLabels(page, own)) byLine[label.line]?.push(sameShape(label));
  for (const rule of rules) for (const label of rule.find(page)) byLine[label.line]?.push(sameShape(label));
  return byLine;
}

/** Rules write a label's properties in any order; those of one order are quicker to read, which all later stages do. */
function sameShape({ kind, line, rule, reason, certainty }: Label): Label {
  return { kind, line, rule, reason, certainty };
}
