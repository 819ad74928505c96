import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../src/cli/command.ts';
import { type Offered, offeredBy } from '../src/cli/completion/offered.ts';
import { ABOUT, SECTIONS, type Section } from '../src/cli/help.ts';
import { version } from '../src/pipeline/version.ts';

const SHORT = 'get the article back out of a scraped page dump';

/** Writes the man page into a folder. */
export function writeManPage(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'clean-article.1'), manPage());
}

/** The man page, from the same data as `--help`. Without a date, which would change with every build. */
export function manPage(): string {
  return [
    `.TH CLEAN\\-ARTICLE 1 "" "clean\\-article ${version()}" "User Commands"`,
    '.SH NAME',
    `clean\\-article \\- ${SHORT}`,
    '.SH SYNOPSIS',
    '.B clean\\-article',
    '.RI [ options "] [" paths ...]',
    '.SH DESCRIPTION',
    filled(ABOUT),
    '.SH OPTIONS',
    ...offeredBy(command()).flatMap(optionOf),
    ...SECTIONS.flatMap(sectionOf),
    '',
  ].join('\n');
}

function optionOf({ names, description, value }: Offered): string[] {
  const bold = names.map((name) => `\\fB${roff(name)}\\fR`).join(', ');
  return ['.TP', value ? `${bold} \\fI${value.name}\\fR` : bold, filled(description)];
}

function sectionOf({ title, text, columns }: Section): string[] {
  return [`.SH ${title.toUpperCase()}`, ...(columns ? text.split('\n').flatMap(rowOf) : [filled(text)])];
}

/** A row of two columns. Example: `clean-article page.txt      one page, as JSON`. */
function rowOf(line: string): string[] {
  const [left = '', right] = line.split(/ {2,}/);
  if (left === '') return [filled(right ?? '')];
  return ['.TP', roff(left), ...(right === undefined ? [] : [filled(right)])];
}

/** Running text in short lines; a man page viewer joins and wraps them again. */
function filled(text: string): string {
  const words = text.replace(/\s+/g, ' ');
  return roff(words.replace(/(.{1,70})(?: |$)/g, '$1\n').trimEnd());
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '-': '\\-',
  "'": '\\(aq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
};

/** Escapes text so that it is shown unchanged: a dot at the start of a line would be a roff request. */
function roff(text: string): string {
  return text.replace(/[\\\-'`^~]/g, (c) => SPECIAL[c]!).replace(/^\./gm, '\\&.');
}
