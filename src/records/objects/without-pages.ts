import type { FoundRecord } from '../bytes.ts';
import { ContainerError } from '../bytes.ts';
import type { RecordOptions } from '../options.ts';
import { keysOf } from './record-of.ts';

/** Records without a page, from the first on, after which a container is given up. */
const FIRST = 10;

/**
 * The records of a container, until it shows that none will have a page: its first ones had none. A filter of JSON Lines that
 * the command line asks for is not given up: each of its lines has an answer.
 *
 * @throws ContainerError with the keys that were seen.
 */
export async function* untilWithoutPages(
  records: AsyncIterable<FoundRecord>,
  { kind }: Pick<RecordOptions, 'kind'>,
): AsyncGenerator<FoundRecord> {
  const keys: Record<string, unknown> = {};
  let missing = 0;
  let looking = kind !== 'jsonl';
  for await (const record of records) {
    yield record;
    looking &&= 'error' in record && record.error.code === 'no-text';
    if (!looking) continue;
    Object.assign(keys, record.metadata);
    if (++missing < FIRST) continue;
    const message = `given up: none of the first ${FIRST} records has a page. Keys seen: ${keysOf(keys)}; --text-key names one`;
    throw new ContainerError(message, 'no-text');
  }
}
