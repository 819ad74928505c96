import { describe, expect, it } from 'vitest';
import { dateCandidates } from '../../../src/head/published/candidates.ts';
import { findPublished } from '../../../src/head/published/published.ts';
import { labelLines } from '../../../src/rules/index.ts';
import { datedPage } from '../dated-page.ts';

const BODY = [
  '+ The harbour board said on Monday that the old ferry would sail again by the summer after repairs.',
  '+ The board expects to spend four million on the work and has asked the county for half of it.',
].join('\n');

function dates(above: string, below = '', language = 'en', title = 'Old ferry to sail again by summer') {
  const { context, headline } = datedPage(`# ${title}\n${above}\n${BODY}\n${below}`, { language });
  const { published, modified } = findPublished({ ...context, labels: labelLines(context.page) }, headline);
  return { published: published?.value ?? null, modified: modified?.value ?? null };
}

describe('dates of something else', () => {
  it.each([
    ['Received May 1, 2022\nPublished July 4, 2022', 'en', '2022-07-04'],
    ['Urteil vom 12.03.2019 – Az. 4 U 12/18\n5. Mai 2021', 'de', '2021-05-05'],
    ['Case No. 12-3456, decided March 12, 2019\nMay 5, 2021', 'en', '2021-05-05'],
    ['The basin on 12 March 2019. Photo: Peter Marsh\nMay 5, 2021', 'en', '2021-05-05'],
    ['Founded in May 1998\nMay 5, 2021', 'en', '2021-05-05'],
    ['— Nora Field (@norafield) January 1, 2020\nMay 5, 2021', 'en', '2021-05-05'],
    ['As of 8/30/2020 on ferries.example\nMay 5, 2021', 'en', '2021-05-05'],
    [
      'Dozens of guests on the quay, on 15 May 2025, in Lindvik. Peter Marsh / Bay News\nLindvik-29/05/2025 20:00',
      'es',
      '2025-05-29T20:00',
    ],
    [
      'Aus: Ausgabe vom 26.04.2024, Seite 1\nWerden bald geehrt: Ruderer auf dem Fluss bei gutem Wetter (Lindvik, 6.12.2010)',
      'de',
      '2024-04-26',
    ],
    ['Submitted May 1, 2022\nReviewed June 3, 2022\nPublished July 4, 2022', 'en', '2022-07-04'],
    ['Joined\nMay 11, 2017\nMay 5, 2021', 'en', '2021-05-05'],
    ['Registriert: 18.09.2008, 05:56\nvon Mara » 21.01.2009, 05:42', 'de', '2009-01-21T05:42'],
    ['Die Preise steigen ab 1. Januar 2024 im ganzen Land.\n5. Mai 2023', 'de', '2023-05-05'],
    ['Apply by 12 March 2024\n5 February 2024', 'en', '2024-02-05'],
    ['Closing date: 12 March 2024\nPosted: 5 February 2024', 'en', '2024-02-05'],
    ['Data limite: 12 de março de 2024\n5 de fevereiro de 2024', 'pt', '2024-02-05'],
    ['Geburtsdatum: 12.03.1961\nVeröffentlicht am 5. Februar 2024', 'de', '2024-02-05'],
    ['19.1.23, 10:00-11:30 Uhr\n20.12.2022', 'de', '2022-12-20'],
    ['Port Lindvik v Skerry Rovers, Saturday 12 August 2023, 3pm\n5 July 2023', 'en', '2023-07-05'],
  ])('%s', (above, language, day) => {
    expect(dates(above, '', language).published).toBe(day);
  });

  it('of teasers below a heading that an article may have, too', () => {
    expect(
      dates('By Jane Holloway', 'Related\nBakers ask for a night market\n5 March 2024').published,
    ).toBeNull();
  });

  it('of today beside the weather', () => {
    const { context, headline } = datedPage(`Wednesday, 6 December 2023\n4°C\n# Old ferry sails\n${BODY}`);
    expect(findPublished({ ...context, labels: labelLines(context.page) }, headline).published).toBeNull();
  });

  it('but not below a headline with a word of such a label', () => {
    expect(dates('2024年3月5日', '', 'ja', '廃校が宿に生まれ変わる').published).toBe('2024-03-05');
  });

  it('in the headline', () => {
    expect(dates('By Jane Holloway', '', 'en', 'What the divers saw on 6 January 2021').published).toBeNull();
    expect(dates('3 March 2023', '', 'en', 'What the divers saw on 6 January 2021').published).toBe(
      '2023-03-03',
    );
  });

  it('of articles that the body names, where the article is of today', () => {
    const inside = '+ The pier was closed on Sunday, as the board had said it would be, for repairs.';
    const page = (time: string) =>
      datedPage(
        `# Old ferry sails\n${time}\n${BODY}\n${`${inside}\n`.repeat(5)}Bridge opens\n31. 10. 2025 17:46\n${inside}`,
      );
    const of = ({ context, headline }: ReturnType<typeof page>) => findPublished(context, headline).published;
    expect(of(page('12:43'))).toBeNull();
    expect(of(page('By Nora Field'))?.value).toBe('2025-10-31T17:46');
  });

  it('in the headline, also if the text has the day again', () => {
    const results = dates('20. Mai 2007', '19.05.2007\nLauf 1', 'de', 'Ergebnisse vom Hafenlauf, 19.5.2007');
    expect(results.published).toBe('2007-05-20');
  });

  it('is not in a headline behind a bar that is glued to it', () => {
    const glued = 'Old ferry to sail again by summer by Jane Holloway | May 19, 2024';
    expect(dates('Food', '', 'en', glued).published).toBe('2024-05-19');
  });

  it('of comments, teasers and the footer', () => {
    expect(
      dates('By Jane Holloway', '2 Comments\nTom Ash\n14 May 2023 at 09:12\nWell done.').published,
    ).toBeNull();
    expect(
      dates('By Jane Holloway', 'Related stories\nBakers ask for a market\nMay 3, 2023').published,
    ).toBeNull();
    expect(dates('By Jane Holloway', '© 2024 Lindvik Gazette\n2024-02-03').published).toBeNull();
  });
});

