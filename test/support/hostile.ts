/** Characters that a terminal acts on or hides: controls, direction marks, overrides and isolates, separators. */
export const ACTED_ON =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

/** Texts that affect a terminal which prints them raw, one of each kind. */
export const ESCAPES: readonly string[] = [
  '\u001b[31mred\u001b[0m',
  '\u001b[2J\u001b[H',
  '\u001b]0;title\u0007',
  '\u001b]8;;https://load.invalid\u001b\\link\u001b]8;;\u001b\\',
  '\u001b]52;c;cm0gLXJmIC8=\u0007',
  '\u001bP+q544e\u001b\\',
  '\u001b[6n',
  '\u001bc',
  '\u009b31m',
  '\u009d0;title\u009c',
  'good\u0008\u0008\u0008\u0008evil',
  'one\rtwo',
  'bell\u0007',
  'nul\u0000nul',
  'delete\u007f',
  'next\u0085line',
  '\u202egpj.exe',
  '\u2067isolated\u2069',
  '\u200fmark\u200e\u061c',
  'line\u2028separator\u2029',
  '\ud800alone',
];
