import { describe, expect, it } from 'vitest';
import { isGlued, jointsOf } from '../../src/page/joints.ts';
import { wordsWithJoints } from '../../src/page/whole-tokens.ts';
import { growsInStep } from '../support/growth.ts';

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
    ['LinkedInside', ['Linked', 'Inside']],
    ['Deep Learning DeepLakes', ['Deep Learning Deep', 'Lakes']],
    ['14 May 2024By Ida Norwell', ['14 May 2024', 'By Ida Norwell']],
    ['by Jenna McValeShare', ['by Jenna McVale', 'Share']],
    ['on 14 May 2024A ferry sank', ['on 14 May 2024', 'A ferry sank']],
    ['storyComments(12)', ['story', 'Comments(12)']],
    ['harbour.comShare this', ['harbour.com', 'Share this']],
    ['@noralindFollow her', ['@noralind', 'Follow her']],
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
    ['YouTubers', 'a name with an end behind it'],
    ['WordPress 6', 'a name before a figure'],
    ['Die YouTuberin und PlayStations', 'names inflected'],
    ['OpenStreetMap', 'two capitals inside'],
    ['SpaceX hat gestartet', 'one letter at the end'],
    ['Jenna McVale and Ingrid DuBarre met', 'the beginning of a name'],
    ['The Model 7X was sold', 'a model number'],
    ['She lives at 12B Harbour Street', 'a house number'],
    ['The Torr S23Ultra and the RTX4090Ti, too', 'the ending of a model'],
    ['It calls document.getElementById and then max_lineCount of it', 'code'],
    ['Then readBytes(buffer) is called, or Harbour::openGate of it', 'calls'],
    ['See https://harbour.example/NewsItem and www.harbour.example/FerryList for it', 'addresses'],
    ['Write to Jenna.HolmBerg@harbour.example for it', 'a mail address'],
    ['With #FerryStrike and @NoraLindqvist in it', 'a tag and a handle'],
    ['The class java.util.List is in it', 'a name with points'],
    ['Prices rose 3.5 percent in the U.S. and 2.1 percent here', 'figures and abbreviations'],
    ['老街尽头有一间小铺。铺子的主人姓许。', 'a script without capitals'],
    ['var a={b:1};function go(){if(a){docReady=isDone;}}', 'a script'],
  ])('%j: %s', (raw) => {
    expect(jointsOf(raw)).toEqual([]);
  });
});

describe('a word of the page with a joint inside', () => {
  const own = (text: string) => [...wordsWithJoints(text)];
  it.each([
    ['said OakRidge that the ferry. Then OakRidge, which', ['OakRidge']],
    ['dass OakRidge die Fähre. Auch OakRidge war', ['OakRidge']],
    ['сказал МосТранс вчера, а МосТранс молчит', ['МосТранс']],
    ['call readBytes here, then readBytes twice, or readBytes: never', ['readBytes']],
  ])('is one between other words: %j', (text, words) => {
    expect(own(text)).toEqual(words);
  });

  it.each([
    ['said OakRidge that', 'it occurs once'],
    ['Full storyComments are closed. Full storyComments are closed.', 'the words around it are the same'],
    ['this storyComments are closed. full storyComments 12', 'two blocks may have met twice'],
  ])('is none: %j, %s', (text) => {
    expect(own(text)).toEqual([]);
  });

  it('is not cut', () => {
    expect(jointsOf('OakRidgeShare of OakRidge now', new Set(['OakRidge']))).toEqual([3, 8]);
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

  const words = (length: number) => 'the ferry sails again '.repeat(200).slice(0, length);
  it.each([
    ['one end of a sentence in 3,300 characters', `${words(3_287)} time.The crew `, true],
    ['one in 3,400', `${words(3_387)} time.The crew `, false],
    ['four labels in 1,000 characters', `${words(977)} HomeNewsSportTownPier `, true],
    ['four labels in 1,010', `${words(988)} HomeNewsSportTownPier `, false],
  ])('from so many joints on: %s', (_what, text, glued) => {
    expect(isGlued(text)).toBe(glued);
  });
});

it.each([
  ['50 characters', 'HomeNews of the old town and its piers {the} ferry', 1],
  ['49 characters', 'HomeNews of the old town and its pier {the} ferry', 0],
])('a line with two marks of code in %s is cut, or is a script', (_what, raw, cuts) => {
  expect(jointsOf(raw)).toHaveLength(cuts);
});

it('cuts a megabyte of joints in time that grows with it', () => {
  const count = 16_000;
  expect(jointsOf('HomeNews'.repeat(count))).toHaveLength(2 * count - 1);
  expect(growsInStep((many) => () => jointsOf('HomeNews'.repeat(many)), count)).toBe(true);
});
