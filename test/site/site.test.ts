import { describe, expect, it } from 'vitest';
import { cleanArticle, explain, learnSites, type SiteTemplate } from '../../src/index.ts';
import { hashedPage } from '../../src/pipeline/learn.ts';
import { type LearnerLimits, SiteLearner } from '../../src/site/learner.ts';
import { HEADER, headline, own, type Parts, paragraph, sitePage } from './pages.ts';

const pagesOf = (count: number, parts: (n: number) => Parts = () => ({})) =>
  Array.from({ length: count }, (_, n) => sitePage(n, parts(n)));

const learn = (pages: readonly string[]) => learnSites(pages.map((content) => ({ content })));
const bodyOf = (page: string, template: SiteTemplate | null) =>
  cleanArticle(page, template ? { template } : {}).body.map(({ text }) => text);
const ofSite = (page: string, template: SiteTemplate) =>
  explain(page, { template })
    .lines.filter(({ rule }) => rule === 'site-template')
    .map(({ text }) => text);

describe('pages of one site', () => {
  const pages = pagesOf(8);
  const template = learn(pages)!;

  it('drop what they have in common, and say how many have it', () => {
    expect(ofSite(pages[3]!, template)).toContain('Harbour Gazette, the paper of the coast');
    expect(ofSite(pages[3]!, template)).toContain('The oldest lamp on the whole coast');
    expect(bodyOf(pages[3]!, template)).toEqual(own(3));
    const [line] = explain(pages[3]!, { template }).lines;
    expect(line).toMatchObject({ role: 'site-template', rule: 'site-template' });
    expect(line!.reason).toBe('also on 7 of 7 other pages of this site');
    expect(line!.labels.map(({ rule, certainty }) => [rule, certainty])).toContainEqual([
      'site-template',
      'likely',
    ]);
  });

  it('count the lines they drop by kind, and keep their headlines', () => {
    const { removed, headline: found } = cleanArticle(pages[3]!, { template });
    expect(removed.kinds['site-template']).toBe(8);
    expect(found).toBe(headline(3));
  });

  it('teach a page that was not learned', () => {
    expect(bodyOf(sitePage(40), template)).toEqual(own(40));
    expect(ofSite(sitePage(40), template)).toHaveLength(8);
  });

  it('teach the same in any order, and however often each is there', () => {
    const digests = [pages, pages.toReversed(), [...pages, ...pages], pages.toSorted()].map(
      (list) => learn(list)!.digest,
    );
    expect(new Set(digests).size).toBe(1);
    expect(learn(pages.slice(1))!.digest).not.toBe(digests[0]);
  });

  it('are told from those of another by their address', () => {
    const at = (host: string) => pages.map((content, n) => ({ content, source: `https://${host}/${n}` }));
    expect(learnSites([...at('a.example').slice(0, 4), ...at('b.example').slice(4)])!.sites).toBe(2);
    expect(learnSites([...at('a.example').slice(0, 4), ...at('www.a.example').slice(4)])!.sites).toBe(1);
    expect(learnSites([at('a.example')[0]!, at('b.example')[1]!])).toBeNull();
  });
});

describe('pages that stay as they are', () => {
  const alone = (n: number): Parts => ({
    header: [0, 1, 2, 3].map((i) => `Corner ${headline(100 * n + i)}`),
    footer: [0, 1, 2, 3].map((i) => `Further ${headline(100 * n + 50 + i)}`),
  });
  const other = sitePage(700, alone(7));
  const template = learn(pagesOf(5))!;

  it('have no mate among the pages learned', () => {
    expect(explain(other, { template })).toEqual(explain(other));
  });

  it('are all those of a folder with a page a site', () => {
    expect(learn([1, 2, 3, 4, 5].map((n) => sitePage(n, alone(n))))).toBeNull();
  });

  it('have a line or five in common, no more', () => {
    const shared = ['A walk along the sea wall costs nothing', 'What the sea gave back this winter'];
    const few = [1, 2, 3, 4].map((n) =>
      sitePage(n, { ...alone(n), footer: [...alone(n).footer!, ...shared] }),
    );
    expect(learn(few)).toBeNull();
  });

  it('are copies of each other: crawled twice, a print view, a syndicated report', () => {
    const page = sitePage(1);
    const later = sitePage(1, {
      header: ['Harbour Gazette, seen at another hour', 'Towns and islands from north to south'],
    });
    const print = [headline(1), ...own(1)].join('\n\n');
    expect(learn([page, page])).toBeNull();
    expect(learn([page, later, print])).toBeNull();
  });
});

