/**
 * `npx tsx --expose-gc test/site/memory.ts [PAGES [PAGES_A_SITE]]`: learns from so many generated pages (100,000, 200 of a
 * site without), and prints how much memory that takes at most, for each line of each page too. Fails where a million such
 * pages would take more than 2 GB. Too slow for every run of the tests.
 */
import { type LearnedPage, LONG } from '../../src/site/hashed-page.ts';
import { SiteLearner } from '../../src/site/learner.ts';
import { SKETCH_SIZE } from '../../src/site/sketch.ts';

/** Distinct lines of a page: the mean of 790 pages of 39 sites. */
const LINES = 156;
/** Those of them that other pages of the site have. */
const SHARED = 80;
/** One line in so many is short. */
const SHORT = 3;
const MEGABYTE = 1_000_000;
const MOST_MEGABYTES = 2_000;
const MILLION = 1_000_000;

const [pages, ofSite] = [Number(process.argv[2] ?? 100_000), Number(process.argv[3] ?? 200)];

/** A number of 32 bits, never 0, that has nothing to do with the one before or after it. */
function mixed(n: number): number {
  let hash = Math.imul(n ^ (n >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0 || 1;
}

function pageOf(n: number): LearnedPage {
  const site = Math.floor(n / ofSite);
  const hashes = Uint32Array.from({ length: LINES }, (_, i) =>
    i < SHARED ? mixed(-1 - site * SHARED - i) : mixed(n * LINES + i),
  ).sort();
  return {
    id: [mixed(n ^ 0x5bd1e995), mixed(n)],
    host: mixed(site),
    hashes,
    facts: Uint8Array.from(hashes, (hash) => (hash % SHORT === 0 ? 0 : LONG) | (hash & 15)),
    sketch: Uint32Array.from({ length: SKETCH_SIZE }, (_, i) => mixed(n * SKETCH_SIZE + i) >>> 4).sort(),
    dateOrder: n % 3,
  };
}

/** The most memory the process has had so far, in bytes. */
const peak = () => process.resourceUsage().maxRSS * 1024;

const before = peak();
const start = performance.now();
const learner = new SiteLearner();
for (let n = 0; n < pages; n++) learner.add(pageOf(n), n);
const held = peak() - before;
const read = performance.now();
const template = learner.learned()?.template;
const seconds = [read - start, performance.now() - read].map((ms) => (ms / 1000).toFixed(1));
const most = peak() - before;
const ofMillion = (most / pages) * MILLION;
console.log(
  `${pages} pages, ${ofSite} a site: ${(held / MEGABYTE).toFixed(0)} MB held, ${(most / MEGABYTE).toFixed(0)} MB at most, ` +
    `${(most / pages / LINES).toFixed(1)} bytes a line, ${(ofMillion / MEGABYTE).toFixed(0)} MB a million pages; ` +
    `${template?.sites} sites, ${template?.pages.hosts.length} pages kept, share ${learner.share}; ${seconds.join(' + ')} s`,
);
if (ofMillion > MOST_MEGABYTES * MEGABYTE) process.exitCode = 1;
