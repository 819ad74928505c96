/** Reads a container to its end and cleans nothing: read.ts FILE. Prints the number of its pages, and the peak memory in kB. */
import { createReadStream } from 'node:fs';
import { openRecords } from '../../src/records/open.ts';

const [path] = process.argv.slice(2);
const options = {
  source: path!,
  file: path!,
  textKeys: [],
  idKey: null,
  keep: null,
  maxBytes: 16 * 2 ** 20,
  kind: 'auto',
} as const;
let [pages, bad] = [0, 0];
for await (const record of openRecords(createReadStream(path!, { highWaterMark: 2 ** 20 }), options))
  if ('content' in record) pages++;
  else bad++;
if (bad > 0) throw new Error(`${bad} records of ${path} are no pages`);
console.log(JSON.stringify({ pages, peak: process.resourceUsage().maxRSS }));
