import { describe, expect, it } from 'vitest';
import { type Cut, cutCandidates, cutsOf } from '../../../src/head/headline/cuts.ts';
import { sectionPieces } from '../../../src/head/headline/other-pieces.ts';
import { regionOf } from '../../../src/head/region/region.ts';
import { contextOf, pageOf } from '../../support/context.ts';
import { growsInStep } from '../../support/growth.ts';

const H = 'Harbour bridge to close for repairs';
/** No piece is anything else. */
const NOTHING = { isNoise: () => false, isSection: () => false };

/** The cuts of a one-line page, as text. */
function cuts(text: string): (Cut & { text: string })[] {
  const page = pageOf(text);
  return cutsOf(page, page.lines[0]!, page.lines.at(-1)!).map((c) => ({
    ...c,
    text: page.text.slice(c.start, c.end),
  }));
}

const hits: [string, string, string, Cut['left'], Cut['right']][] = [
  ['glued nodes', `NewsLocal${H}ShareTweet this story`, H, 'joint', 'joint'],
  ['runs of white space', `Blog      ${H}        Ferries take over in May`, H, 'gap', 'gap'],
  ['a breadcrumb trail', `Home » Local » ${H}`, H, 'separator', 'edge'],
  ['a site after a bar', `${H} | The Pier Times`, H, 'edge', 'separator'],
  ['a date after it', `${H} 14 May 2024 19:12`, `${H} `, 'edge', 'small'],
  ['a date in front', `May 14, 2024 ${H}`, ` ${H}`, 'small', 'edge'],
  ['a byline after it', `${H} by Jane Holloway and others`, H, 'edge', 'small'],
  ['a byline glued to it', `${H}By Jane Holloway`, H, 'edge', 'joint'],
  [
    'a byline glued to it in small letters',
    'Brücke im Hafen gesperrtvon Jan Holm',
    'Brücke im Hafen gesperrt',
    'edge',
    'small',
  ],
  ['a byline glued to a bracket', `${H} (updated)by Jane Holloway`, `${H} (updated)`, 'edge', 'small'],
  ['dots in front', `Loading...${H}`, H, 'joint', 'edge'],
  [
    'a question in front',
    'Where to?10 bridges you can still cross',
    '10 bridges you can still cross',
    'joint',
    'edge',
  ],
  ['a trail without spaces', `Home>Local>${H}`, H, 'joint', 'edge'],
  ['a by-word of two letters glued to it, and a name', `${H}by Jane Holloway`, H, 'edge', 'small'],
  ['a byline in front', `May 14, 2024 by Jane Holloway ${H}`, H, 'small', 'edge'],
  [
    'another script',
    'Fire at the quayबंदरगाह का पुल मरम्मत के लिए बंद',
    'बंदरगाह का पुल मरम्मत के लिए बंद',
    'joint',
    'edge',
  ],
  ['a picture’s credit after it', `${H} © Jane Holloway`, `${H} `, 'edge', 'small'],
  [
    'a quotation at its end',
    'NewsKapitän: „Die Brücke ist sicher“ © Jan Holm',
    'Kapitän: „Die Brücke ist sicher“ ',
    'joint',
    'small',
  ],
  ['capitals glued to it', `FAQ${H} • Local`, H, 'joint', 'separator'],
];

