import type { SiteTemplate } from '../api/site-template.ts';
import type { Dispatcher } from '../batch/dispatcher.ts';
import { inOrder, type QueueItem, windowFor } from '../batch/in-order.ts';
import type { Job } from '../batch/job.ts';
import { LARGEST, LARGEST_HEAD } from '../batch/learning.ts';
import { HeadLearner } from '../pipeline/learn.ts';
import { type Learned, SiteLearner } from '../site/learner.ts';
import type { Io } from '../terminal/io.ts';
import { canReadAgain } from './in/bytes.ts';
import type { Inputs } from './in/input.ts';
import { allItems } from './in/items.ts';
import { LearningBar } from './learning-bar.ts';
import type { Settings } from './options.ts';
import type { RunLog } from './run-log.ts';

/** Pages read before other tasks, such as the bar, get a turn. */
const TURN = 64;

/** What learning needs of a run. */
export interface Learning {
  readonly settings: Settings;
  readonly inputs: Inputs;
  readonly dispatcher: Dispatcher;
  readonly log: RunLog;
  readonly io: Io;
}

/** A page to learn from. */
interface PlacedPage extends QueueItem {
  /** Its number in the input. */
  readonly place: number;
}

/** What the pages of the inputs have in common; `null` when no two of them are of one site. */
export async function learnFrom(learning: Learning): Promise<SiteTemplate | null> {
  const { log } = learning;
  const learner = await learnLines(learning);
  const learned = learner.learned();
  const template = learned && (await withTheirHeads(learned, learning));
  if (learner.share < 1)
    log.note(
      `more lines than memory allows: the sites are learned from a sample of ${Number(learner.share.toPrecision(2))} of the pages`,
    );
  return template;
}

/** The first reading: the lines of all pages, as hashes. */
async function learnLines(learning: Learning): Promise<SiteLearner> {
  const { dispatcher, settings } = learning;
  const learner = new SiteLearner();
  const hash = dispatcher.begin('hash', jobFor(settings));
  const pages = pagesOf(learning, 'learning sites', LARGEST);
  for await (const { item, outcome } of inOrder(pages, hash, windowFor(settings.jobs), never()))
    if (outcome?.status === 'learned') learner.add(outcome.found, item.place);
  return learner;
}

/** The second: the heads of some of them. Where one of the inputs can be read only once, none is learned. */
async function withTheirHeads(learned: Learned, learning: Learning): Promise<SiteTemplate> {
  const { dispatcher, inputs, settings } = learning;
  const { exemplary, template } = learned;
  const heads = new HeadLearner(learned);
  if (!inputs.list.every(canReadAgain)) return heads.learned();
  const read = dispatcher.begin('head', jobFor(settings, template));
  const pages = pagesOf(learning, 'learning heads', LARGEST_HEAD, exemplary);
  for await (const { item, outcome } of inOrder(pages, read, windowFor(settings.jobs), never()))
    if (outcome?.status === 'learned') heads.add(item.place, outcome.found);
  return heads.learned();
}

function jobFor({ clean }: Settings, template?: SiteTemplate): Job {
  const options = template ? { ...clean, template } : clean;
  return { format: 'json', options, explain: null, report: false };
}

/** Ctrl-C ends the process while it learns: nothing has been written. */
const never = () => new AbortController().signal;

/** The pages of the inputs that are not too large, with their numbers. @param wanted Numbers of those that are needed. */
async function* pagesOf(
  { settings, inputs, dispatcher, io }: Learning,
  doing: string,
  largest: number,
  wanted?: ReadonlyMap<number, unknown>,
): AsyncGenerator<PlacedPage> {
  const bar = new LearningBar(doing, inputs, io, settings.quiet);
  const opened = (bytes: Parameters<typeof bar.opened>[0]) => {
    bar.opened(bytes);
    dispatcher.opened(bytes.size ?? 0);
  };
  // The pass that cleans says what is said of records.
  const reader = { stdin: () => io.stdin, stream: true, reading: settings.reading, told: {}, opened };
  let left = wanted?.size ?? Number.POSITIVE_INFINITY;
  let place = 0;
  try {
    for await (const { page, size, contained } of allItems(inputs, reader, async () => null)) {
      // One file that is one page has no other pages of its site.
      if (inputs.list.length === 1 && !contained) return;
      const isWanted = wanted?.has(place) ?? true;
      if (isWanted && page && page.record.content.length <= largest) yield { page, size, place };
      if (isWanted && --left === 0) return;
      bar.page();
      if (++place % TURN === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    bar.stop();
  }
}
