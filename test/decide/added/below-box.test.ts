import { describe, expect, it } from 'vitest';
import { linesBelowBox } from '../../../src/decide/added/below-box.ts';
import type { LabelKind } from '../../../src/rules/rule.ts';
import { LONG, STORY, textsOf, type UndecidedPage, undecided } from '../undecided-page.ts';

function added(page: UndecidedPage): string[] {
  const { all, isBody } = undecided(page);
  return textsOf(page, linesBelowBox(all, isBody));
}

/** `undecided` knows one label a line: a line of a box that is settled has the label `certain`. */
function addedBelow(
  box: readonly string[],
  own: readonly string[],
  below: string,
  opener = false,
  kindOfBox: LabelKind = 'subscribe',
): string[] {
  const lines = [`|${STORY}`, ...box, ...own, below];
  const page: UndecidedPage = { lines, labels: { [lines.length - 1]: 'certain' } };
  const { all, isBody } = undecided(page);
  const [kind, certainty] = opener ? (['related', 'opener'] as const) : ([kindOfBox, 'certain'] as const);
  const boxed = { kind, rule: kind, reason: '', certainty };
  const labels = all.labels.map((own, i) => (i === 1 ? [{ ...boxed, line: i }] : own));
  const isOpen = (i: number) => i !== 1 && all.isOpen(i);
  return textsOf(page, linesBelowBox({ ...all, labels, isOpen }, isBody));
}

const LAST = 'The ferry sails again on the first of May.';

