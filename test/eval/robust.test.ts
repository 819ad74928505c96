import { describe, expect, it } from 'vitest';
import { CHANGES, changeNames, type Subject } from '../../eval/robust/changes.ts';
import { dumpOf } from '../../eval/robust/dump.ts';
import { type Cleaned, effectOf, figuresOf, recall } from '../../eval/robust/measure.ts';
import { readOptions } from '../../eval/robust/options.ts';
import { subjectsOf } from '../../eval/robust/pages.ts';
import { measure } from '../../eval/robust/run.ts';

const P = [
  'The harbour board of Lindvik said on Monday that the old ferry would sail again.',
  'Passengers have been taken by bus around the bay since the engine failed.',
  'The board expects to spend four million on the work before the summer.',
  'The first boat leaves at six in the morning, as it did before the storm.',
];
const GOLD = P.join('\n\n');
const TEXT = ['Home', '', 'Ferry to sail again', '', ...P.flatMap((p) => [p, '']), 'About us'].join('\n');
const HTML = `<html><body><h1>Ferry</h1>${P.map((p) => `<p class="x">${p}</p>`).join('')}<p>About us</p></body></html>`;

const subject = (kind: string, text: string): Subject => ({
  dump: dumpOf(kind, text, GOLD),
  gold: GOLD,
  headline: 'Ferry to sail again',
  language: 'de',
  others: [],
  other: null,
});
const page = (id: string) => ({
  id,
  gold: { body: GOLD, headline: id },
  dumps: { blocks: TEXT, html: HTML },
});
const cleaned = (body: readonly string[], headline: string | null = null): Cleaned =>
  ({ headline, body: body.map((text) => ({ text })), confidence: { article: 0.9 } }) as never;

describe('a dump in pieces', () => {
  it('knows its body paragraphs in text and HTML', () => {
    const text = dumpOf('blocks', TEXT, GOLD);
    expect(text.body.map((i) => text.pieces[i])).toEqual(P);
    const html = dumpOf('html', HTML, GOLD);
    expect(html.body.map((i) => html.pieces[i]!.replace(/<[^>]*>/g, ''))).toEqual(P);
  });

  it('takes new lines before a piece', () => {
    expect(CHANGES.ad(subject('blocks', TEXT))!.text).toBe(TEXT.replace(P[3]!, `Advertisement\n\n${P[3]}`));
    expect(CHANGES.ad(subject('html', HTML))!.text).toBe(
      HTML.replace(`<p class="x">${P[3]}`, `<div>Advertisement</div><p class="x">${P[3]}`),
    );
  });

  it.each([
    ['endTable', '<table><tr><td>Lindvik</td>'],
    ['endList', '<ul><li>Torrvik pier</li>'],
    ['endShort', '<p>Nobody at Kallholm objected.</p>'],
  ] as const)('takes %s into HTML as a page has it', (change, markup) => {
    expect(CHANGES[change](subject('html', HTML))!.text).toContain(`${P[3]}</p>${markup}`);
  });
});

describe('the changes', () => {
  const of = subject('blocks', TEXT);

  it('cut off what is around the body', () => {
    expect(CHANGES.alone(of)!.text).toBe(GOLD);
    expect(CHANGES.headed(of)!.text).toBe(`Ferry to sail again\n\n${GOLD}`);
    expect(CHANGES.noHead(of)!.text).toBe(TEXT.slice(TEXT.indexOf(P[0]!)));
    expect(CHANGES.noTail(of)!.text).toBe(TEXT.slice(0, TEXT.indexOf(P[3]!) + P[3]!.length));
    expect(CHANGES.cut(of)!.text).toBe(GOLD);
  });

  it('put boxes at several places and say which lines they put in', () => {
    const { text, noise } = CHANGES.two(of)!;
    expect(text.indexOf('Advertisement')).toBeGreaterThan(text.indexOf(P[1]!));
    expect(text.indexOf('Advertisement')).toBeLessThan(text.indexOf(P[2]!));
    expect(text.indexOf('Read also')).toBeGreaterThan(text.indexOf(P[2]!));
    expect(noise).toContain('Read also');
  });

  it('write in the language of the page', () => {
    expect(CHANGES.ownAd(of)!.noise).toEqual(['Anzeige']);
  });

  it('add a last block that is part of the article', () => {
    const { text, added } = CHANGES.endList(of)!;
    expect(text).toContain(`${P[3]}\n\n\n${added[0]}\n\n${added[1]}`);
  });

  it('need other pages for their titles', () => {
    expect(CHANGES.also2(of)).toBeNull();
    const others = Array.from({ length: 5 }, (_, i) => ({ title: `Title ${i}`, summary: `Summary ${i}.` }));
    const lines = CHANGES.also2long({ ...of, others })!.noise;
    expect(lines.slice(1)).toEqual(['Title 0', 'Summary 0.', 'Title 1', 'Summary 1.']);
  });

  it('break long lines and lose no word', () => {
    const { text } = CHANGES.wrapped(of)!;
    expect(Math.max(...text.split('\n').map((l) => l.length))).toBeLessThanOrEqual(72);
    expect(recall(TEXT, text)).toBe(1);
  });
});

