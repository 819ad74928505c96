import { fileURLToPath } from 'node:url';
import { type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';

/** A regular expression in a file. */
export interface Found {
  /** `src/rules/phrase/contact.ts:4` */
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** The regular expressions in the syntax trees of the package. */
export interface Expressions {
  /** Every file that was searched. */
  readonly files: readonly string[];
  readonly literals: readonly Found[];
  /** Where an expression is built at run time: calls of `RegExp`, with or without `new`. */
  readonly calls: readonly string[];
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Example: `/^\S+$/u`; the last slash is the closing one, because a slash inside is escaped or in a class. */
const LITERAL = /^\/(.*)\/([a-z]*)$/s;

/** Reads the tree of every file of the package, including those of the report page. */
export function expressionsIn(folder = 'src/'): Expressions {
  const literals: Found[] = [];
  const calls: string[] = [];
  const files = new Map<string, SourceFile>();
  const api = new API({ cwd: ROOT });
  try {
    const configs = ['tsconfig.json', 'src/report/page/tsconfig.json'].map((name) => `${ROOT}${name}`);
    for (const project of api.updateSnapshot({ openProjects: configs }).getProjects())
      for (const name of project.program.getSourceFileNames())
        if (name.startsWith(`${ROOT}${folder}`)) files.set(name, project.program.getSourceFile(name)!);
    for (const [name, file] of files) {
      const where = (node: Node) => `${name.slice(ROOT.length)}:${lineOf(file, node)}`;
      walk(file, (node) => {
        const literal = node.kind === SyntaxKind.RegularExpressionLiteral && LITERAL.exec(node.getText(file));
        if (literal) literals.push({ where: where(node), source: literal[1]!, flags: literal[2]! });
        if (isCall(node, file)) calls.push(where(node));
      });
    }
  } finally {
    api.close();
  }
  return { files: [...files.keys()].map((name) => name.slice(ROOT.length)), literals, calls };
}

function walk(node: Node, see: (node: Node) => void): void {
  see(node);
  node.forEachChild((child) => walk(child, see));
}

function isCall(node: Node, file: SourceFile): boolean {
  if (node.kind !== SyntaxKind.NewExpression && node.kind !== SyntaxKind.CallExpression) return false;
  return /^(?:new\s+)?RegExp\s*\(/.test(node.getText(file));
}

function lineOf(file: SourceFile, node: Node): number {
  return file.text.slice(0, node.getStart(file)).split('\n').length;
}
