import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { command } from '../../src/cli/command.ts';
import { configurable } from '../../src/cli/config/values.ts';
import { USER_MATCHES } from '../../src/rules/user/check.ts';
import { ARTICLE, filesIn, folderWith } from '../support/command.ts';
import { runBuilt as run } from '../support/here.ts';

const CONFIG = 'clean-article.config.json';
const RULES = { phrases: [{ kind: 'related', match: 'start', text: 'The ferry carries about four' }] };
/** Removed pieces by kind, of an article cleaned in this folder. */
const kinds = async (cwd: string, ...args: string[]) => {
  const { stdout, stderr, code } = await run(['page.txt', ...args], { cwd });
  expect([stderr, code]).toEqual(['', 0]);
  return JSON.parse(stdout).removed.kinds as Record<string, number>;
};

describe('a config file', () => {
  it('is found in the working folder and above it', async () => {
    const config = JSON.stringify({ format: 'markdown', language: 'en-gb', maxBytes: 1e6, jobs: 1 });
    const cwd = folderWith({ [CONFIG]: config, 'page.txt': ARTICLE, 'a/b/page.txt': ARTICLE });
    for (const folder of [cwd, join(cwd, 'a/b')]) {
      const { stdout, code } = await run(['page.txt'], { cwd: folder });
      expect([stdout.startsWith('# Harbour town'), code]).toEqual([true, 0]);
    }
  });

  it('gives way to a nearer one, to --config and to --no-config', async () => {
    const files = {
      [CONFIG]: '{"format":"markdown"}',
      [`a/${CONFIG}`]: '{"format":"text"}',
      'c.json': '{"spans":true}',
    };
    const cwd = join(folderWith({ ...files, 'a/page.txt': ARTICLE }), 'a');
    expect((await run(['page.txt'], { cwd })).stdout).toMatch(/^Harbour town/);
    expect((await run(['page.txt', '--config', '../c.json'], { cwd })).stdout).toContain('"spans"');
    expect((await run(['page.txt', '--no-config'], { cwd })).stdout).toMatch(/^\{\n/);
  });

  it('gives way to the command line, which can also switch its options off', async () => {
    const config = { format: 'text', explain: true, strict: true, report: 'r.html', rules: RULES };
    const cwd = folderWith({ [CONFIG]: JSON.stringify(config), 'page.txt': ARTICLE });
    const args = ['--no-explain', '--no-report', '--no-rules', '-f', 'json'];
    expect(await kinds(cwd, ...args)).toEqual(await kinds(cwd, '--no-config'));
    expect(filesIn(cwd)).not.toContain('r.html');
    expect(await kinds(cwd, '--no-explain', '-f', 'json')).toMatchObject({ related: 1 });
    expect(filesIn(cwd)).toContain('r.html');
  });

  it('resolves its paths relative to its own folder', async () => {
    const config = JSON.stringify({ out: 'cleaned/', rules: 'own/rules.json', quiet: true });
    const files = { [CONFIG]: config, 'own/rules.json': JSON.stringify(RULES), 'in/page.txt': ARTICLE };
    const folder = folderWith(files);
    expect(await run(['page.txt'], { cwd: join(folder, 'in') })).toMatchObject({ code: 0, stderr: '' });
    const made = JSON.parse(readFileSync(join(folder, 'cleaned/page.json'), 'utf8'));
    expect(made.removed.kinds).toMatchObject({ related: 1 });
  });

  it.each([
    ['{"format": "frob"}', `${CONFIG}:1:12: format: 'frob' is invalid. Allowed choices are json,`],
    ['{\n  "fromat": "json"\n}', `${CONFIG}:2:3: fromat: no such option`],
    ['{"quiet": 1}', `${CONFIG}:1:11: quiet: give true or false`],
    ['{"jobs": "4"}', `${CONFIG}:1:10: jobs: give a number`],
    ['{"jobs": 0}', `${CONFIG}:1:10: jobs: '0' is invalid. Give a number from 1 to 256.`],
    ['{"maxBytes": "9TB"}', `${CONFIG}:1:14: maxBytes: '9TB' is invalid. Give a size`],
    ['{"encoding": "klingon"}', `${CONFIG}:1:14: encoding: unknown label "klingon"`],
    ['{"now": "yesterday"}', `${CONFIG}:1:9: now: 'yesterday' is invalid. Give an ISO`],
    ['{"textKey": 4}', `${CONFIG}:1:13: textKey: give text`],
    ['{"config": "other.json"}', `${CONFIG}:1:2: config: no such option`],
    ['{"__proto__": {}}', `${CONFIG}:1:2: __proto__: no such option`],
    ['{"format": "json", "format": "text"}', `${CONFIG}:1:20: format: duplicate key`],
    ['{"format": "json",}', `${CONFIG}:1:19: property name expected`],
    ['{"format" "json"}', `${CONFIG}:1:11: colon expected`],
    ['// no comments\n{}', `${CONFIG}:1:1: invalid comment token`],
    ['', `${CONFIG}:1:1: value expected`],
    ['[]', `${CONFIG}:1:1: give an object`],
    ['['.repeat(200_000), `${CONFIG}:1:1: nested too deeply`],
    ['{"rules": null}', `${CONFIG}:1:11: rules: give an object`],
    ['{"rules": "none.json"}', 'none.json: no such file or folder'],
    [
      '{\n "rules": {"phrases": [\n  {"kind": "ads"}]}}',
      `${CONFIG}:3:12: rules.phrases[0].kind: "ads" is not`,
    ],
    [
      '{"rules": {"patterns": [{"kind": "menu", "pattern": "(?=a)"}]}}',
      `${CONFIG}:1:53: rules.patterns[0].pattern: inv`,
    ],
    ['{"idKey": "a", "\\u001b[31m": 1}', `${CONFIG}:1:16: \\x1b[31m: no such option`],
  ])('%j is a usage error', async (config, complaint) => {
    const cwd = folderWith({ [CONFIG]: config, 'page.txt': ARTICLE });
    const { stdout, stderr, code } = await run(['page.txt'], { cwd });
    expect(stderr.split('\n')[0]).toMatch(/^clean-article: /);
    expect(stderr).toContain(`clean-article: ${complaint}`);
    expect([stdout, code]).toEqual(['', 2]);
  });

  it.each([2500, 4000])('of %d levels is a usage error, however deep', async (deep) => {
    const cwd = folderWith({ [CONFIG]: '{"a":'.repeat(deep) + '}'.repeat(deep), 'page.txt': ARTICLE });
    const { stderr, code } = await run(['page.txt'], { cwd });
    expect(stderr).toMatch(/^clean-article: clean-article\.config\.json:1:\d+: [^\n]+\n$/);
    expect(code).toBe(2);
  });

  it('that is named must exist', async () => {
    const { stderr, code } = await run(['--config', 'gone.json', 'page.txt'], { cwd: folderWith() });
    expect([stderr, code]).toEqual(['clean-article: gone.json: no such file or folder\n', 2]);
  });
});

describe('--rules', () => {
  it('is read, and takes precedence over those of the config file', async () => {
    const other = {
      phrases: [{ kind: 'teaser', match: 'contains', text: 'bridge is more than 30 kilometres' }],
    };
    const patterns = { patterns: [{ kind: 'tags', pattern: 'BRIDGE is', flags: 'iu' }] };
    const files = {
      [CONFIG]: JSON.stringify({ rules: other }),
      'r.json': `\ufeff${JSON.stringify(patterns)}`,
    };
    const cwd = folderWith({ ...files, 'page.txt': ARTICLE });
    const found = await kinds(cwd, '--rules', 'r.json');
    expect(found).toMatchObject({ tags: 1 });
    expect(found).not.toHaveProperty('teaser');
  });

  it('applies in worker threads', async () => {
    const pages = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`in/${i}.txt`, ARTICLE]));
    const cwd = folderWith({ ...pages, 'r.json': JSON.stringify(RULES) });
    const { stdout, code } = await run(['in', '--rules', 'r.json', '-j', '2'], { cwd });
    expect(code).toBe(0);
    const related = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).removed.kinds.related);
    expect(related).toEqual(Array.from({ length: 20 }, () => 1));
  });

  it('makes a resumed run start again when the rules have changed', async () => {
    const cwd = folderWith({ 'in/page.txt': ARTICLE, 'r.json': '{}', 's.json': JSON.stringify(RULES) });
    const again = (rules: string) => run(['in', '-o', 'out', '--rules', rules, '--resume'], { cwd });
    expect((await again('r.json')).stderr).toContain('cleaned 1,');
    expect((await again('r.json')).stderr).toContain('done before 1');
    expect((await again('s.json')).stderr).toMatch(/cleaned 1,(?!.*done before)/);
  });

  it.each([
    ['{"phrases": [\n {"kind": "share", "mach": "line"}]}', 'r.json:2:20: phrases[0].mach: no such key'],
    ['{"phrases": [{"kind": "share", "match": "line"}]}', 'r.json:1:14: phrases[0]: text is missing'],
    [
      '{"patterns": [{"kind": "menu", "pattern": "(a"}]}',
      'r.json:1:43: patterns[0].pattern: missing closing )',
    ],
    ['{"phrases": 1}', 'r.json:1:13: phrases: give a list'],
    ['7', 'r.json:1:1: give an object'],
  ])('%j is a usage error', async (rules, complaint) => {
    const cwd = folderWith({ 'r.json': rules, 'page.txt': ARTICLE });
    const { stdout, stderr, code } = await run(['page.txt', '--rules', 'r.json'], { cwd });
    expect(stderr).toContain(`clean-article: ${complaint}`);
    expect([stdout, code]).toEqual(['', 2]);
  });
});

describe('the schema of a config file', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../schema/config.schema.json', import.meta.url), 'utf8'),
  );
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
  const options = configurable(command());

  it('knows the options of the command, and their choices', () => {
    expect(Object.keys(schema.properties).sort()).toEqual(['$schema', ...options.keys()].sort());
    for (const [key, { argChoices }] of options) expect(schema.properties[key].enum).toEqual(argChoices);
    expect(schema.$defs.phrase.properties.match.enum).toEqual(USER_MATCHES);
  });

  it.each([{}, { rules: RULES, quiet: true, jobs: 2, maxBytes: '16MB' }, { rules: 'r.json', timeout: 0.5 }])(
    'accepts %j',
    (config) => {
      expect(validate(config)).toBe(true);
    },
  );

  it.each([
    { fromat: 'json' },
    { quiet: 1 },
    { jobs: '4' },
    { format: 'frob' },
    { rules: { phrases: [{}] } },
  ])('refuses %j', (config) => {
    expect(validate(config)).toBe(false);
  });
});