describe('sentences between a box and the end of the article', () => {
  it('are its own', () => {
    expect(addedBelow(['Sign up', 'The morning in your inbox'], [LAST], 'Comments')).toEqual([LAST]);
    expect(addedBelow(['Sign up'], [LAST, LONG], 'Comments')).toEqual([LAST, LONG]);
  });

  it('are not if they ask, call, or are very short', () => {
    expect(addedBelow(['Sign up'], ['Do you want to read more of this?'], 'Comments')).toEqual([]);
    expect(addedBelow(['Sign up'], ['Subscribe to the letter from Lindvik now!'], 'Comments')).toEqual([]);
    expect(addedBelow(['Sign up'], ['No topics found.'], 'Comments')).toEqual([]);
  });

  it('may be very short below nothing but an advertisement or other articles', () => {
    const belowAdvert = (own: string, below: string, box = ['Advertisement']) =>
      addedBelow(box, [own], below, false, 'advertisement');
    expect(belowAdvert('The captain is glad.', 'Comments')).toEqual(['The captain is glad.']);
    expect(
      addedBelow(['Read also: A bus to Skerry'], ['The captain is glad.'], 'Comments', false, 'related'),
    ).toEqual(['The captain is glad.']);
    expect(addedBelow(['Read also', 'A bus to Skerry'], ['The captain is glad.'], 'Comments', true)).toEqual([
      'The captain is glad.',
    ]);
    expect(belowAdvert('Thank you.', 'Comments')).toEqual([]);
    expect(belowAdvert('Is the captain glad?', 'Comments')).toEqual([]);
    expect(belowAdvert('The captain is glad.', 'Comments', ['Advertisement', 'A bus to Skerry'])).toEqual([]);
  });

  it('are not right below the heading of other articles, but below its titles', () => {
    expect(addedBelow(['Read also'], [LAST], 'Comments', true)).toEqual([]);
    expect(addedBelow(['Read also', 'A bus to Skerry'], [LAST], 'Comments', true)).toEqual([LAST]);
  });

  it('are not in a row of many, or far below', () => {
    expect(addedBelow(['Sign up'], [LAST, LAST, LAST, LAST], 'Comments')).toEqual([]);
    expect(addedBelow(['Sign up', ...Array.from({ length: 8 }, () => 'A word')], [LAST], 'Comments')).toEqual(
      [],
    );
  });

  it.each<[string, UndecidedPage]>([
    ['no box', { lines: [`|${STORY}`, 'A heading', LAST, 'Comments'], labels: { 3: 'certain' } }],
    [
      'a menu above',
      { lines: [`|${STORY}`, 'Home', LAST, 'Imprint'], labels: { 1: 'navigation', 3: 'certain' } },
    ],
    ['no body', { lines: ['Sign up', LAST, 'Comments'], labels: { 0: 'subscribe', 2: 'certain' } }],
  ])('are not with %s', (_, page) => {
    expect(added(page)).toEqual([]);
  });

  it('are not where a line follows that nothing is known of', () => {
    expect(addedBelow(['Sign up'], [LAST, 'The bus to Skerry'], 'Comments')).toEqual([]);
  });

  describe('with a line below that nothing is known of', () => {
    const TITLE = 'A bus to Skerry';
    /** The line `Share` is settled; the first sentence below the box has the score. */
    function likely(box: readonly string[], own: readonly string[], score: number, kind = 'share'): string[] {
      const page: UndecidedPage = {
        lines: [`|${STORY}`, ...box, ...own, 'The old town'],
        labels: { [box.indexOf('Share') + 1]: kind },
        scores: { 1: 0.3, [box.length + 1]: score },
      };
      const { all, isBody } = undecided(page);
      const isOpen = (i: number) => page.lines[i] !== 'Share';
      return textsOf(page, linesBelowBox({ ...all, isOpen }, isBody));
    }

    it('are its own if the first is long and the model in two minds', () => {
      expect(likely(['Share'], [LONG], 0.16)).toEqual([LONG]);
      expect(likely(['Share'], [LONG, LAST], 0.16)).toEqual([LONG, LAST]);
      expect(likely(['Share'], [LONG], 0.14)).toEqual([]);
      expect(likely(['Share'], [LAST], 0.34)).toEqual([]);
      expect(likely(['Share'], [LAST], 0.36)).toEqual([LAST]);
    });

    it('need less if they have the article’s words', () => {
      const own = 'The harbour board of Lindvik will meet again on Monday to hear what the old ferry costs.';
      expect(likely(['Share', TITLE], [own], 0.11, 'related')).toEqual([own]);
      expect(likely(['Share', TITLE], [own], 0.09, 'related')).toEqual([]);
    });

    it('are below a gallery, and not below legal notices', () => {
      const picture = 'The crane. Photo: Nora Lindqvist';
      const page = (kind: string, last: string): UndecidedPage => ({
        lines: [`|${STORY}`, 'Share', picture, 'Next', LONG, last],
        labels: { 1: kind, 2: 'caption' },
        scores: { 4: 0.2 },
      });
      const below = (given: UndecidedPage) => {
        const { all, isBody } = undecided(given);
        return textsOf(given, linesBelowBox({ ...all, isOpen: (i) => i !== 1 }, isBody));
      };
      expect(below(page('pagination', 'The old town'))).toEqual([LONG]);
      expect(below(page('copyright', 'The old town'))).toEqual([]);
    });

    it('may end in an address if they have the article’s words', () => {
      const own =
        'The harbour board of Lindvik has put out a form for all who want to sail on the old ferry. It is at https://example.org/form';
      expect(likely(['Share'], [own], 0.21)).toEqual([own]);
      expect(likely(['Share'], [own], 0.19)).toEqual([]);
      expect(likely(['Share'], [`${LONG} See https://example.org/form`], 0.4)).toEqual([]);
    });

    it('need a higher score below other articles', () => {
      expect(likely(['Share', TITLE], [LONG], 0.21, 'related')).toEqual([LONG]);
      expect(likely(['Share', TITLE], [LONG], 0.19, 'related')).toEqual([]);
    });

    it('take the subhead above the box with them', () => {
      expect(likely(['The end', 'Share'], [LONG], 0.16)).toEqual(['The end', LONG]);
    });

    it('need a still higher one below two titles, and are not in a list of titles and sentences', () => {
      expect(likely(['Share', TITLE, 'A tram to Kallholm'], [LONG], 0.31)).toEqual([LONG]);
      expect(likely(['Share', TITLE, 'A tram to Kallholm'], [LONG], 0.29)).toEqual([]);
      expect(likely(['Share', TITLE], [LONG, TITLE, LAST], 0.4)).toEqual([]);
    });
  });
});
