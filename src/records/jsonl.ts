import { bad } from './bad.ts';
import type { Bytes, FoundRecord } from './bytes.ts';
import { recordOf } from './jsonl-record.ts';
import { linesOf } from './lines.ts';
import type { RecordOptions } from './options.ts';
import { tooLarge } from './too-large.ts';

/** The records of JSON Lines, one a line; blank lines are none. */
export async function* readJsonl(stream: Bytes, options: RecordOptions): AsyncGenerator<FoundRecord> {
  for await (const bytes of linesOf(stream, options.maxBytes)) {
    // Takes a byte order mark off as well.
    const line = bytes?.toString('utf8').trim();
    if (line === undefined) yield bad(options.source, tooLarge(options.maxBytes));
    else if (line !== '') yield recordOf(line, options);
  }
}
