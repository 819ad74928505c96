/** The length without the space after the opener. */
export function lengthOf(head: string, to: number): number {
  return head.slice(0, to).trimEnd().length;
}

/** In scripts with case, a sentence begins: not `UNESCO – which lists …`. */
export function beginsSentence(rest: string): boolean {
  return /^[^\p{L}\p{N}]{0,4}[\p{Lu}\p{Lo}\p{N}…]/u.test(rest) || rest.trim() === '';
}
