import { describe, expect, it } from 'vitest';
import { dateCandidates } from '../../../src/head/published/candidates.ts';
import { likeliestDay, publishedChooser, weighDates } from '../../../src/head/published/choice.ts';
import { type PublishedFeature, publishedFeatures } from '../../../src/head/published/feature-table.ts';
import { placeOf } from '../../../src/head/published/place.ts';
import { storedWeights } from '../../../src/model/index.ts';
import type { Label } from '../../../src/rules/rule.ts';
import { datedPage } from '../dated-page.ts';

const shipped = publishedChooser(storedWeights('published'));

const BODY = [
  '+ The harbour board said on Monday that the old ferry would sail again by the summer after repairs.',
  '+ The board expects to spend four million on the work and has asked the county for half of it.',
].join('\n');
const HEAD = '# Old ferry to sail again by summer';

function weigh(marked: string, labels: Partial<Label>[] = []) {
  const { context, headline } = datedPage(marked);
  const of = context.labels.map((_, i) => labels.filter((l) => l.line === i) as Label[]);
  const labelled = { ...context, labels: of };
  return weighDates(dateCandidates(labelled), placeOf(labelled, headline));
}

function featuresOf(dates: ReturnType<typeof weigh>, day: string) {
  const { values } = dates.find((d) => d.candidate.iso === day)!;
  const named = publishedFeatures.names.map((name, j) => [name, values[j]!]);
  return Object.fromEntries(named) as Record<PublishedFeature, number>;
}

