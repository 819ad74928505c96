import { describe, expect, it } from 'vitest';
import { isGlued, jointsOf } from '../../src/page/joints.ts';

const pieces = (raw: string) => {
  const cuts = [0, ...jointsOf(raw), raw.length];
  return cuts.slice(1).map((to, i) => raw.slice(cuts[i], to));
};

describe('a glued line is cut', () => {
  it.each([
    ['HomeNewsSportWeather', ['Home', 'News', 'Sport', 'Weather']],
    [
      'They left on Monday.Share this storyComments',
      ['They left on Monday.', 'Share this story', 'Comments'],
    ],
    ['“It is over.”The crowd went home.', ['“It is over.”', 'The crowd went home.']],
    ['It is over.“The crowd” went home.', ['It is over.', '“The crowd” went home.']],
    ['TweetWhatsAppEmail', ['Tweet', 'WhatsApp', 'Email']],
    ['YouTubeShare', ['YouTube', 'Share']],
    ['Deep Learning DeepLakes', ['Deep Learning Deep', 'Lakes']],
    ['14 May 2024By Ida Norwell', ['14 May 2024', 'By Ida Norwell']],
    ['Жители вышли.Поделиться новостьюКомментарии', ['Жители вышли.', 'Поделиться новостью', 'Комментарии']],
  ])('%s', (raw, expected) => {
    expect(pieces(raw)).toEqual(expected);
  });
});

describe('a line is not cut', () => {
  it.each([
    ['', 'empty'],
    ['One ordinary sentence. And another one.', 'nothing is glued'],
    ['Duncan McAllister drives a MacMillan van', 'names with a capital inside'],
    ['She bought an iPhone and an eBook', 'products with a small letter before'],
    ['The clip was shared on YouTube after the game', 'a name inside a sentence'],
    ['WhatsApp', 'a name alone'],
    ['WordPress 6', 'a name before a figure'],
    ['Die YouTuberin und PlayStations', 'names inflected'],
    ['OpenStreetMap', 'two capitals inside'],
    ['SpaceX hat gestartet', 'one letter at the end'],
    ['Prices rose 3.5 percent in the U.S. and 2.1 percent here', 'figures and abbreviations'],
    ['老街尽头有一间小铺。铺子的主人姓许。', 'a script without capitals'],
    ['var a={b:1};function go(){if(a){docReady=isDone;}}', 'a script'],
  ])('%j: %s', (raw) => {
    expect(jointsOf(raw)).toEqual([]);
  });
});

describe('a page counts as glued', () => {
  const prose = 'The harbour board said on Monday that the ferry would sail again. '.repeat(30);
  it.each([
    ['running text', prose, false],
    ['one slip in much text', `${prose}${prose}${prose}the end.The start ${prose}`, false],
    ['nothing', '', false],
    ['a few menus', `${prose}\nHomeNewsSport`, false],
    ['blocks run together', 'The boat left on time.The crew waved.Nobody was hurt.', true],
    ['labels run together', 'HomeNewsSportWeatherTravelCulture', true],
  ])('%s', (_what, text, glued) => {
    expect(isGlued(text)).toBe(glued);
  });
});

it('cuts a megabyte of joints in about linear time', () => {
  const time = (n: number) => {
    const from = process.hrtime.bigint();
    expect(jointsOf('HomeNews'.repeat(n))).toHaveLength(2 * n - 1);
    return Number(process.hrtime.bigint() - from) / 1e6;
  };
  time(10_000);
  expect(time(130_000)).toBeLessThan(4000);
});
