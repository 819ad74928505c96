import { describe, expect, it } from 'vitest';
import { continuedLines } from '../../../src/decide/added/continued.ts';
import { cleanArticle } from '../../../src/index.ts';
import type { LabelKind } from '../../../src/rules/rule.ts';
import { LONG, STORY, textsOf, type UndecidedPage, undecided } from '../undecided-page.ts';

/** The texts of the lines that are added. */
function added(page: UndecidedPage): string[] {
  const { all, isBody } = undecided(page);
  return textsOf(page, continuedLines(all, isBody).keys());
}

describe('a whole sentence right below the body', () => {
  const SHORT = 'Nobody at Kallholm objected.';

  it('goes on with it', () => {
    expect(added({ lines: ['Home', `|${STORY}`, SHORT, 'About us'] })).toEqual([SHORT]);
    expect(added({ lines: [`|${STORY}`, SHORT, 'The ferry sails at six.'] })).toHaveLength(2);
    expect(added({ lines: [`|${STORY}`, `${SHORT} (sk)`] })).toHaveLength(1);
    expect(added({ lines: [`|${STORY}`, '« Elle est la dernière. »'] })).toHaveLength(1);
  });

  it('does if it is short and answers a question', () => {
    expect(added({ lines: [`|${STORY}`, '|What now?', 'Call us.', 'About us'] })).toEqual(['Call us.']);
    expect(added({ lines: [`|${STORY}`, '|What now', 'Call us.', 'About us'] })).toEqual([]);
  });

  it('does not if it is long and unlikely, unless the body goes on below it', () => {
    expect(added({ lines: [`|${STORY}`, LONG, 'About us'] })).toEqual([]);
    expect(added({ lines: [`|${STORY}`, LONG, 'About us'], scores: { 1: 0.3 } })).toEqual([LONG]);
    expect(added({ lines: [`|${STORY}`, LONG, `|${STORY} Twice.`] })).toEqual([LONG]);
  });

  it('does not if it opens a block of noise', () => {
    const lines = [`|${STORY}`, SHORT, 'Imprint'];
    expect(added({ lines, labels: { 2: 'footer' }, blankBefore: 1 })).toEqual([]);
    expect(added({ lines, labels: { 2: 'footer' } })).toEqual([SHORT]);
  });

  it.each([
    ['with a label', { labels: { 1: 'subscribe' } }],
    ['that a rule has settled', { labels: { 1: 'certain' } }],
  ])('does not %s', (_, more) => {
    expect(added({ lines: [`|${STORY}`, SHORT], ...more })).toEqual([]);
  });

  it('does not if it is too short to be one, or none', () => {
    expect(added({ lines: [`|${STORY}`, 'Read more.'] })).toEqual([]);
    expect(added({ lines: [`|${STORY}`, 'Nobody at Kallholm'] })).toEqual([]);
  });

  it('is left to the model between two parts of a page with markup', () => {
    expect(added({ lines: [`|${STORY}`, SHORT, `|${LONG}`], input: 'markdown' })).toEqual([]);
    expect(added({ lines: [`|${STORY}`, SHORT], input: 'markdown' })).toEqual([SHORT]);
  });
});

describe('a sentence right above the body', () => {
  it('goes on with it between two parts, if it is likely enough', () => {
    const lines = [`|${STORY}`, 'A ferry in Lindvik', 'That did not last.', `|${LONG}`];
    expect(added({ lines, scores: { 2: 0.3 } })).toEqual(['That did not last.']);
    expect(added({ lines })).toEqual([]);
    expect(added({ lines: lines.slice(1), scores: { 1: 0.3 } })).toEqual([]);
  });
});

describe('a long sentence below an advertisement or a share bar', () => {
  it('goes on with the body above it', () => {
    const bar = ['Share', 'Facebook', 'Email'];
    const labels = { 1: 'share', 2: 'share', 3: 'share' };
    expect(added({ lines: [`|${STORY}`, ...bar, LONG], labels })).toEqual([LONG]);
    const below = { 2: 'share', 3: 'share', 4: 'share' };
    const withSubhead = { lines: [`|${STORY}`, 'By bus around the bay', ...bar, LONG], labels: below };
    expect(added(withSubhead)).toEqual(['By bus around the bay', LONG]);
    expect(added({ ...withSubhead, lines: withSubhead.lines.slice(0, 5) })).toEqual([]);
  });

  it('goes on below a video, and what is right above that is its title', () => {
    const lines = [`|${STORY}`, 'Inside the crane', '02:41', LONG];
    expect(added({ lines, labels: { 1: 'video-box', 2: 'video-box' } })).toEqual([LONG]);
    expect(added({ lines, labels: { 2: 'video-box' } })).toEqual([]);
  });

  it.each([
    ['is short', ['Advertisement', 'The ferry sails at six.'], { 1: 'advertisement' }],
    ['is below a newsletter’s box', ['Newsletter', LONG], { 1: 'subscribe' }],
    ['is below something unknown', ['In other news', LONG], {}],
  ])('does not if it %s', (_, below, labels) => {
    expect(added({ lines: [`|${STORY}`, ...below], labels })).toEqual([]);
  });
});

