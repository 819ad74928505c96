/** A line in place of any number of lines that are left out. */
const LEFT_OUT = /^\s*…$/;
const SPECIAL = /[\\^$.*+?()[\]{}|]/g;
/** Editors take it off, and nobody sees it. */
const BLANK_END = /[ \t]+$/gm;

const bare = (text: string) => text.replace(BLANK_END, '').trimEnd();

/** Whether an output is the one shown. `…` in a line matches any text, on a line of its own any lines. */
export function isShown(output: string, shown: string): boolean {
  const lines = bare(shown)
    .split('\n')
    .map((line) => {
      if (LEFT_OUT.test(line)) return '(?:.*\\n)*?';
      return `${line.replace(SPECIAL, '\\$&').replaceAll('…', '.*')}\\n`;
    });
  return new RegExp(`^${lines.join('')}$`).test(`${bare(output)}\n`);
}

/** An output as a document shows it. */
export function toShow(output: string): string {
  return bare(output);
}

/** Whether a document leaves out some of an output; the output may have such a character of its own. */
export function isShortened(output: string, shown: string): boolean {
  return shown.includes('…') && !output.includes('…');
}