describe('posts and references in the body', () => {
  it.each([
    ['— Nora Field (@norafield) January 1, 2020'],
    ['Ein Beitrag geteilt von Nora Field (@nora.field) am Apr 21, 2019'],
    ['+ Posted by Harbour Museum on Monday, February 7, 2022'],
    ['In: Harbour Studies; Vol. 37, Issue 6, pp. 260 - 264, 15 January 2021, DOI 10.5555/abc'],
    ['^ "Lost code found". Quay Courier. 3 May 2011.'],
    ['[4] Vorn, Ida: Der Code. Küstenbote, 3. Mai 2011'],
  ])('%s', (line) => {
    expect(dates('By Jane Holloway', line).published).toBeNull();
  });

  it('are not the page’s own line above the body', () => {
    const own = dates('Posted by Jane Holloway on Monday, February 7, 2022');
    expect(own.published).toBe('2022-02-07');
  });
});

describe('a sentence about the publication', () => {
  it.each([
    [
      'Dieser Beitrag wurde am 14. Dezember 2015 um 14:48 von Mara Holt geschrieben und unter Hafen abgelegt.',
      '2015-12-14T14:48',
    ],
    [
      'Dieser Eintrag wurde veröffentlicht in Hafen, Politik und getaggt mit Fähre am 11. Dezember 2012.',
      '2012-12-11',
    ],
    [
      'Alte Fähre fährt wieder wurde am 19. Mai 2010 um 23:03 Uhr gepostet und unter Hafen abgelegt.',
      '2010-05-19T23:03',
    ],
    ['am 21/02/2021. Abgelegt unter Hafen.', '2021-02-21'],
    ['17.11.2019\nAbgelegt in: Hafen, Politik', '2019-11-17'],
  ])('%s', (line, day) => {
    expect(dates('von Mara Holt', line, 'de').published).toBe(day);
  });

  it.each([
    ['Diese Seite wurde zuletzt am 29. Januar 2020 um 13:22 Uhr geändert.', 'de'],
    ['Cette page a été modifiée pour la dernière fois le 29 janvier 2020 à 13:22.', 'fr'],
    ['Esta página se editó por última vez el 29 enero 2020 a las 13:22.', 'es'],
    ['Deze pagina is voor het laatst bewerkt op 29 januari 2020 om 13:22.', 'nl'],
  ])('%s', (line, language) => {
    const { context } = datedPage(`# Harbour\n${BODY}\n${line}`, { language });
    expect(dateCandidates(context).map(({ label, iso }) => [label, iso])).toEqual([
      ['modified', '2020-01-29T13:22'],
    ]);
  });

  it('is none about a law', () => {
    const line =
      'Das neue Gesetz über die Häfen und Fähren des Landes wurde am 14. Dezember 2015 nach langem Streit im Amtsblatt veröffentlicht.';
    expect(dates('von Mara Holt', line, 'de').published).toBeNull();
  });
});

describe('a day before the headline’s words on its line', () => {
  it('is the publication’s if no other is there', () => {
    expect(dates('By Jane Holloway', '', 'de', '23.01.2022 - Old ferry to sail again').published).toBe(
      '2022-01-23',
    );
    expect(dates('5. Mai 2022', '', 'de', '23.01.2022 - Old ferry to sail again').published).toBe(
      '2022-05-05',
    );
  });
});

it('many comments of one day count once', () => {
  const comment = (n: number) => `Reader${n}\n14 May 2023 at 09:1${n}\nWell done.`;
  const thread = Array.from({ length: 9 }, (_, n) => comment(n)).join('\n');
  expect(dates('By Jane Holloway', `Harbour Gazette | 13 May 2023\n${thread}`).published).not.toBe(
    '2023-05-14',
  );
});

describe('an update by time alone', () => {
  it.each([
    ['Published 1 March 2024 at 18:30, updated at 21:05', 'en'],
    ['01/03/2024 18:30 | Actualizado a las 21:05', 'es'],
    ['March 1, 2024 6:30 PM | Updated 9:05 PM', 'en'],
  ])('%s', (line, language) => {
    expect(dates(line, '', language)).toEqual({
      published: '2024-03-01T18:30',
      modified: '2024-03-01T21:05',
    });
  });

  it('takes no time before the publication', () => {
    expect(dates('Published 1 March 2024 at 18:30, updated at 9:05').modified).toBeNull();
  });
});

describe('the order of day and month', () => {
  it.each([
    ['03/04/2023 9:15 AM NZST', '2023-04-03'],
    ['03/04/2023 9:15 AM AEST', '2023-04-03'],
    ['03/04/2023 9:15 AM EDT', '2023-03-04'],
  ])('%s', (line, day) => {
    expect(dates(line).published?.slice(0, 10)).toBe(day);
  });
});