describe('features of a date', () => {
  it('show a list by dates in the same form around it', () => {
    const list = '[ May 9, 2024 ] Bridge\n[ May 8, 2024 ] Quay\n[ May 7, 2024 ] Pier';
    const dates = weigh(`${list}\n${HEAD}\nMay 2, 2024 12\n${BODY}`);
    expect(featuresOf(dates, '2024-05-08').alikeAround).toBe(2);
    expect(featuresOf(dates, '2024-05-02')).toMatchObject({ alikeAround: 0, firstBelow: 1, firstOnPage: 0 });
  });

  it('mark today’s date in a bar far above the headline', () => {
    const menu = 'News\nSport\nCulture\nTravel';
    const dates = weigh(`Friday, May 17, 2024\n${menu}\n${HEAD}\nMay 16, 2024\n${BODY}`);
    expect(featuresOf(dates, '2024-05-17')).toMatchObject({ pageBar: 1, pageBarWeekday: 1, justAfter: 1 });
    expect(featuresOf(dates, '2024-05-16')).toMatchObject({ pageBar: 0, belowHeadline3: 1 });
  });

  it('name the section that a date is in, up to the next line of the body', () => {
    const page = `${HEAD}\n${BODY}\nComments\nTom Ash May 14, 2024 at 9:10\n+ The ferry sails at nine each morning.\nMay 13, 2024`;
    const dates = weigh(page, [{ line: 3, kind: 'comments', certainty: 'opener' }]);
    expect(featuresOf(dates, '2024-05-14T09:10')).toMatchObject({ inComments: 1, inSection: 0 });
    expect(featuresOf(dates, '2024-05-13').inComments).toBe(0);
  });

  it('name no comments above the body', () => {
    const page = `${HEAD}\n3 comments\nMay 14, 2024\n${BODY}`;
    const dates = weigh(page, [{ line: 1, kind: 'comments', certainty: 'opener' }]);
    expect(featuresOf(dates, '2024-05-14').inComments).toBe(0);
  });

  it('include what a sentence says, ranges, and a label of the first version elsewhere', () => {
    const first = 'This article was originally published on May 2, 2019';
    const dates = weigh(`${HEAD}\n12–18 May 2024\nMay 20, 2024\nFiled under Harbour\n${BODY}\n${first}`);
    expect(featuresOf(dates, '2024-05-12')).toMatchObject({ range: 1, inSentence: 0, laterThanOriginal: 1 });
    expect(featuresOf(dates, '2024-05-20')).toMatchObject({ range: 0, inSentence: 1, laterThanOriginal: 1 });
    expect(featuresOf(dates, '2019-05-02')).toMatchObject({ original: 1, laterThanOriginal: 0 });
  });

  it('count the words before a date', () => {
    const of = (line: string) => {
      const { afterWords, afterSomeWords } = featuresOf(weigh(`${HEAD}\n${line}\n${BODY}`), '2019-03-12');
      return [afterWords, afterSomeWords];
    };
    expect(of('The empty basin below the old quay, 12 March 2019')).toEqual([1, 0]);
    expect(of('Ruderer Regatta am Kai Lindvik bei Sturm, 12 March 2019')).toEqual([0, 1]);
    expect(of('Harbour Gazette, 12 March 2019')).toEqual([0, 0]);
  });

  it('take a time alone at the headline for today', () => {
    const of = (line: string) =>
      featuresOf(
        weigh(`${HEAD}\n${line}\n${BODY}\n+ x\n+ x\n+ x\n+ x\nBridge opens\n3 May 2024`),
        '2024-05-03',
      ).farFromRelative;
    expect([of('14:05'), of('14:05 Uhr'), of('4 May 2024\n14:05'), of('14:05 min')]).toEqual([1, 1, 0, 0]);
  });

  it('include a byline within two lines', () => {
    const page = `${HEAD}\nIda Norwell\nThe Bay Courier\nMay 14, 2024\nMore\nMay 13, 2024\n${BODY}`;
    const dates = weigh(page, [{ line: 1, kind: 'byline', certainty: 'likely' }]);
    expect(featuresOf(dates, '2024-05-14').nearByline).toBe(1);
    expect(featuresOf(dates, '2024-05-13').nearByline).toBe(0);
  });

  it('include older dates with a time below, as of comments before an update', () => {
    const thread = 'Tom Ash May 3, 2021 at 9:10\nAda Lind May 9, 2021 at 14:02';
    const dates = weigh(`${HEAD}\nMay 2, 2024\n${BODY}\n${thread}`);
    expect(featuresOf(dates, '2024-05-02')).toMatchObject({ momentBelowEarlier: 1, momentsAround: 0 });
    expect(featuresOf(dates, '2021-05-03T09:10')).toMatchObject({ momentBelowEarlier: 0, momentsAround: 1 });
  });

  it('distinguish a day above the headline from the article’s own below', () => {
    const dates = weigh(`May 17, 2024\n${HEAD}\nMay 16, 2024\n${BODY}`);
    expect(featuresOf(dates, '2024-05-17').ownBelow).toBe(1);
    expect(featuresOf(dates, '2024-05-16').ownBelow).toBe(0);
    expect(featuresOf(weigh(`May 17, 2024\n${HEAD}\n${BODY}`), '2024-05-17').ownBelow).toBe(0);
  });

  it('are not computed for an update without a time, or for later dates below the body', () => {
    const dates = weigh(`${HEAD}\nUpdated May 16, 2024\n${BODY}\nMay 16, 2024\nMay 3, 2024\nMay 20, 2024`);
    expect(dates.map((d) => [d.candidate.iso, d.candidate.label])).toEqual([
      ['2024-05-16', null],
      ['2024-05-03', null],
    ]);
    expect(featuresOf(dates, '2024-05-16')).toMatchObject({ updateDay: 1, farFromOwnUpdate: 0 });
    expect(featuresOf(dates, '2024-05-03')).toMatchObject({ updateDay: 0, farFromOwnUpdate: 0 });
    const above = weigh(`May 20, 2024\n${'Menu\n'.repeat(9)}${HEAD}\nUpdated May 16, 2024\n${BODY}`);
    expect(featuresOf(above, '2024-05-20')).toMatchObject({ laterThanOwnUpdate: 1, farFromOwnUpdate: 1 });
  });

  it('mark a headline that names a later year', () => {
    const of = (headline: string) =>
      featuresOf(weigh(`# ${headline}\nMay 2, 2024\n${BODY}`), '2024-05-02').beforeHeadlineYear;
    expect([of('Seven ferries of 2026'), of('Seven ferries of 2024'), of('Pier 20261')]).toEqual([1, 0, 0]);
  });

  it('do not read a deadline as a byline', () => {
    const of = (line: string) => featuresOf(weigh(`${HEAD}\n${line}\n${BODY}`), '2024-05-14').byline;
    expect([of('Closed by May 14, 2024'), of('By Ida Norwell May 14, 2024')]).toEqual([0, 1]);
  });

  it('are not computed for dates in a sentence, but for those in glued text', () => {
    const sentence =
      'Passengers have been taken by bus around the bay since the engine failed in the storm on';
    expect(weigh(`${HEAD}\n${sentence} May 3, 2021, officials said.\n${BODY}`)).toEqual([]);
    expect(weigh(`${HEAD}\n${sentence} May 3, 2021 Ida Norwell 4 min read\n${BODY}`)).toHaveLength(1);
    const event =
      '渡轮码头重新开放前的维修工程历时两年，2023年12月3日，港务局在会上公布了新的时间表和票价，居民表示欢迎。';
    expect(weigh(`${HEAD}\n${event}\n${BODY}`)).toEqual([]);
    expect(weigh(`${HEAD}\n2023年12月3日 来源：港城日报\n${BODY}`)).toHaveLength(1);
  });
});

describe('the likeliest day', () => {
  it('is none without dates', () => {
    expect(likeliestDay([], shipped)).toBeNull();
  });

  it('is more probable if it occurs twice', () => {
    const once = weigh(`${HEAD}\nMay 14, 2024\n${BODY}\nMay 2, 2024`);
    const twice = weigh(`${HEAD}\nMay 14, 2024\n${BODY}\nMay 14, 2024\nMay 2, 2024`);
    const belief = (dates: typeof once) => likeliestDay(dates, shipped)!.belief;
    expect(likeliestDay(once, shipped)!.candidate.iso).toBe('2024-05-14');
    expect(belief(twice)).toBeGreaterThan(belief(once));
  });

  it('adds up to no more than one with "none"', () => {
    const best = likeliestDay(weigh(`${HEAD}\nMay 14, 2024\n${BODY}`), shipped)!;
    expect(best.belief).toBeGreaterThan(0.5);
    expect(best.belief).toBeLessThan(1);
  });
});
