import { describe, expect, it } from 'vitest';
import type { CorpusPage } from '../../eval/corpus.ts';
import { shippedModel } from '../../src/decide/model.ts';
import { contextOf, type Dump } from '../../train/dumps.ts';
import { headless } from '../../train/headless.ts';

const HEADLINE = 'Harbour bridge to close';
const BODY = [
  'The old harbour bridge will close on Monday for eighteen months of repairs, the council said.',
  'Ferries will carry people across the harbour every ten minutes while the bridge is closed.',
  'Nobody knows yet who will pay for the repairs, which cost four million, the mayor said.',
];
const model = shippedModel();

function dump(id: string, kind = 'blocks', body: readonly string[] = BODY): Dump {
  const text = ['Home', HEADLINE, 'May 14, 2024', ...BODY, 'About us'].join('\n\n');
  const record: CorpusPage = { id, gold: { headline: HEADLINE, body: body.join('\n') }, dumps: {} };
  return { corpus: 'a', kind, fold: 0, text, record, context: contextOf(text, model) };
}

describe('an article without its headline', () => {
  it('is its text, with what is below it on some pages', () => {
    const texts = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => headless(dump(id), [model])!.text);
    const body = BODY.join('\n\n');
    expect([...new Set(texts)].sort()).toEqual([body, `${body}\n\nAbout us`]);
  });

  it('has no headline that would be right', () => {
    const cut = headless(dump('a'), [model])!;
    expect(cut.kind).toBe('headless');
    expect(cut.record.gold).toMatchObject({ headline: '', titles: [] });
  });

  it('leaves out a headline that the gold counts as body', () => {
    expect(headless(dump('a', 'blocks', [HEADLINE, ...BODY]), [model])!.text).not.toContain(HEADLINE);
  });

  it('is made of one kind of dump, and of pages with a body', () => {
    expect(headless(dump('a', 'wet'), [model])).toBeNull();
    expect(headless(dump('a', 'blocks', [BODY[0]!]), [model])).toBeNull();
  });
});
