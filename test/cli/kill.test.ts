import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/command.ts';
import { seeded } from '../support/kill.ts';
import { survive, WAYS } from '../support/kill-trials.ts';
import { pageFiles, recordsFile } from '../support/pages.ts';

/** `npm run kill-test` does fifty. */
const KILLS = 4;

describe('a run that is killed and resumed', () => {
  it.each(WAYS)('leaves what an undisturbed one does, byte for byte: $name', async (way) => {
    const cwd = folderWith({ ...pageFiles('in', 60), 'in/records.jsonl': recordsFile(60) });
    const { kills, outputs, differ } = await survive(cwd, way, KILLS, seeded(5));
    expect(differ).toEqual([]);
    expect(kills).toBe(KILLS);
    // One file has its journal beside it.
    expect(outputs).toBe(way.name.startsWith('one ') ? 2 : 61);
  });
});
