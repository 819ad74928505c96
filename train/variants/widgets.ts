import type { NewLine } from './edit.ts';
import { noise } from './line.ts';
import { NOTICES } from './notices.ts';
import { clock, day, fewWords, type Material, person, phrase, sentence, title } from './wording.ts';

/** A box that pages put between two paragraphs, in other words each time. */
export type Widget = (material: Material) => NewLine[];

const NETWORKS = [
  'Facebook',
  'Twitter',
  'X',
  'WhatsApp',
  'E-mail',
  'LinkedIn',
  'Pinterest',
  'Telegram',
  'Reddit',
  'Bluesky',
  'VK',
  'LINE',
  'Messenger',
  'Threads',
  'Pocket',
];
const SEPARATORS = [' ', ' | ', ' · ', ', ', ''];

function shuffled<T>({ random }: Material, from: readonly T[]): T[] {
  return from
    .map((value) => ({ value, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

const maybe = ({ random }: Material, share: number, lines: () => NewLine[]): NewLine[] =>
  random.next() < share ? lines() : [];

const notice = ({ language, random }: Material): string => random.pick(NOTICES[language.code] ?? NOTICES.en!);

const length = ({ random }: Material): string =>
  `${random.below(9)}:${String(random.below(60)).padStart(2, '0')}`;

const adLabel: Widget = (m) => [
  ...noise('label', phrase(m, 'advertisement', ['lines'])),
  ...maybe(m, 0.15, () => noise('label', phrase(m, 'advertisement', ['lines', 'starts']))),
];

const adBox: Widget = (m) => [
  ...noise('label', phrase(m, 'advertisement', ['lines'])),
  ...noise('title', fewWords(m, 6)),
  ...maybe(m, 0.5, () => noise('text', notice(m))),
];

const shareBar: Widget = (m) => {
  const names = shuffled(m, NETWORKS).slice(0, 1 + m.random.below(6));
  const bar = m.random.next() < 0.3 ? [names.join(m.random.pick(SEPARATORS))] : names;
  const label = () => noise('label', phrase(m, 'share', ['lines', 'starts']));
  return [...maybe(m, 0.75, label), ...noise('item', ...bar), ...maybe(m, 0.15, label)];
};

const newsletter: Widget = (m) => [
  ...maybe(m, 0.35, () => noise('heading', fewWords(m, 4))),
  ...noise('heading', phrase(m, 'subscribe', ['lines', 'starts', 'maybe'])),
  ...maybe(m, 0.7, () => noise('text', notice(m))),
  ...maybe(m, 0.3, () => noise('text', notice(m))),
  ...maybe(m, 0.6, () => noise('label', phrase(m, 'subscribe', ['lines']))),
  ...maybe(m, 0.3, () => noise('label', phrase(m, 'sign-in', ['lines']))),
];

/** `Words of a post` / `— Ida Norwell (@idanorwell) May 3, 2024` and other ways to show a post of a network. */
const post: Widget = (m) => {
  const name = person(m);
  const handle = `@${name.toLowerCase().replace(/[^\p{L}]/gu, '')}`;
  const text = sentence(m);
  const network = m.random.pick(NETWORKS);
  return m.random.pick([
    () => noise('text', text, `— ${name} (${handle}) ${day(m)}`),
    () => [...noise('label', name, handle), ...noise('text', text), ...noise('label', clock(m), day(m))],
    () => noise('label', `${network}`, phrase(m, 'share', ['lines']), `${name} (${handle})`),
    () => [...noise('label', phrase(m, 'cookie', ['lines', 'starts'])), ...noise('text', notice(m))],
  ])();
};

const video: Widget = (m) => [
  ...maybe(m, 0.4, () => noise('label', m.random.pick(['Video', '▶', 'Play Video', '▶ Video', 'LIVE']))),
  ...maybe(m, 0.8, () => noise('title', title(m))),
  ...noise(
    'label',
    m.random.pick([length(m), `${length(m)} / ${length(m)}`, `0:00 / ${length(m)}`, '00:00']),
  ),
  ...maybe(m, 0.3, () => noise('caption', sentence(m))),
];

const audio: Widget = (m) => [
  ...maybe(m, 0.5, () => noise('label', fewWords(m, 4))),
  ...noise('label', `${m.random.pick(['▶', 'Audio', '🔊', '1x', '00:00'])} ${length(m)}`),
  ...maybe(m, 0.4, () => noise('text', notice(m))),
];

const picture: Widget = (m) => {
  const who = person(m);
  const credit = m.random.pick([
    `© ${who}`,
    `Foto: ${who}`,
    `Photo: ${who}`,
    `${who} / AFP`,
    `(${who}/AP)`,
    who,
  ]);
  return m.random.next() < 0.4
    ? noise('caption', `${sentence(m)} ${credit}`)
    : noise('caption', sentence(m), credit);
};

const gallery: Widget = (m) => {
  const count = 2 + m.random.below(9);
  const shown = 1 + m.random.below(Math.min(3, count));
  const pages = Array.from({ length: shown }, (_, i) => [
    ...noise('label', m.random.pick([`${i + 1} / ${count}`, `${i + 1}/${count}`, `${i + 1} of ${count}`])),
    ...noise('caption', sentence(m)),
  ]);
  return pages.flat();
};

const poll: Widget = (m) => {
  const count = 2 + m.random.below(3);
  const options = Array.from({ length: count }, () => {
    const share = `${m.random.below(100)}${m.random.pick(['%', ' %'])}`;
    return m.random.next() < 0.5 ? [`${fewWords(m, 4)} ${share}`] : [fewWords(m, 4), share];
  });
  const votes = m.random.below(9000);
  return [
    ...noise('heading', `${title(m).replace(/[.:!?]+$/, '')}?`),
    ...noise('item', ...options.flat()),
    ...maybe(m, 0.5, () => noise('label', String(votes))),
  ];
};

const timestamp: Widget = (m) => noise('label', m.random.pick([clock(m), `${clock(m)} ${day(m)}`, day(m)]));

const pager: Widget = (m) => noise('label', phrase(m, 'pagination', ['lines', 'maybe']));

const wall: Widget = (m) => [
  ...noise('heading', phrase(m, 'paywall', ['lines', 'starts'])),
  ...maybe(m, 0.5, () => noise('text', notice(m))),
];

/** What another page of the corpus shows between its paragraphs; an advertisement's label if none does. */
const borrowed: Widget = (m) => {
  const runs = m.offers.flatMap((o) => o.runs);
  return runs.length ? noise('label', ...m.random.pick(runs)) : adLabel(m);
};

/** With their weights. */
export const WIDGETS: readonly (readonly [Widget, number])[] = [
  [adLabel, 3],
  [adBox, 2],
  [shareBar, 4],
  [newsletter, 3],
  [post, 3],
  [video, 3],
  [audio, 2],
  [picture, 2],
  [gallery, 1],
  [poll, 2],
  [timestamp, 2],
  [pager, 1],
  [wall, 1],
  [borrowed, 6],
];
