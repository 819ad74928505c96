import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { manPage } from '../../build/man.ts';
import { command } from '../../src/cli/command.ts';
import { SECTIONS } from '../../src/cli/help.ts';

const page = readFileSync(new URL('../../man/clean-article.1', import.meta.url), 'utf8');
/** The words as a reader sees them. */
const read = page
  .replace(/\\f[BIR]/g, '')
  .replaceAll('\\-', '-')
  .replaceAll('\\(aq', "'")
  .replaceAll('\n', ' ');

test('the man page is up to date', () => {
  expect(page).toBe(manPage());
});

test('it says what the help says', () => {
  const options = command().createHelp().visibleOptions(command());
  const wanted = options.flatMap(({ long, description }) => [long!, description]);
  expect(wanted.filter((text) => !read.includes(text))).toEqual([]);
  expect(SECTIONS.filter(({ title }) => !page.includes(`.SH ${title.toUpperCase()}\n`))).toEqual([]);
  for (const { text } of SECTIONS)
    expect(text.split(/\s+/).filter((word) => !read.includes(word))).toEqual([]);
});

test('no line of it can be mistaken for a formatter request', () => {
  const requests = page.split('\n').filter((line) => /^[.']/.test(line));
  expect(requests.filter((line) => !/^\.(?:TH|SH|TP|B|RI)\b/.test(line))).toEqual([]);
  expect(page).not.toMatch(/\\(?!f[BIR]|-|e|&|\((?:aq|ga|ha|ti))/);
});
