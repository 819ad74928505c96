import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, it } from 'vitest';
import { ARTICLE, filesIn, folderWith, readText } from '../support/command.ts';
import { runBuilt as run } from '../support/here.ts';
import { pageNumber } from '../support/pages.ts';

/** What a file holds, by what is in it. */
function formOf(content: string): string {
  if (content.startsWith('PAR1')) return 'parquet';
  if (content.startsWith('source,')) return `csv ${parse(content, { columns: true }).length}`;
  if (content.startsWith('source\t'))
    return `tsv ${parse(content, { columns: true, delimiter: '\t' }).length}`;
  if (content.startsWith('{\n  "@context"')) return 'jsonld';
  if (content.startsWith('{\n  "schemaVersion"')) return 'json';
  if (content.startsWith('{"schemaVersion"')) return `jsonl ${content.trimEnd().split('\n').length}`;
  if (content.startsWith('# ')) return `markdown ${content.split('\n---\n').length}`;
  if (content.startsWith('Harbour town')) return `text ${content.split('\f').length}`;
  return content.slice(0, 40);
}

const REFUSED = 'refused';

/** Of a name: what one page, a folder of two pages and a file of two records become. */
const NAMES: readonly (readonly [name: string, one: string, folder: string, records: string])[] = [
  ['x.json', 'json', REFUSED, REFUSED],
  ['x.jsonld', 'jsonld', REFUSED, REFUSED],
  ['x.jsonl', 'jsonl 1', 'jsonl 2', 'jsonl 2'],
  ['x.ndjson', 'jsonl 1', 'jsonl 2', 'jsonl 2'],
  ['x.jl', 'jsonl 1', 'jsonl 2', 'jsonl 2'],
  ['x.csv', 'csv 1', 'csv 2', 'csv 2'],
  ['X.CSV', 'csv 1', 'csv 2', 'csv 2'],
  ['x.tsv', 'tsv 1', 'tsv 2', 'tsv 2'],
  ['x.parquet', 'parquet', 'parquet', 'parquet'],
  ['x.md', 'markdown 1', 'markdown 2', 'markdown 2'],
  ['x.markdown', 'markdown 1', 'markdown 2', 'markdown 2'],
  ['x.txt', 'text 1', 'text 2', 'text 2'],
  ['x.text', 'text 1', 'text 2', 'text 2'],
  // No end, or one that is no form: a file of one page, a folder of several.
  ['x', 'json', 'x/a.json x/b.json', 'jsonl 2'],
  ['v1.2', 'json', 'v1.2/a.json v1.2/b.json', 'jsonl 2'],
  ...['x.html', 'x.xml', 'x.yaml', 'x.xlsx', 'x.docx', 'x.pdf', 'x.sqlite', 'x.feather', 'x.warc'].map(
    (name) => [name, REFUSED, REFUSED, REFUSED] as const,
  ),
  ...['x.jsonl.gz', 'x.csv.zst', 'x.zip', 'x.tar'].map((name) => [name, REFUSED, REFUSED, REFUSED] as const),
];

/** Of a name and options: what a folder of two pages becomes. */
const GIVEN: readonly (readonly [args: string, folder: string])[] = [
  ['-o x.json -f jsonl', 'jsonl 2'],
  ['-o x.data -f csv', 'csv 2'],
  ['-o x.html -f text', REFUSED],
  ['-o x.txt -f json', REFUSED],
  ['-o x.txt -f text', 'text 2'],
  ['-o x.csv -f parquet', REFUSED],
  ['-o x.parquet -f csv', REFUSED],
  ['-o x.jsonl.gz -f jsonl', REFUSED],
  ['-o x.json --explain', REFUSED],
  ['-o x.parquet --explain', REFUSED],
  ['-o x.json/', 'x.json/a.json x.json/b.json'],
];

let cwd = '';

beforeEach(() => {
  const record = (n: number) => `${JSON.stringify({ id: String(n), text: pageNumber(n) })}\n`;
  cwd = folderWith({
    'one.txt': ARTICLE,
    'two.jsonl': record(1) + record(2),
    'in/a.txt': ARTICLE,
    'in/b.txt': ARTICLE,
  });
});

/** What is there after the command, in a folder of its own; hidden journals aside. */
async function made(input: string, args: readonly string[]): Promise<string> {
  const out = folderWith({});
  const at = args.map((arg, i) => (args[i - 1] === '-o' ? `${out}/${arg}` : arg));
  const { code, stdout, stderr } = await run([input, ...at, '-q'], { cwd });
  expect(stdout).toBe('');
  const files = filesIn(out);
  const shown = files.filter((name) => !name.startsWith('.'));
  if (code === 2) {
    expect(stderr).toMatch(/^clean-article: --out \S+: .+\n$/);
    expect(files).toEqual([]);
    return REFUSED;
  }
  expect([code, stderr]).toEqual([0, '']);
  expect(files.filter((name) => /\.part$|\.rows$/.test(name))).toEqual([]);
  const [only, ...others] = shown;
  return others.length > 0 || only!.includes('/') ? shown.join(' ') : formOf(readText(out, only!));
}

describe('the end of the name of --out', () => {
  it.each(NAMES)('%s: one page %s, a folder %s, records %s', async (name, one, folder, records) => {
    expect(await made('one.txt', ['-o', name])).toBe(one);
    expect(await made('in', ['-o', name])).toBe(folder);
    if (one !== REFUSED) expect(await made('two.jsonl', ['-o', name])).toBe(records);
  });

  it.each(GIVEN)('with options: %s', async (args, folder) => {
    expect(await made('in', args.split(' '))).toBe(folder);
  });

  it('may promise one page where a container holds one record', async () => {
    const single = folderWith({ 'reply.json': JSON.stringify({ data: { url: 'a', content: ARTICLE } }) });
    expect((await run(['reply.json', '-o', 'one.json', '-q'], { cwd: single })).code).toBe(0);
    expect(JSON.parse(readText(single, 'one.json'))).toMatchObject({ source: 'a' });
  });
});