describe('an effect', () => {
  const nothing = { text: '', noise: [], added: [], headless: false };

  it('is the share of words lost against the unchanged page', () => {
    expect(effectOf(GOLD, 1, nothing, cleaned(P)).lost).toBe(0);
    expect(effectOf(GOLD, 1, nothing, cleaned(P.slice(0, 3))).lost).toBeCloseTo(15 / 56, 3);
    expect(effectOf(GOLD, 0.5, nothing, cleaned(P.slice(0, 3))).lost).toBe(0);
  });

  it('is what of a new last block is missing', () => {
    const changed = { ...nothing, added: ['- one two', '- three'] };
    expect(effectOf(GOLD, 1, changed, cleaned([...P, 'one two'])).lost).toBeCloseTo(1 / 3);
  });

  it('tells a headline made of the text, and a box in the body', () => {
    const changed = { ...nothing, noise: ['Read our other news'], headless: true };
    expect(effectOf(GOLD, 1, changed, cleaned(P.slice(1), P[0])).headTaken).toBe(true);
    expect(effectOf(GOLD, 1, changed, cleaned(P, P[0])).headTaken).toBe(false);
    expect(effectOf(GOLD, 1, changed, cleaned([...P, 'Read our other news!'])).leaked).toBe(true);
    expect(effectOf(GOLD, 1, changed, cleaned(P)).leaked).toBe(false);
  });

  it('is summed up over pages', () => {
    const effect = { lost: 0, confidence: 0.9, headTaken: false, leaked: false };
    const figures = figuresOf([effect, { ...effect, lost: 0.5, leaked: true }]);
    expect(figures).toEqual({ pages: 2, lost: 0.25, hurt: 0.5, sure: 0.9, leak: 0.5, headTaken: 0 });
    expect(figuresOf([effect]).sure).toBeNull();
  });
});

describe('a measurement', () => {
  it('cleans each page with each change', () => {
    const seen: string[] = [];
    const keep = (dump: Uint8Array) => {
      seen.push(Buffer.from(dump).toString());
      return cleaned(Buffer.from(dump).toString().includes('Advertisement') ? P.slice(0, 2) : P);
    };
    const options = { kind: 'blocks', changes: ['ad', 'noTail'] as const, selection: {} };
    const { effects, losses } = measure([page('a'), page('b')], options, keep);
    expect(seen).toHaveLength(6);
    expect(figuresOf(effects.get('ad')!).hurt).toBe(1);
    expect(figuresOf(effects.get('noTail')!).hurt).toBe(0);
    expect(losses.filter(({ lost }) => lost > 0).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('takes titles from the pages after, in a circle, and leaves out pages with a short body', () => {
    const pages = ['a', 'b', 'c'].map((id, number) => ({ number, page: page(id) }));
    const short = { number: 3, page: { ...page('d'), gold: { body: P[0]! } } };
    const subjects = [...subjectsOf([...pages, short], 'blocks')];
    expect(subjects.map(({ others }) => others.map(({ title }) => title))).toEqual([
      ['b', 'c'],
      ['c', 'a'],
      ['a', 'b'],
    ]);
  });

  it('refuses a change that it does not know', () => {
    expect(readOptions(['x.jsonl']).changes).toEqual(changeNames);
    expect(() => readOptions(['x.jsonl', '--changes', 'ad,nothing'])).toThrow('nothing is none of');
    expect(() => readOptions([])).toThrow('name a corpus');
  });
});
