import { describe, expect, it } from 'vitest';
import { type Edit, editedText, expectedLines, relabelled } from '../../../train/variants/edit.ts';
import { body, noise } from '../../../train/variants/line.ts';
import { editedHtml, editedMarkdown } from '../../../train/variants/markup.ts';
import { pageOf } from '../../support/context.ts';
import { bodyOf, ferry, labelled } from './pages.ts';

const P = bodyOf(ferry);
const put = (before: number, ...texts: string[]): Edit => {
  return { from: before, to: before, lines: noise('label', ...texts), tight: false };
};

describe('edits of a text', () => {
  it('are written with blank lines where the page has them', () => {
    const page = pageOf('Home\n\nOne.\n\nTwo.');
    expect(editedText(page, [put(2, 'Box', 'Button')])).toBe('Home\n\nOne.\n\nBox\n\nButton\n\nTwo.');
    expect(editedText(page, [{ ...put(2, 'Box', 'Button'), tight: true }])).toBe(
      'Home\n\nOne.\n\nBox\nButton\n\nTwo.',
    );
    expect(editedText(page, [put(3, 'Box')])).toBe('Home\n\nOne.\n\nTwo.\n\nBox');
  });

  it('are written line by line where it has none, and keep the indentation of the next line', () => {
    expect(editedText(pageOf('Home\n  One.\n  Two.'), [put(2, 'Box')])).toBe('Home\n  One.\nBox\n  Two.');
  });

  it('delete and replace, several at a time in any order', () => {
    const page = pageOf('Home\n\nOne.\n\nTwo.\n\nAbout');
    const last: Edit = { from: 2, to: 3, lines: body('text', 'Three.'), tight: false };
    const edits: Edit[] = [
      { from: 3, to: 4, lines: [], tight: false },
      last,
      { from: 0, to: 1, lines: [], tight: false },
    ];
    expect(editedText(page, edits)).toBe('One.\n\nThree.\n\n');
  });
});

describe('the targets of an edited page', () => {
  const { page, target } = labelled(ferry, 'blocks');
  const last = page.lines.findIndex((l) => l.text === P.at(-1));

  it('stay for lines that stay, and are noise for what was put in', () => {
    const edits = [put(last, 'Advert', 'Buy boots')];
    const edited = pageOf(editedText(page, edits));
    const { target: targets, weight } = relabelled(edited, expectedLines(page, target, edits))!;
    const kept = edited.lines.filter((l) => targets[l.index]! > 0).map((l) => l.text);
    expect(kept).toEqual(P);
    expect(targets[last]).toBe(-1);
    expect(targets[last + 1]).toBe(-2);
    expect(weight[last]).toBeGreaterThan(1);
    expect(weight[last + 2]).toBeGreaterThan(1);
    expect(weight[0]).toBeLessThan(1);
  });

  it('are unknown for a line that is read otherwise than expected', () => {
    const { target: targets } = relabelled(
      pageOf(`${page.text}\n\nA line from nowhere`),
      expectedLines(page, target, []),
    )!;
    expect(targets.at(-1)).toBeNaN();
    expect([...targets.slice(0, -1)]).toEqual([...target]);
  });

  it('are given up if the page is another one', () => {
    expect(relabelled(pageOf('One\nTwo\nThree'), expectedLines(page, target, []))).toBeNull();
  });
});

describe('edits of markup', () => {
  it('are blocks of HTML before the block of the line', () => {
    const { page } = labelled(ferry, 'html');
    const at = page.lines.findIndex((l) => l.text === P[2]);
    const edited = editedHtml(ferry.dumps.html!, page, [
      {
        from: at,
        to: at,
        lines: [...noise('heading', 'More'), ...noise('title', 'Cats & dogs')],
        tight: false,
      },
    ])!;
    expect(edited).toContain(
      `<div><h3>More</h3><div><a href="/story">Cats &#38; dogs</a></div></div><p>${P[2]}`,
    );
    expect(edited.length - ferry.dumps.html!.length).toBe(71);
  });

  it('are not made in HTML that has the block twice', () => {
    const twice = ferry.dumps.html!.replace('<footer>', `<p>${P[2]}</p><footer>`);
    const { page } = labelled({ ...ferry, dumps: { html: twice } }, 'html');
    const at = page.lines.findIndex((l) => l.text === P[2]);
    expect(editedHtml(twice, page, [put(at, 'Box')])).toBeNull();
  });

  it('are paragraphs of Markdown before the line of the source', () => {
    const { page } = labelled(ferry, 'markdown');
    const at = page.lines.findIndex((l) => l.text === P[4]);
    const edited = editedMarkdown(page, [
      { from: at, to: at, lines: noise('title', 'A story'), tight: false },
    ])!;
    expect(edited).toContain(`${P[3]}\n\n\n\n[A story](/story)\n\n${P[4]}`);
  });
});