describe('an article that others repeat keeps its own lines', () => {
  /** The body of each of the pages, with what all learned together. */
  const bodies = (pages: readonly string[]) => {
    const template = learn(pages);
    return pages.map((page) => bodyOf(page, template));
  };

  it('beside copies of itself among pages of its site', () => {
    const pages = [
      ...pagesOf(6),
      sitePage(2, { header: ['Back to the page as it was', ...HEADER.slice(0, 3)] }),
    ];
    expect(bodies(pages)[2]).toEqual(own(2));
    expect(bodies(pages)[6]).toEqual(own(2));
  });

  it('with the intro of a series', () => {
    const intro =
      'This summer the Gazette visits every harbour of the coast, and asks the people who live there what has changed.';
    const pages = pagesOf(8, (n) => (n < 3 ? { body: [intro, ...own(n)] } : {}));
    expect(bodies(pages)[1]).toEqual([intro, ...own(1)]);
  });

  it('with the subheads that a column always has', () => {
    const body = (n: number) => own(n).flatMap((p, i) => (i === 2 ? ['What it means', p] : [p]));
    const pages = pagesOf(8, (n) => (n < 5 ? { body: body(n) } : {}));
    expect(ofSite(pages[1]!, learn(pages)!)).not.toContain('What it means');
    expect(bodies(pages)[1]).toEqual(body(1));
  });

  it('with the marks that a site sets between paragraphs and subheads', () => {
    const body = (n: number) =>
      own(n).flatMap((p, i) => ['Continue with the article', headline(70 * n + i), p]);
    const pages = pagesOf(4, (n) => ({ body: body(n) }));
    const template = learn(pages)!;
    expect(ofSite(pages[1]!, template)).not.toContain('Continue with the article');
    expect(bodies(pages)[1]).toEqual(expect.arrayContaining(own(1)));
  });

  it('whatever a notice at its end says, and takes no line of prose with it', () => {
    const bio =
      'Jane Roe has written about the harbours of this coast for the Gazette since the old pier was built.';
    const legal =
      'All reports in this paper may be shown in schools without asking, as long as the paper is named.';
    for (const notice of [bio, legal]) {
      const pages = pagesOf(8, (n) => ({ body: [...own(n), notice] }));
      const alone = pages.map((page) => bodyOf(page, null));
      for (const [n, body] of bodies(pages).entries()) {
        expect(body.slice(0, 5)).toEqual(own(n));
        expect(body.includes(notice)).toBe(alone[n]!.includes(notice));
      }
    }
  });

  it('on a live page that was crawled in four states', () => {
    const entry = (i: number) => paragraph(900 + i);
    const state = (n: number) => ({ body: Array.from({ length: 3 + n }, (_, i) => entry(i)).toReversed() });
    const pages = [...pagesOf(6), ...[0, 1, 2, 3].map((n) => sitePage(90, state(n)))];
    expect(bodies(pages)[9]).toEqual(state(3).body);
    expect(bodies(pages)[6]).toEqual(state(0).body);
  });
});

describe('a learner whose memory is full', () => {
  const pages = pagesOf(40).map((page) => hashedPage(page, {}));
  const much = 1_000_000;
  const learned = (order: typeof pages, limits: LearnerLimits) => {
    const learner = new SiteLearner(limits);
    for (const [place, page] of order.entries()) learner.add(page, place);
    return { digest: learner.learned()!.template.digest, share: learner.share };
  };

  it.each([
    ['of its pages', { held: 4000, chosen: much }],
    ['of those it chooses', { held: much, chosen: 200 }],
  ])('keeps a sample %s that does not depend on the order', (_, limits) => {
    const few = learned(pages, limits);
    expect(few.share).toBeLessThan(1);
    expect(few.digest).not.toBe(learned(pages, { held: much, chosen: much }).digest);
    expect(learned(pages.toReversed(), limits)).toEqual(few);
    expect(learned([...pages.slice(17), ...pages.slice(0, 17)], limits)).toEqual(few);
  });

  it('keeps all where there is room', () => {
    expect(learned(pages, { held: much, chosen: much }).share).toBe(1);
  });

  it('learns nothing twice', () => {
    const learner = new SiteLearner();
    for (const [place, page] of pages.entries()) learner.add(page, place);
    expect(learner.learned()).not.toBeNull();
    expect(learner.learned()).toBeNull();
  });
});
