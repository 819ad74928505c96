import { readFileSync } from 'node:fs';
import type { CleanOptions } from '../api/options.ts';
import type { SiteTemplate } from '../api/site-template.ts';
import { optionsFor } from '../batch/render.ts';
import { resolveTarget, targetOf, writeAtomically } from '../files/atomic.ts';
import { HeadLearner, hashedPage } from '../pipeline/learn.ts';
import type { PageRecord } from '../records/record.ts';
import { decodedPage } from '../records/web-archive/decoded-page.ts';
import { readSiteTemplate, writeSiteTemplate } from '../site/file.ts';
import { type Learned, SiteLearner } from '../site/learner.ts';
import { messageOf, UsageError } from '../terminal/failure.ts';
import { EXIT, type Io } from '../terminal/io.ts';
import { canReadAgain } from './in/bytes.ts';
import type { Inputs } from './in/input.ts';
import { allItems } from './in/items.ts';
import type { Settings } from './options.ts';
import type { RunLog } from './run-log.ts';

/** Bytes or characters. A larger page is cleaned, but nothing is learned from it. */
const LARGEST = 1024 * 1024;
/** The same for its head: it is cleaned here, where no time limit can be held. */
const LARGEST_HEAD = 256 * 1024;
/** Milliseconds of silence before a terminal is told what takes so long. */
const PATIENCE = 2000;
/** Pages learned before other tasks, such as Ctrl-C, get a turn. */
const TURN = 64;

/** The site template for a run: that of `--template`, else what its own pages have in common; `null` for none. */
export async function templateFor(
  settings: Settings,
  inputs: Inputs,
  log: RunLog,
  io: Io,
): Promise<SiteTemplate | null> {
  if (settings.template !== null) return readTemplateFile(settings.template);
  if (!settings.site) return null;
  // The first of two passes: what can be read only once, such as a pipe, is left out.
  return learnFrom(settings, { ...inputs, list: inputs.list.filter(canReadAgain) }, log, io);
}

/** Writes what the inputs have in common to a file, for `--template`. Returns the exit code. */
export async function learnInto(
  path: string,
  settings: Settings,
  inputs: Inputs,
  log: RunLog,
  io: Io,
): Promise<number> {
  if (inputs.has(placeOf(path))) throw new UsageError(`--learn ${path} is one of the inputs`);
  const template = await learnFrom(settings, inputs, log, io);
  if (template === null) {
    log.printError(`nothing learned: no two of the pages are of one site`);
    return EXIT.failed;
  }
  try {
    writeAtomically(targetOf(path), writeSiteTemplate(template));
  } catch (error) {
    throw new UsageError(`--learn ${path}: ${messageOf(error)}`);
  }
  const { sites, pages } = template;
  if (!settings.quiet)
    log.note(`learned ${countOf(sites, 'site')} from ${countOf(pages.hosts.length, 'page')}`);
  return EXIT.ok;
}

/** The real path that would be written. @throws UsageError when its folder does not exist. */
function placeOf(path: string): string {
  try {
    return resolveTarget(path);
  } catch (error) {
    throw new UsageError(`--learn ${path}: ${messageOf(error)}`);
  }
}

/** Example: `1 site`, `3 sites`. */
const countOf = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

function readTemplateFile(path: string): SiteTemplate {
  try {
    return readSiteTemplate(readFileSync(path));
  } catch (error) {
    throw new UsageError(`--template ${path}: ${messageOf(error)}`);
  }
}

async function learnFrom(
  settings: Settings,
  inputs: Inputs,
  log: RunLog,
  io: Io,
): Promise<SiteTemplate | null> {
  const saySoon = () => log.note(settings.learn === null ? 'learning the sites first' : 'learning the sites');
  const timer = io.stderr.isTTY && !settings.quiet ? setTimeout(saySoon, PATIENCE).unref() : undefined;
  const learner = new SiteLearner();
  for await (const [place, record] of eachPage(settings, inputs, io))
    unlessBroken(record, settings, LARGEST, (page, options) => learner.add(hashedPage(page, options), place));
  const learned = learner.learned();
  const template = learned && (await withTheirHeads(learned, settings, inputs, io));
  clearTimeout(timer);
  if (learner.share < 1)
    log.note(
      `more lines than memory allows: the sites are learned from a sample of ${Number(learner.share.toPrecision(2))} of the pages`,
    );
  return template;
}

/** Reads some of the pages again, for their heads. Where one of the inputs can be read only once, none is learned. */
async function withTheirHeads(
  learned: Learned,
  settings: Settings,
  inputs: Inputs,
  io: Io,
): Promise<SiteTemplate> {
  const heads = new HeadLearner(learned);
  let left = learned.exemplary.size;
  if (!inputs.list.every(canReadAgain)) return heads.learned();
  for await (const [place, record] of eachPage(settings, inputs, io)) {
    if (!learned.exemplary.has(place)) continue;
    unlessBroken(record, settings, LARGEST_HEAD, (page, options) => heads.add(place, page, options));
    if (--left === 0) break;
  }
  return heads.learned();
}

/** The pages of the inputs, with their numbers. */
async function* eachPage(
  { reading }: Settings,
  inputs: Inputs,
  io: Io,
): AsyncGenerator<[place: number, PageRecord]> {
  // The pass that cleans says what is said of records.
  const reader = { stdin: () => io.stdin, stream: true, reading, told: {}, opened: () => {} };
  let pages = 0;
  for await (const { page, contained } of allItems(inputs, reader, async () => null)) {
    // One file that is one page has no other pages of its site.
    if (inputs.list.length === 1 && !contained) return;
    if (page) yield [pages, page.record];
    if (++pages % TURN === 0) await new Promise((resolve) => setImmediate(resolve));
  }
}

/** A page that cannot be read fails when it is cleaned, and is reported then. */
function unlessBroken(
  record: PageRecord,
  { clean }: Settings,
  largest: number,
  learn: (page: string | Uint8Array, options: CleanOptions) => void,
): void {
  if (record.content.length > largest) return;
  try {
    const page = decodedPage(record, largest);
    if (!('code' in page)) learn(page.content, optionsFor(page, clean));
  } catch (error) {
    if (error instanceof TypeError || error instanceof ReferenceError) throw error;
  }
}
