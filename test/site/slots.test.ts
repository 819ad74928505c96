import { describe, expect, it } from 'vitest';
import { cleanArticle, learnSites } from '../../src/index.ts';
import { headlineShares, slotsOf } from '../../src/site/slots.ts';
import { FOOTER, HEADER, headline, own } from './pages.ts';

/** A page with a date, and with paragraphs so that its end is not as far from the headline as on other pages. */
const dated = (n: number, date: string, above: readonly string[] = [headline(n)]) =>
  [HEADER.join('\n'), ...above, date, ...own(n).slice(0, 2 + (n % 4)), FOOTER.join('\n')].join('\n\n');
const learn = (pages: readonly string[]) => learnSites(pages.map((content) => ({ content })))!;
const numbers = [1, 2, 3, 4, 5, 6];

describe('the head of a page whose site is known', () => {
  const template = learn(numbers.map((n) => dated(n, `${n + 12}/04/2024`)));

  it('has the headline where the others have theirs', () => {
    const page = dated(44, '13/04/2024', [headline(44), headline(45)]);
    expect(cleanArticle(page).headline).not.toBe(headline(44));
    expect(cleanArticle(page, { template }).headline).toBe(headline(44));
  });

  it('has its date in the order of theirs', () => {
    const page = dated(50, '03/04/2024');
    const [alone, known] = [cleanArticle(page), cleanArticle(page, { template })];
    expect(alone.published).toBe('2024-03-04');
    expect(known.published).toBe('2024-04-03');
    const isAmbiguous = { code: 'ambiguous-date' };
    expect(alone.warnings).toContainEqual(expect.objectContaining(isAmbiguous));
    expect(known.warnings).not.toContainEqual(expect.objectContaining(isAmbiguous));
    expect(cleanArticle(page, { template, dateOrder: 'mdy' }).published).toBe('2024-03-04');
  });

  it('has its date in the order of one page out of many, or of the only other one', () => {
    const page = dated(50, '03/04/2024');
    const few = learn([dated(1, '25/04/2024'), dated(2, '04/05/2024')]);
    const many = learn([...Array(24).keys()].map((n) => dated(n, n === 11 ? '25/04/2024' : '04/05/2024')));
    for (const known of [few, many])
      expect(cleanArticle(page, { template: known }).published).toBe('2024-04-03');
  });

  it('has its date in the usual order where theirs show none, or both', () => {
    const page = dated(50, '03/04/2024');
    const open = learn(numbers.map((n) => dated(n, `${n}/04/2024`)));
    const both = learn(numbers.map((n) => dated(n, n % 2 ? `${n + 12}/04/2024` : `04/${n + 12}/2024`)));
    for (const known of [open, both])
      expect(cleanArticle(page, { template: known }).published).toBe('2024-03-04');
  });

  it('is not a line that all pages have', () => {
    const page = dated(48, '13/04/2024');
    expect(HEADER).toContain(cleanArticle(page).headline);
    expect(cleanArticle(page, { template }).headline).toBe(headline(48));
  });

  it('is read in any order of the pages alike', () => {
    const pages = numbers.map((n) => dated(n, `${n + 12}/04/2024`));
    expect(learn(pages.toReversed()).digest).toBe(template.digest);
    expect(template.pages.heads.some((number) => number > 0)).toBe(true);
  });
});

describe('the place of a line', () => {
  // A blank line, two lines of the site, four of the page's own between them.
  const hashes = Uint32Array.of(7, 0, 1, 2, 0, 3, 4, 8);
  const on = [5, 0, 0, 0, 0, 0, 0, 5];
  const slots = slotsOf({ hashes, on });

  it('is its distance to lines of the site, blank lines aside', () => {
    const longer = slotsOf({ hashes: Uint32Array.of(7, 1, 0, 2, 9, 9, 8), on: [5, 0, 0, 0, 0, 0, 5] });
    expect(longer[1]!.above).toBe(slots[2]!.above);
    expect(longer[3]!.above).toBe(slots[3]!.above);
    expect(longer[5]!.below).toBe(slots[6]!.below);
    expect(longer[5]!.below).not.toBe(slots[5]!.below);
    expect(slotsOf({ hashes: Uint32Array.of(6, 1), on: [5, 0] })[1]!.above).not.toBe(slots[2]!.above);
  });

  it('is shared with the headlines of the mates', () => {
    const head = { above: slots[3]!.above, below: slots[6]!.below, titleStart: 0, titleEnd: 0, author: 0 };
    const shares = (count: number, counts = on) =>
      headlineShares({
        mates: 5,
        hashes,
        on: counts,
        dateOrders: [],
        heads: Array.from({ length: count }, () => head),
      });
    expect(shares(3)).toEqual([-0.5, 0, 0, 1, 0, 0, 1, -0.5]);
    expect(shares(2)).toEqual([-0.5, 0, 0, 0, 0, 0, 0, -0.5]);
    // A line that most mates have is no headline; one that few have may be, in their lists.
    expect(shares(3, [5, 0, 0, 3, 0, 0, 2, 5])).toEqual([-0.5, 0, 0, 0, 0, 0, 1, -0.5]);
  });
});