describe('a list right below the body', () => {
  it('goes on with it, though it looks like a menu', () => {
    const lines = ['- Torrvik pier', '- Kallholm beach', '- the mill'];
    const labels = { 1: 'navigation-run', 2: 'navigation-run', 3: 'navigation-run' };
    expect(added({ lines: [`|${STORY}`, ...lines], labels })).toEqual(lines);
    expect(added({ lines: [`|${STORY}`, '1. Torrvik', '2. Kallholm'] })).toHaveLength(2);
  });

  it('does not if a rule knows better, if it is one line, long, or numbers parts of the page', () => {
    expect(added({ lines: [`|${STORY}`, '- Torrvik', '- Kallholm'], labels: { 1: 'related' } })).toEqual([]);
    expect(added({ lines: [`|${STORY}`, '- Torrvik'] })).toEqual([]);
    expect(added({ lines: [`|${STORY}`, ...Array.from({ length: 13 }, (_, i) => `- Pier ${i}`)] })).toEqual(
      [],
    );
    expect(added({ lines: [`|${STORY}`, '1. Torrvik', '2. Kallholm', `|${LONG}`] })).toEqual([]);
  });

  it('goes on with it where markup shows the items, below the end and without links', () => {
    const page = (items: string) =>
      `<h1>Ferry</h1><p>${STORY}</p><p>${LONG}</p><ul>${items}</ul><footer>Imprint</footer>`;
    const textOf = (html: string) => cleanArticle(html, { input: 'html' }).body.map((b) => b.text);
    const items = '<li>Torrvik pier</li><li>Kallholm beach</li>';
    expect(textOf(page(items))).toEqual(expect.arrayContaining(['Torrvik pier', 'Kallholm beach']));
    expect(textOf(page(items.replaceAll(/<li>([^<]*)/g, '<li><a href="/x">$1</a>')))).not.toContain(
      'Torrvik pier',
    );
  });

  it('takes its heading along between two parts, and one bullet below another', () => {
    const conditions = ['Conditions', '• The road is long', '• It is loud'];
    expect(added({ lines: [`|${STORY}`, ...conditions, `|${LONG}`] })).toEqual(conditions);
    const cons = ['Cons', '|• Poor at night', '• Heavy', `|${LONG}`];
    expect(added({ lines: [`|${STORY}`, ...cons] })).toEqual(['Cons', '• Heavy']);
    expect(added({ lines: [`|${STORY}`, ...conditions] })).toEqual([]);
  });
});

describe('rows of a table right below the body', () => {
  it('go on with it if each has as many tabs', () => {
    expect(added({ lines: [`|${STORY}`, 'Lindvik\t4,120', 'Torrvik\t3,877'] })).toHaveLength(2);
    expect(added({ lines: [`|${STORY}`, 'Lindvik\t4,120', 'Torrvik'] })).toEqual([]);
  });
});

describe('a row of a table below another', () => {
  it('goes on with it alone', () => {
    expect(
      added({ lines: [`|${STORY}`, '|Shortlist\t1 March', 'Award\t20 April', `|${LONG}`] }),
    ).toHaveLength(1);
    expect(added({ lines: [`|${STORY}`, 'Award\t20 April', `|${LONG}`] })).toEqual([]);
  });
});

describe('a speaker’s turn right below the body', () => {
  const TALK = ['Gil Rowan', 'Even the first?', 'Hanna Strick', 'Especially the first.'];

  it('goes on with it if the page has the name often', () => {
    const labels = Object.fromEntries([1, 3, 5, 7].map((i) => [i, 'repeated-line']));
    const lines = [`|${STORY}`, ...TALK, ...TALK, 'Gil Rowan', `|${LONG}`, 'Hanna Strick', 'She laughs.'];
    const own = lines.filter((l) => !l.startsWith('|'));
    expect(added({ lines, labels }).filter((l) => !l.startsWith('|'))).toEqual(own);
  });

  it('does not if the page has it twice, or if a rule knows it', () => {
    expect(added({ lines: [`|${STORY}`, ...TALK] })).toEqual([]);
    const labels = { 1: 'comments', 5: 'comments', 9: 'comments' };
    expect(added({ lines: [`|${STORY}`, ...TALK, ...TALK, ...TALK], labels })).toEqual([]);
  });

  it.each(['★★★★★', '***', '\u200d', 'Sold out!'])('does not if the “name” is %j', (sign) => {
    const lines = [sign, `|${LONG}`, sign, `|${STORY}`, sign];
    expect(added({ lines: [`|${STORY}`, ...lines] })).toEqual([]);
  });
});

