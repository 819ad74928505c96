import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/index.ts';

/** An article in three languages: a headline, a paragraph, a subhead, three paragraphs. */
const ARTICLES = {
  English: [
    'Ferry to sail again',
    'The harbour board of Lindvik said on Monday that the old ferry would sail again by the summer, after two years at the quay.',
    'Four million for the engine',
    'Passengers have been taken by bus around the bay since the engine failed in a storm, and many of them have moved away.',
    'The board expects to spend four million on the work before the summer, and has asked the county to pay for half of it.',
    'The first boat leaves at six in the morning, as it did before the storm broke its engine and its windows.',
  ],
  German: [
    'Die alte Fähre fährt wieder',
    'Die Hafenverwaltung von Lindvik hat am Montag angekündigt, dass die alte Fähre bis zum Sommer wieder fahren soll.',
    'Vier Millionen für den Motor',
    'Seit der Motor in einem Sturm ausgefallen ist, werden die Fahrgäste mit dem Bus um die Bucht gebracht, und viele sind weggezogen.',
    'Die Verwaltung will vor dem Sommer vier Millionen ausgeben und hat den Kreis gebeten, die Hälfte davon zu übernehmen.',
    'Das erste Schiff legt um sechs Uhr morgens ab, so wie vor dem Sturm, der den Motor und die Fenster zerstört hat.',
  ],
  French: [
    'Le vieux ferry reprend la mer',
    'La direction du port de Lindvik a annoncé lundi que le vieux ferry reprendrait la mer avant l’été, après deux ans à quai.',
    'Quatre millions pour le moteur',
    'Les passagers font le tour de la baie en autocar depuis que le moteur est tombé en panne dans une tempête.',
    'La direction compte dépenser quatre millions avant l’été et a demandé au département d’en payer la moitié.',
    'Le premier bateau part à six heures du matin, comme avant la tempête qui a brisé son moteur et ses vitres.',
  ],
} as const;

describe.each(Object.entries(ARTICLES))(
  'an article in %s',
  (_language, [headline, lede, subhead, ...rest]) => {
    const textOf = (dump: string) => cleanArticle(dump).body.map((b) => b.text);

    it('handed over without its headline has none, and keeps its first paragraph', () => {
      const dump = [lede, subhead, ...rest].join('\n\n');
      expect(cleanArticle(dump).headline).toBeNull();
      expect(textOf(dump)).toEqual(expect.arrayContaining([lede, ...rest]));
    });

    it('cut off above its text has none either with an advertisement and a picture between', () => {
      const dump = [lede, 'Advertisement', 'Photo: Nora Lindqvist', subhead, ...rest].join('\n\n');
      expect(cleanArticle(dump).headline).toBeNull();
      expect(textOf(dump)).toEqual(expect.arrayContaining([lede, subhead, ...rest]));
    });

    it('keeps its headline where it has one', () => {
      expect(cleanArticle([headline, lede, subhead, ...rest].join('\n\n')).headline).toBe(headline);
    });

    it('has a first paragraph, no deck, above a share bar', () => {
      const dump = [headline, lede, 'Facebook', 'WhatsApp', ...rest].join('\n\n');
      expect(cleanArticle(dump).subheadline).toBeNull();
      expect(textOf(dump)).toContain(lede);
    });

    it('has a deck above a share bar and a date', () => {
      const dump = [headline, lede, 'Facebook', 'WhatsApp', '14.05.2024 19:12', ...rest].join('\n\n');
      expect(cleanArticle(dump).subheadline).toBe(lede);
    });
  },
);

describe('a short first line above the text', () => {
  const rest = ARTICLES.English.slice(3);

  it.each([
    ['a sentence', 'Sound travels far over water.'],
    [
      'several sentences',
      'Is your harbour as quiet as you want it to be? Then listen to the ferry of Lindvik!',
    ],
  ])('is no headline if it is %s', (_, first) => {
    const article = cleanArticle([first, ...rest].join('\n\n'));
    expect(article.headline).toBeNull();
    expect(article.body[0]?.text).toBe(first);
  });

  it.each(['Who pays for the ferry?', 'Late again? Lindvik has had enough'])('may be one: %s', (first) => {
    expect(cleanArticle([first, ...rest].join('\n\n')).headline).toBe(first);
  });

  it('is none if it is a date', () => {
    expect(cleanArticle(['14.05.2024 19:12', ...rest].join('\n\n')).headline).toBeNull();
  });
});
