import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { install, keptBy, startIn } from '../support/installed.ts';
import { filesIn } from '../support/process.ts';

/** Makes Node report another version of its line. */
const OTHER_NODE = "Object.defineProperty(process, 'version', { value: 'v20.99.0' });\n";

describe('the cache of compiled code', () => {
  it('is written by the first run that cleans, is used by the next, and changes nothing', () => {
    const copy = install();
    const first = startIn(copy);
    expect(keptBy(copy)).toHaveLength(1);
    const file = join(copy.cache, keptBy(copy)[0]!);
    const { ino } = statSync(file);
    expect(startIn(copy)).toBe(first);
    expect(statSync(file).ino).toBe(ino);
    expect(JSON.parse(first).headline).toBe('Harbour town votes to keep its last ferry');
  });

  it('leaves the folder of the package as it is', () => {
    const copy = install();
    const before = filesIn(join(copy.folder, 'dist'));
    startIn(copy);
    expect(filesIn(join(copy.folder, 'dist'))).toEqual(before);
  });

  it('can be read and written by the user only, whatever the umask', () => {
    const copy = install();
    writeFileSync(join(copy.folder, 'umask.cjs'), 'process.umask(0);\n');
    startIn(copy, { nodeArgs: ['--require', './umask.cjs'] });
    expect(statSync(copy.cache).mode & 0o777).toBe(0o700);
    expect(statSync(join(copy.cache, keptBy(copy)[0]!)).mode & 0o777).toBe(0o600);
  });

  it('is not written when nothing was cleaned, or when Node is told to keep none', () => {
    const copy = install();
    startIn(copy, { args: ['--version'] });
    expect(keptBy(copy)).toEqual([]);
    startIn(copy, { env: { NODE_DISABLE_COMPILE_CACHE: '1' } });
    expect(keptBy(copy)).toEqual([]);
  });

  it('is not written without a cache folder, with a file in its place, or without a home', () => {
    const copy = install();
    const before = readdirSync(copy.folder);
    const first = startIn(copy, { env: { XDG_CACHE_HOME: undefined } });
    expect(startIn(copy, { env: { XDG_CACHE_HOME: 'cache' } })).toBe(first);
    expect(startIn(copy, { env: { XDG_CACHE_HOME: undefined, HOME: join(copy.folder, 'gone') } })).toBe(
      first,
    );
    expect(readdirSync(copy.folder)).toEqual(before);
    mkdirSync(join(copy.folder, 'cache'));
    writeFileSync(copy.cache, 'a file');
    expect(startIn(copy)).toBe(first);
    expect(readFileSync(copy.cache, 'utf8')).toBe('a file');
  });

  it('belongs to one version of Node', () => {
    const copy = install();
    const first = startIn(copy);
    writeFileSync(join(copy.folder, 'other.cjs'), OTHER_NODE);
    expect(startIn(copy, { nodeArgs: ['--require', './other.cjs'] })).toBe(first);
    expect(keptBy(copy).map((name) => name.split('-')[0])).toEqual([process.version, 'v20.99.0'].sort());
  });

  it('belongs to one bundle, also if another has the same length', () => {
    const copy = install();
    startIn(copy);
    const core = join(copy.folder, 'dist/core.cjs');
    writeFileSync(core, readFileSync(core, 'latin1').replaceAll('schemaVersion:1', 'schemaVersion:7'));
    for (let i = 0; i < 2; i++) expect(JSON.parse(startIn(copy)).schemaVersion).toBe(7);
  });
});
