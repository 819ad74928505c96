import { describe, expect, it } from 'vitest';
import { isGlued, jointsOf } from '../../src/page/joints.ts';
import { pageWords, wordsWithJoints } from '../../src/page/page-words.ts';
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
    ['a ferry (AFP)Police said', ['a ferry (AFP)', 'Police said']],
    ['the code [4]Woods left', ['the code [4]', 'Woods left']],
    ['Call 555-0161.Was it open?', ['Call 555-0161.', 'Was it open?']],
    ['It sank.ADVERTISEMENTThe crew swam', ['It sank.', 'ADVERTISEMENTThe crew swam']],
    ['since 1991.“It is” old', ['since 1991.', '“It is” old']],
    ['said NATO.The fleet', ['said NATO.', 'The fleet']],
    ['at 9 p.m.The fleet', ['at 9 p.m.', 'The fleet']],
    ['It costs 5%.AFP said', ['It costs 5%.', 'AFP said']],
    ['aloud?J. T. Merrow', ['aloud?', 'J. T. Merrow']],
    ['ein „Anfang“Analog dazu', ['ein „Anfang“', 'Analog dazu']],
    ['Er ging.„Bald“ sagte er', ['Er ging.', '„Bald“ sagte er']],
    ['„Er ging.“Sie blieb', ['„Er ging.“', 'Sie blieb']],
    ['"It is over."The crowd', ['"It is over."', 'The crowd']],
    ['It is over."The crowd" left', ['It is over.', '"The crowd" left']],
    ['«Il part.»Elle reste', ['«Il part.»', 'Elle reste']],
    ['”Vi går.”Hon stannar', ['”Vi går.”', 'Hon stannar']],
    ['to be seen.\u200dThe next', ['to be seen.\u200d', 'The next']],
    ['the list of it:Bring a coat', ['the list of it:', 'Bring a coat']],
    ['by Nora Lind14:02', ['by Nora Lind', '14:02']],
    ['by Nora Lind12 May 2024', ['by Nora Lind', '12 May 2024']],
    ['All rights© 2024 Harbour', ['All rights', '© 2024 Harbour']],
    ['FacebookXEmail', ['Facebook', 'X', 'Email']],
    ['TennisNFLHockey', ['Tennis', 'NFL', 'Hockey']],
    ['Sorry to all.— Nora Lind (@noralind)', ['Sorry to all.', '— Nora Lind (@noralind)']],
    ['It was so.^ "Tests". Weekly', ['It was so.', '^ "Tests". Weekly']],
    ['it is old. ↩Third part', ['it is old. ↩', 'Third part']],
    ['कल हुई।समस्तीपुर में', ['कल हुई।', 'समस्तीपुर में']],
    ['“It is over.”The crowd went home.', ['“It is over.”', 'The crowd went home.']],
    ['It is over.“The crowd” went home.', ['It is over.', '“The crowd” went home.']],
    ['perd le pont« Nous attendons', ['perd le pont', '« Nous attendons']],
    ['the ones that close:• Upper Vane• Hollin', ['the ones that close:', '• Upper Vane', '• Hollin']],
    ['for 129 €When you buy', ['for 129 €', 'When you buy']],
    ["Vorn 88'Tell scores", ["Vorn 88'", 'Tell scores']],
    ['ShareI. The wager', ['Share', 'I. The wager']],
    ['for a century4,5,6.The tide', ['for a century4,5,6.', 'The tide']],
    ['les ponts concernés sont :Pont Vieux', ['les ponts concernés sont :', 'Pont Vieux']],
    ['HausGarten5 Wege, Tauben zu', ['Haus', 'Garten', '5 Wege, Tauben zu']],
    ['HomeGarden6 ways to keep slugs', ['Home', 'Garden', '6 ways to keep slugs']],
    ['to tips@vale.example.The wall', ['to tips@vale.example.', 'The wall']],
    ['Il chauffe.J’en suis sûr', ['Il chauffe.', 'J’en suis sûr']],
    ['2 octobre 2023L’association met', ['2 octobre 2023', 'L’association met']],
    ['für leise FensterMit dem Antrag', ['für leise Fenster', 'Mit dem Antrag']],
    [
      'What each side said1. The case for. It stands.2. The case against',
      ['What each side said', '1. The case for. It stands.', '2. The case against'],
    ],
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
    ['Light1,2. The kettle3. Whether it is so, was asked4. We know', 'figures of footnotes'],
    ['The MPs of JPMorgan met 12 NGOs', 'plurals and names of capitals'],
    ['She asked ChatGPT and PostgreSQL users', 'names that end in capitals'],
    ['See Node.JS and Booking.COM for it', 'names of programs and sites'],
    ['J.Holm and H.G.Wells, 1.Liga, e.V.Kiel', 'initials and abbreviations'],
    ['O’Neill’s d’Artagnan is in it', 'apostrophes'],
    ['Then load(File).Read(it)', 'a call'],
    ['老街尽头有一间小铺。铺子的主人姓许。', 'a script without capitals'],
    ['var a={b:1};function go(){if(a){docReady=isDone;}}', 'a script'],
  ])('%j: %s', (raw) => {
    expect(jointsOf(raw)).toEqual([]);
  });
});

describe('a numbered list is cut', () => {
  it.each([
    ['At home.1. Keep warm2. Stay inThere', ['At home.', '1. Keep warm', '2. Stay in', 'There']],
    ['Contents1 Play2 Release3 Legacy4 Notes', ['Contents', '1 Play', '2 Release', '3 Legacy', '4 Notes']],
    ['Contents1 Play2 Release', ['Contents1 Play2 Release']],
  ])('%s', (raw, expected) => {
    expect(pieces(raw)).toEqual(expected);
  });
});

describe('a name in a sentence', () => {
  const text = 'He said on PineTree that it rains. By Nora LindPupils of the school met. The pupils won.';
  it('is cut before a word that the page has alone', () => {
    const cut = text.indexOf('Pupils');
    expect(jointsOf(text, pageWords(text))).toEqual([cut]);
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
    expect(
      jointsOf('OakRidgeShare of OakRidge now', { joined: new Set(['OakRidge']), isAlone: () => false }),
    ).toEqual([3, 8]);
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
