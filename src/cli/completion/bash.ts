import type { Offered } from './offered.ts';

/** Where a completion function offers nothing, bash offers paths (`complete -o default`); this switches that off. */
const NO_PATHS = 'compopt +o default 2>/dev/null';

/** A script for bash 4.4 and later. Older ones also offer paths where no path is valid. */
export function bashScript(options: readonly Offered[]): string {
  const names = options.flatMap((option) => option.names).join(' ');
  return `# Completion for bash. In ~/.bashrc: eval "$(clean-article --completion bash)"
_clean_article() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} word
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    [[ $word == -- ]] && return
  done
  # bash splits --format=json at the equals sign.
  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  case $prev in
${options.map(valueCase).join('')}  esac
  [[ $cur == -* ]] || return
  ${NO_PATHS}
  COMPREPLY=($(compgen -W '${names}' -- "$cur"))
}
complete -o default -F _clean_article clean-article
`;
}

function valueCase({ names, value }: Offered): string {
  if (!value) return '';
  const pattern = names.join(' | ');
  if (value.isPath) return `    ${pattern}) return ;;\n`;
  if (value.choices.length === 0) return `    ${pattern}) ${NO_PATHS}; return ;;\n`;
  const words = value.choices.join(' ');
  return `    ${pattern}) ${NO_PATHS}; COMPREPLY=($(compgen -W '${words}' -- "$cur")); return ;;\n`;
}
