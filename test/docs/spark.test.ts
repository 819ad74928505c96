import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const SCRIPT = readFileSync(new URL('../../examples/spark/clean.py', import.meta.url), 'utf8');
/** Real line: `BLANK = " \t\r\n"`; the escapes of this literal are those of JSON but for one. */
const BLANK = /^BLANK = (".*")$/m;

it('the Spark example counts as blank the lines that the command does', () => {
  const literal = BLANK.exec(SCRIPT)![1]!.replaceAll('\\v', '\\u000b');
  const blank = [...(JSON.parse(literal) as string)].sort();
  const trimmed = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => character.trim() === '',
  );
  expect(blank).toEqual(trimmed.sort());
});

it('the Spark example ends lines where the command does', () => {
  expect(SCRIPT).toContain('"textinputformat.record.delimiter": "\\n"');
  expect(SCRIPT).toContain('data = lines_of(context, args.input, args.partitions)');
});
