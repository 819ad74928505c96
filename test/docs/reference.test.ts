import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { NOISE_KINDS } from '../../src/api/noise-kind.ts';
import { command } from '../../src/cli/command.ts';
import { configurable } from '../../src/cli/config/values.ts';
import { FORMAT_NAMES } from '../../src/format/index.ts';
import { EXIT } from '../../src/terminal/io.ts';
import { DOCUMENTS, ROOT, readDocument, USER_DOCUMENTS } from './documents.ts';

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const schemaOf = (name: string) => JSON.parse(readFileSync(`${ROOT}schema/${name}`, 'utf8')) as Schema;
const article = schemaOf('article.schema.json');
const record = schemaOf('record.schema.json');
const cli = readDocument('docs/cli.md');
const output = readDocument('docs/output.md');
/** Options of other commands, of commander's own, and of `npm run eval`. */
const OTHERS = ['--help', '--version', '--sshlogin', '--weights'];
const quoted = (text: string) => `\`${text}\``;

/** Names of all keys, such as `body[].text`; keys of an object whose names are data have none. */
function namesIn(schema: Schema, prefix = ''): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const list = value.type === 'array' ? '[]' : '';
    const name = prefix + key + list;
    const inner = namesIn(value.items ?? value, `${name}.`);
    // What an object is, its keys say.
    return inner.length > 0 && list === '' ? inner : [name, ...inner];
  });
}

/** The rows of tables whose first cell is one or several names in backticks. */
function firstCells(document: string): string[] {
  return [...document.matchAll(/^\| (`.+?) +\|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
  );
}

describe('docs/cli.md', () => {
  const options = command().createHelp().visibleOptions(command());
  const flags = options.flatMap(({ short, long }) => [short, long]).filter((flag) => flag !== undefined);

  it('has a row for every option, and no other', () => {
    const rows = firstCells(cli).filter((name) => name.startsWith('-'));
    const named = rows.map((name) => name.split(' ')[0]!);
    expect(named.toSorted()).toEqual(flags.toSorted());
  });

  it('names every choice of an option; formats are in docs/output.md', () => {
    const own = options.filter(({ long }) => long !== '--format');
    const choices = own.flatMap(({ argChoices = [] }) => argChoices);
    expect(choices.length).toBeGreaterThan(10);
    expect(choices.filter((choice) => !cli.includes(quoted(choice)))).toEqual([]);
  });

  it('names every key of the config file, and what takes it back', () => {
    const keys = [...configurable(command()).keys()];
    const hidden = command().options.filter((option: Option) => option.hidden);
    const wanted = [...keys, ...hidden.map(({ long }) => long!)];
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter((name) => !cli.includes(quoted(name)))).toEqual([]);
  });

  it('names every exit code', () => {
    const table = cli.slice(cli.indexOf('## Exit codes'));
    const codes = [...table.matchAll(/^\| (\d[\d, ]*) +\|/gm)].flatMap(([, cell]) => cell!.split(', '));
    expect(codes.map(Number).toSorted((a, b) => a - b)).toEqual(Object.values(EXIT));
  });
});

describe('docs/output.md', () => {
  it('has a row for every field', () => {
    const fields = namesIn(article).filter((name) => !name.startsWith('warnings[].'));
    const pieces = namesIn(article.$defs!.piece!).map((name) => `pieces[].${name}`);
    const rows = new Set(firstCells(output));
    expect(fields).toContain('dateline.place');
    expect([...fields, ...pieces].filter((name) => !rows.has(name))).toEqual([]);
  });

  it.each([
    ['warning', article.properties!.warnings!.items!.properties!.code!.enum!],
    ['type of block', article.properties!.body!.items!.properties!.type!.enum!],
    ['error', errorCodes()],
    ['kind of noise', NOISE_KINDS],
    ['format', FORMAT_NAMES],
  ])('names every %s', (_what, names) => {
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => !output.includes(quoted(name)))).toEqual([]);
  });
});

function errorCodes(): readonly string[] {
  const found = /"code": \{[^}]*?"enum": (\[[^\]]+\])/s.exec(JSON.stringify(record, null, 1))?.[1];
  return JSON.parse(found ?? '[]');
}

describe('docs/library.md', () => {
  const library = readDocument('docs/library.md');
  const exported = readFileSync(`${ROOT}src/index.ts`, 'utf8');
  const typesIn = (path: string) =>
    [...readFileSync(`${ROOT}src/${path}`, 'utf8').matchAll(/^export (?:interface|type) (\w+)/gm)].map(
      ([, name]) => name!,
    );

  it('names every type that is exported, and no other', () => {
    const all = [...exported.matchAll(/^export type \* from '\.\/(.+)';/gm)].flatMap(([, path]) =>
      typesIn(path!),
    );
    const some = [...exported.matchAll(/^export type \{ (.+) \}/gm)].flatMap(([, names]) =>
      names!.split(', '),
    );
    const listed = /^Exported types: (.+?)\.$/ms.exec(library)![1]!;
    const names = [...listed.matchAll(/`(\w+)`/g)].map(([, name]) => name!);
    expect(names).toEqual([...all, ...some].toSorted());
  });

  it('has a row for every option', () => {
    const options = readFileSync(`${ROOT}src/api/options.ts`, 'utf8');
    const keys = [...options.matchAll(/^ {2}(\w+)\?:/gm)].map(([, key]) => key!);
    expect(firstCells(library).toSorted()).toEqual(keys.toSorted());
  });
});

describe('docs/architecture.md', () => {
  const architecture = readDocument('docs/architecture.md');

  it('has a row for every folder of src', () => {
    const folders = readdirSync(`${ROOT}src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const rows = new Set(firstCells(architecture));
    expect(folders.map(({ name }) => `src/${name}`).filter((folder) => !rows.has(folder))).toEqual([]);
  });

  it('says where things are decided that are decided there', () => {
    const named = [...architecture.matchAll(/`(\w+)`(?: and below)? in \[`([^`]+)`\]/g)];
    expect(named.length).toBeGreaterThan(7);
    const wrong = named.filter(([, name, path]) => !readFileSync(ROOT + path, 'utf8').includes(name!));
    expect(wrong.map(([whole]) => whole)).toEqual([]);
  });
});

it('the picture of docs/batch.md names files that are there', () => {
  const [picture] = /```text\n.*?```/s.exec(readDocument('docs/batch.md'))!;
  const named = [...picture!.matchAll(/\b(in|out|batch)\/([\w-]+)/g)];
  expect(named.length).toBeGreaterThan(4);
  const paths = named.map(
    ([, folder, name]) => `src/${folder === 'batch' ? '' : 'cli/'}${folder}/${name}.ts`,
  );
  expect(paths.filter((path) => !existsSync(ROOT + path))).toEqual([]);
});

describe('what documents name', () => {
  const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {
    scripts: Record<string, string>;
  };

  it.each(DOCUMENTS)('%s: commands of npm that there are', (path) => {
    const named = [...readDocument(path).matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it.each(USER_DOCUMENTS)('%s: options that there are', (path) => {
    const known = new Set(command().options.flatMap(({ long }) => long ?? []));
    const spans = [...readDocument(path).matchAll(/`([^`\n]*)`/g)].map(([, text]) => text!);
    const flags = spans
      .filter((text) => /^(?:-\w`?, )?--/.test(text) || text.startsWith('clean-article '))
      .flatMap((text) => [...text.matchAll(/--[a-z][a-z-]+/g)].map(([flag]) => flag));
    expect(flags.filter((flag) => !known.has(flag) && !OTHERS.includes(flag))).toEqual([]);
  });
});
