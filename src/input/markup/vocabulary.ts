/** What class, id, role or itemprop may say about an element, with the words that sites use for it. */
const WORDS = {
  share: 'share shares sharing social socials sharedaddy addthis sns followus',
  related:
    'related relates recommend recommended recommendations recommendation recirc recirculation similar also outbrain taboola',
  popular: 'popular trending mostread mostviewed latest more next previous prev readmore',
  promotion:
    'promo promos promotion promoted ad ads advert adverts advertisement advertising sponsor sponsored adsbygoogle dfp gpt marketing affiliate',
  teaser: 'teaser teasers card cards tile tiles listing feed grid carousel slider swiper collection',
  comment: 'comment comments commentlist disqus reply replies respond discussion',
  author: 'author authors writer contributor contributors bio vcard profile avatar',
  byline: 'byline bylines credits signature',
  date: 'date dates time timestamp published pubdate updated modified datetime datepublished datemodified',
  meta: 'meta metadata info infos details',
  caption: 'caption captions figcaption credit copyright legend',
  media:
    'image images img photo photos picture gallery figure media video player audio embed tweet twitter instagram',
  menu: 'menu menus nav navbar navigation dropdown sitemap submenu navi topnav subnav',
  breadcrumb: 'breadcrumb breadcrumbs crumb crumbs',
  cookie: 'cookie cookies consent gdpr cmp onetrust',
  newsletter: 'newsletter newsletters subscribe subscription signup optin mailing',
  paywall: 'paywall premium regwall piano gate metered',
  tags: 'tag tags topic topics keyword keywords category categories',
  article: 'article articles story post entry news',
  content:
    'content contents body text main prose richtext wysiwyg bodytext articlebody entrycontent postcontent',
  headline: 'headline headlines title heading hed',
  deck: 'subtitle subhead subheadline deck dek standfirst summary lead lede intro excerpt teasertext description sell abstract',
  footer: 'footer foot bottom colophon legal disclaimer imprint',
  header: 'header masthead topbar head top banner brand logo',
  sidebar: 'sidebar aside rail widget widgets secondary complementary right',
  modal: 'modal popup overlay lightbox dialog tooltip drawer offcanvas toast alert notice',
  account: 'search login signin register account user cart basket',
  unseen: 'hidden sr sronly visually screenreader offscreen collapse collapsed invisible print',
  box: 'box infobox factbox fact facts inset pullquote quote toc note sidebox correction',
} as const;

export type VocabularyWord = keyof typeof WORDS;

export const VOCABULARY = Object.keys(WORDS) as readonly VocabularyWord[];

const MEANING: ReadonlyMap<string, VocabularyWord> = new Map(
  VOCABULARY.flatMap((word) => WORDS[word].split(' ').map((name) => [name, word] as const)),
);

/** A part of a name. Example: `story`, `Body` and `list` of `storyBody_list`. */
const PART = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;
/** Characters that are read; names are shorter. */
const MAX_LENGTH = 200;

/** What names say. Example: `l-story__related-list` says `article` and `related`. */
export function vocabularyOf(names: string): VocabularyWord[] {
  const found = new Set<VocabularyWord>();
  for (const [part] of names.slice(0, MAX_LENGTH).matchAll(PART)) {
    const word = MEANING.get(part.toLowerCase());
    if (word) found.add(word);
  }
  return [...found];
}