describe('what a lead-in announces', () => {
  const PLACES = ['Upper Vane', 'Saint Orme', 'Kettle Bridge'];

  it('goes on with the body, and so does the lead-in', () => {
    expect(added({ lines: [`|${STORY}`, '|The ferry stops at:', ...PLACES] })).toEqual(PLACES);
    expect(added({ lines: [`|${STORY}`, 'The ferry stops at:', ...PLACES] })).toHaveLength(4);
  });

  it('goes on below the end with fewer words if the lead-in is body', () => {
    expect(added({ lines: [`|${STORY}`, '|The stops are:', ...PLACES] })).toEqual(PLACES);
    expect(added({ lines: [`|${STORY}`, '|The stops are:', 'Upper Vane'] })).toEqual([]);
  });

  it('is nothing below the end if few words announce it, or only one line follows', () => {
    expect(added({ lines: [`|${STORY}`, 'More ferry news:', ...PLACES] })).toEqual([]);
    expect(added({ lines: [`|${STORY}`, 'The ferry stops at:', 'Upper Vane'] })).toEqual([]);
  });

  it('is a list below the end though two words announce it, if every item begins with a small letter', () => {
    const ITEMS = ['two ropes', 'a lamp', 'warm gloves'];
    expect(added({ lines: [`|${STORY}`, 'Please bring:', ...ITEMS] })).toEqual(['Please bring:', ...ITEMS]);
    expect(added({ lines: [`|${STORY}`, 'Please bring:', 'two ropes', 'Harbour news'] })).toEqual([]);
  });

  it('ends at a line that a rule knows, and is none if it is as long as a menu', () => {
    const labels = { 4: 'footer' };
    expect(added({ lines: [`|${STORY}`, 'The ferry stops at:', ...PLACES], labels })).toHaveLength(3);
    const many = Array.from({ length: 13 }, (_, i) => `Pier ${i}`);
    expect(added({ lines: [`|${STORY}`, 'The ferry stops at:', ...many] })).toEqual([]);
  });
});

describe('around what is set into the text', () => {
  const SET_IN = { labels: { 1: 'advertisement' } } as const;

  it('a heading above a paragraph goes on with the body, if it is likely enough', () => {
    const lines = [`|${STORY}`, 'Buy it now: $9', 'The verdict', `|${LONG}`];
    expect(headingsBelow(lines, 'advertisement', 0.4)).toEqual(['The verdict']);
    expect(headingsBelow(lines, 'advertisement', 0.2)).toEqual([]);
    expect(headingsBelow(lines, 'cookie', 0.4)).toEqual([]);
    expect(added({ lines, ...SET_IN, scores: { 2: 0.4 } })).toEqual([]);
  });

  it('a sentence below a picture is the last one', () => {
    const lines = [`|${STORY}`, 'Photo: Nora Lind', 'The board will decide in May.', 'Imprint'];
    const labels = { 1: 'credit', 3: 'footer' };
    expect(added({ lines, labels, scores: { 2: 0.3 } })).toEqual([lines[2]]);
    expect(added({ lines, labels })).toEqual([]);
    expect(added({ lines, labels: { 1: 'credit' }, scores: { 2: 0.3 } })).toEqual([]);
    expect(added({ lines, labels: { ...labels, 1: 'byline' }, scores: { 2: 0.3 } })).toEqual([]);
  });

  it('a paragraph below one title of another article needs a lower score', () => {
    const paragraph = 'The repair has cost twice as much as the board had planned.';
    const lines = [`|${STORY}`, 'Read also', 'Why the pier is old', paragraph, `|${LONG}`];
    expect(belowTitle(lines, 0.15)).toEqual([paragraph]);
    expect(belowTitle(lines, 0.08)).toEqual([]);
    expect(belowTitle([lines[0]!, lines[1]!, 'The pier is old.', paragraph, lines[4]!], 0.15)).toEqual([]);
  });

  /** The lines that are added where the second one certainly has a label. */
  function headingsBelow(lines: readonly string[], kind: LabelKind, score: number): string[] {
    const { all, isBody } = undecided({ lines, labels: { 1: kind }, scores: { 2: score } });
    const found = continuedLines({ ...all, isOpen: (line) => line !== 1 }, isBody);
    return textsOf({ lines }, found.keys());
  }

  function belowTitle(lines: readonly string[], score: number): string[] {
    const { all, isBody } = undecided({ lines, labels: { 1: 'related' }, scores: { 3: score } });
    const labels = all.labels.map((own) => own.map((label) => ({ ...label, certainty: 'opener' as const })));
    return textsOf({ lines }, continuedLines({ ...all, labels }, isBody).keys());
  }
});
