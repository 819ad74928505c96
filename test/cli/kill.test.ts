import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/command.ts';
import { seeded } from '../support/kill.ts';
import { disturbed, undisturbed, WAYS } from '../support/kill-trials.ts';
import { pageFiles, recordsFile } from '../support/pages.ts';

/** `npm run kill-test` does fifty. */
const KILLS = 6;

describe('a run that is killed and resumed', () => {
  it.each(WAYS)(
    'leaves what an undisturbed one does, byte for byte: $name',
    async (way) => {
      const cwd = folderWith({ ...pageFiles('in', 60), 'in/records.jsonl': recordsFile(60) });
      const { wanted, duration } = await undisturbed(cwd, way);
      const { found, kills } = await disturbed(cwd, way, duration, KILLS, seeded(5));
      expect(kills).toBeGreaterThan(1);
      expect([...found.keys()]).toEqual([...wanted.keys()]);
      expect(found).toEqual(wanted);
    },
    120_000,
  );
});