describe('cuts of a line', () => {
  it.each(hits)('%s', (_, line, headline, left, right) => {
    expect(cuts(line)).toContainEqual(expect.objectContaining({ text: headline, left, right }));
  });

  it('joins pieces again: a capital inside a name is not a seam', () => {
    expect(cuts('Home » Harbour council moves to SeaPort Bridge').map((c) => c.text)).toContain(
      'Harbour council moves to SeaPort Bridge',
    );
  });

  it('leaves the plural of capitals whole', () => {
    expect(cuts('The best CRMs of the year for harbours')).toEqual([]);
  });

  it('leaves figures inside a short form whole', () => {
    expect(cuts('How n8n and i18n are read aloud in the harbour office')).toEqual([]);
  });

  it('has none if a line has no seam', () => {
    expect(cuts(H)).toEqual([]);
    expect(cuts('Harbour bridge: what the repairs mean for well-known shops')).toEqual([]);
  });

  it('does not read the end of a word as a by-word', () => {
    expect(cuts('The complete guide To bridges nearby London')).toEqual([]);
    expect(cuts('Harbour council v. Holloway. What the court said')).toEqual([]);
  });

  it('reads the far end of a line with gaps, but not of running text', () => {
    const menu = 'Timetables      Tickets      Lost property      '.repeat(20);
    expect(cuts(`${menu}${H}      Ferries take over`).map((c) => c.text)).toContain(H);
    const prose = 'the council said that the bridge is old, '.repeat(20);
    expect(cuts(`${prose}${H} | Local news`).map((c) => c.text)).not.toContain(`${prose}${H}`);
    expect(cuts(`${prose}| ${H} | Local news`).map((c) => c.text)).not.toContain(H);
  });

  it('ignores a by-word before a small letter', () => {
    expect(cuts('Bridge to be closed by the council in May of next year')).toEqual([]);
  });

  it('has no byline where a sentence goes on after the name, up to its end', () => {
    const lede = 'Pier Row is a 1984 game developed by Osk Works and published by Marrow & Pine.';
    expect(cuts(lede)).toEqual([]);
    const next = cuts(`${lede} ${H} by Jane Holloway`).map((c) => c.text);
    expect(next[0]).toBe(`${lede} ${H}`);
  });

  it('leaves the weekday that ends a headline before a glued date', () => {
    const texts = cuts('Travel fund opens on Monday6 November 2024').map((c) => c.text);
    expect(new Set(texts)).toEqual(new Set(['Travel fund opens on Monday', '6 November 2024']));
  });

  it('goes on over no quotation that is glued to other text', () => {
    const texts = cuts('CultureIslands“I have never owned a clock”Interview: Mona Treen').map((c) => c.text);
    expect(texts).toContain('“I have never owned a clock”');
    expect(texts.filter((t) => t.includes('clock'))).toEqual(['“I have never owned a clock”']);
    const german = cuts('Hafen: „Brücke“ bleibt zu | Die Post').map((c) => c.text);
    expect(german).toContain('Hafen: „Brücke“ bleibt zu');
  });

  it('ignores pieces of two words and of more than thirty', () => {
    const long = 'the council said that '.repeat(8).trim();
    expect(cuts(`Local news | ${long}`)).toEqual([]);
  });

  it('takes time that grows with a line of seams', () => {
    const cutting = (seams: number) => () => {
      const page = pageOf('a | '.repeat(seams));
      cutsOf(page, page.lines[0]!, page.lines.at(-1)!);
    };
    expect(growsInStep(cutting, 12_500)).toBe(true);
  });
});

const BODY = 'The old harbour bridge will close on Monday for eighteen months of repairs, the council said.';

describe('pieces of the lines down to the body', () => {
  const kinds = (...lines: string[]) => {
    const context = contextOf([...lines, BODY, `Harbour | ${BODY}`].join('\n'), { body: BODY });
    return cutCandidates(context.page, regionOf(context), null, () => false, NOTHING).map(
      (c) => `${c.kind}: ${c.text}`,
    );
  };

  it('are joined again if a name with a capital inside was read as two nodes', () => {
    expect(kinds('HomeNewsSportWeather', 'Harbour council closes the old SeaBridge')).toContain(
      'row: Harbour council closes the old SeaBridge',
    );
  });

  it('end at a date in a later piece', () => {
    expect(
      kinds(`TicketsTimetablesLost propertyHarbour council closes the bridge 14 May 2024Share`),
    ).toContain('cut: Harbour council closes the bridge');
  });

  it('take in no piece that a rule takes for noise, and no numbered label', () => {
    const cutsWith = (line: string, isNoise: (text: string) => boolean) => {
      const { page, ...rest } = contextOf([line, BODY].join('\n'), { body: BODY });
      const region = regionOf({ page, ...rest });
      const noise = (i: number) => isNoise(page.lines[i]!.text);
      const other = { isNoise: noise, isSection: sectionPieces(region) };
      return cutCandidates(page, region, null, () => false, other).map((c) => c.text);
    };
    const menu = `NewsDonate${H}ShareComments`;
    expect(cutsWith(menu, () => false)).toContain(`Donate${H}`);
    expect(cutsWith(menu, (text) => text === 'Donate' || text === 'Share').join('\n')).not.toContain(
      'Donate',
    );
    const section = cutsWith(`NewsIslandsMedia\nHomeIslands${H}ShareComments`, () => false);
    expect(section).not.toContain(`Islands${H}`);
    expect(cutsWith(`HomePine${H}Share\nNewsPine${H}Share`, () => false)).toContain(`Pine${H}`);
    expect(cutsWith(`HomeTopicsMediaPress release No. 212${H}ShareComments`, () => false)).not.toContain(
      `Press release No. 212${H}`,
    );
    expect(cutsWith(`HomeTopicsMediaGalaxy S23${H}ShareComments`, () => false)).toContain(`Galaxy S23${H}`);
  });

  it('are cut out of a first line that is a menu, not out of a title', () => {
    const first = (line: string) => {
      const context = contextOf([line, BODY].join('\n'), { body: BODY });
      const { page } = context;
      return cutCandidates(page, regionOf(context), page.lines[0]!, () => false, NOTHING).map((c) => c.text);
    };
    expect(first('NewsLocalHarbour bridge to close for repairsShare')).toContain(H);
    expect(first('Harbour council moves to SeaPort Bridge | The Pier Times')).toEqual([]);
  });

  it('are cut at separators, and not below the body’s start', () => {
    expect(kinds(`Local news | ${H}`)).toEqual([`cut: ${H}`]);
    expect(kinds(H)).toEqual([]);
  });
});
