import type { Offered } from './offered.ts';

/** A script for fish: one line per option. */
export function fishScript(options: readonly Offered[]): string {
  return `# Completion for fish: clean-article --completion fish > ~/.config/fish/completions/clean-article.fish
${options.map(lineOf).join('')}`;
}

function lineOf({ names, description, value }: Offered): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  return `complete -c clean-article ${[...flags, ...valueFlags(value), '-d', quoted(description)].join(' ')}\n`;
}

function valueFlags(value: Offered['value']): string[] {
  if (!value) return [];
  if (value.isPath) return ['-r', '-F'];
  return value.choices.length > 0 ? ['-x', '-a', quoted(value.choices.join(' '))] : ['-x'];
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
