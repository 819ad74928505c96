import { describe, expect, it } from 'vitest';
import { measureDoubt } from '../../src/doubt/doubt.ts';
import { droppedOf } from '../../src/doubt/dropped.ts';
import { nameOfKind } from '../../src/doubt/kind-name.ts';
import { KIND_PHRASES, OTHER_KINDS } from '../../src/doubt/kind-words.ts';
import { NO_HEAD } from '../../src/head/without-body.ts';
import { contextOf } from '../support/context.ts';

const BODY = 'The chair is made of oak that grew on the slopes above the harbour for ninety years.';
const named = (lines: string[]) => {
  const context = contextOf([BODY, ...lines].join('\n'), { body: 'The chair' });
  const result = { ...context, head: NO_HEAD };
  return nameOfKind(measureDoubt(result, droppedOf(result)!));
};

describe('what a page looks like', () => {
  it.each([
    ['a page that sells a product', ['$129.00', 'Add to cart', 'In stock', 'Customer reviews']],
    ['a page that sells a product', ['129,00 €', 'In den Warenkorb', 'Auf Lager', 'Artikelnummer']],
    ['a page that sells a product', ['129 €', 'Ajouter au panier', 'En stock', 'Livraison']],
    ['a forum thread', ['Reply', 'Quote', 'Joined 2011', 'Posts 44', 'Senior member']],
    ['a forum thread', ['Antworten', 'Zitieren', 'Beiträge 44', 'Mitglied seit 2011']],
    ['a forum thread', ['Ответить', 'Цитировать', 'Сообщений 44', 'Регистрация 2011']],
    ['a list of offers or results', ['Sort by price', 'Filter', 'Results', 'Load more']],
    ['documentation', ['Table of contents', 'Parameters', 'Returns', 'Example', 'See also']],
  ])('is %s: %j', (name, lines) => {
    expect(named(lines)).toBe(name);
  });

  it('is left open without evidence', () => {
    expect(named(['Kallholm', 'Grasund'])).toBe('a collection of separate texts');
  });
});

it('knows phrases in small letters, each of one kind or a few', () => {
  for (const kind of OTHER_KINDS)
    for (const phrase of KIND_PHRASES[kind]) expect(phrase).toBe(phrase.toLowerCase().trim());
});
