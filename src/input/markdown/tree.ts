import { createRequire } from 'node:module';
import type { SyntaxNode } from '@lezer/common';
import type * as Lezer from '@lezer/markdown';
import { emphasisParser } from './emphasis.ts';

const load = createRequire(import.meta.url);

export type Node = SyntaxNode;

let parser: Lezer.MarkdownParser | undefined;

/** The tree of a Markdown text, every node with its offsets. The library is loaded when it is first needed. */
export function parseMarkdown(text: string): Node {
  if (!parser) {
    const lezer: typeof Lezer = load('@lezer/markdown');
    parser = lezer.parser.configure([
      lezer.Table,
      lezer.Strikethrough,
      { parseInline: [emphasisParser(lezer)] },
    ]);
  }
  return parser.parse(text).topNode;
}

/** A node's children, in order. */
export function* childrenOf(node: Node): Generator<Node> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child;
}
