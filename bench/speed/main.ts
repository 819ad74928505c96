/**
 * Checks that cleaning did not become slower: `npm run speed [-- --pin]`.
 *
 * It cleans 200 of the bench's pages with the package as it is built, and exits with 1 if that takes a fifth longer than
 * pinned.json says, in times of a fixed piece of work. `--pin` writes what was measured to pinned.json.
 */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PageMaker } from '../pages/maker.ts';
import { processorTime } from '../run.ts';
import { measured } from '../shape/measured.ts';
import { measureRatio } from './measure.ts';
import { limitOf, readPinned, writePinned } from './pinned.ts';
import { referenceWork } from './reference.ts';

const PAGES = 200;
/** Pages in a group: they take about as long as the reference, and long enough for garbage to be collected. */
const GROUP = 10;

const path = fileURLToPath(new URL('pinned.json', import.meta.url));
const node = Number.parseInt(process.versions.node, 10);

function contest() {
  const { cleanArticle } = createRequire(import.meta.url)('../../dist/index.cjs') as {
    cleanArticle: (text: string) => unknown;
  };
  const maker = new PageMaker(measured);
  const texts = Array.from({ length: PAGES }, (_, i) => maker.page(i).text);
  const clean = Array.from({ length: PAGES / GROUP }, (_, i) => () => {
    for (const text of texts.slice(i * GROUP, (i + 1) * GROUP)) cleanArticle(text);
  });
  return { clean, reference: referenceWork, now: processorTime };
}

function check(): void {
  const pinned = readPinned(path);
  if (pinned.node !== node) {
    console.log(`Left out: pinned.json is of Node ${pinned.node}, this is Node ${node}.`);
    return;
  }
  const limit = limitOf(pinned);
  const ratio = measureRatio(contest(), limit);
  const figures = `${ratio.toFixed(2)} times the reference; pinned ${pinned.ratio}, at most ${limit.toFixed(2)}`;
  console.log(`${PAGES} pages take ${figures}`);
  process.exitCode = ratio <= limit ? 0 : 1;
}

const { values } = parseArgs({ options: { pin: { type: 'boolean' } } });
if (values.pin) {
  const ratio = measureRatio(contest(), Number.POSITIVE_INFINITY);
  writePinned(path, { node, ratio });
  console.log(`pinned: ${PAGES} pages take ${ratio.toFixed(2)} times the reference`);
} else check();
