import type { Offered } from './offered.ts';

/** A script for zsh: read by `source`, or stored as `_clean-article` in a folder of `$fpath`. */
export function zshScript(options: readonly Offered[]): string {
  return `#compdef clean-article
# Completion for zsh. In ~/.zshrc, after compinit: source <(clean-article --completion zsh)
_clean_article() {
  _arguments -s -S \\
${options.map((option) => `    ${specOf(option)} \\\n`).join('')}    '*:path:_files'
}
if [[ $funcstack[1] == _clean-article ]]; then
  _clean_article "$@"
else
  compdef _clean_article clean-article
fi
`;
}

/** Example: `'(-f --format)'{-f+,--format=}'[json or text]:name:(json text)'`. */
function specOf({ names, description, value }: Offered): string {
  const forms = names.map((name) => (value ? `${name}${name.startsWith('--') ? '=' : '+'}` : name));
  const what = `[${quoted(description)}]${value ? `:${value.name}:${actionOf(value)}` : ''}`;
  if (names.length === 1) return `'${forms[0]}${what}'`;
  return `'(${names.join(' ')})'{${forms.join(',')}}'${what}'`;
}

function actionOf({ choices, isPath }: NonNullable<Offered['value']>): string {
  if (choices.length > 0) return `(${choices.join(' ')})`;
  return isPath ? '_files' : ' ';
}

/** Escapes brackets and colons, which separate the parts of a specification, and the single quotes around it. */
function quoted(text: string): string {
  return text.replace(/[[\]:\\]/g, '\\$&').replaceAll("'", "'\\''");
}
