import { describe, expect, it } from 'vitest';
import { statedForm } from '../../../../src/head/headline/stated/form.ts';

describe('the form in which a headline is stated', () => {
  it.each([
    ['a space before a mark', 'Ferry tickets : who pays', 'Ferry tickets: who pays'],
    ['two lines', 'Brücke gesperrt Pendler weichen aus', 'Brücke gesperrt: Pendler weichen aus'],
    ['two lines with a dash', 'Pont fermé Les riverains attendent', 'Pont fermé – Les riverains attendent'],
    ['words that run together', 'Harbour newsBridge closes in May', 'Harbour news / Bridge closes in May'],
  ])('is taken for %s', (_name, text, stated) => {
    expect(statedForm(text, ['Another headline', stated], 'de')).toBe(stated);
  });

  it.each([
    ['other quotation marks', 'The “new” pier', 'The "new" pier'],
    ['another dash', 'The pier—again', 'The pier--again'],
    ['a mark that joins words', 'An open air cinema', 'An open-air cinema'],
    ['other words', 'Ferry tickets : who pays', 'Ferry tickets: who paid'],
    ['capitals', 'THE PIER : OPEN', 'The pier: open'],
    ['a longer text', 'Ferry tickets : who pays', 'Ferry tickets: who pays | The Vale'],
    ['a part of a word', 'Bridge closes', 'Bridge close s'],
  ])('is not taken for %s', (_name, text, stated) => {
    expect(statedForm(text, [stated], 'en')).toBe(text);
  });

  it('keeps the space before a colon in French', () => {
    expect(statedForm('Pont fermé : le maire', ['Pont fermé: le maire'], 'fr-CA')).toBe(
      'Pont fermé : le maire',
    );
  });
});
