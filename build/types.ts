import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** A reference to another declaration. Example: `export type * from './article.js';` */
const REFERENCE = /from '(\.{1,2}\/[\w./-]+)\.[jt]s'/g;

/** The declaration at `path` and all that it refers to, directly or indirectly. */
function reached(from: string, path: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const m of readFileSync(join(from, path), 'utf8').matchAll(REFERENCE))
    reached(from, `${join(dirname(path), m[1]!)}.d.ts`, seen);
  return seen;
}

/**
 * Writes only the declarations a user of the library needs. They are of CommonJS modules: ES modules may refer to those,
 * but not the other way round. So both kinds share the same types.
 */
export function writeTypes(outdir: string): void {
  const all = mkdtempSync(join(tmpdir(), 'types-'));
  try {
    const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [compiler, '-p', join(ROOT, 'tsconfig.build.json'), '--outDir', all], {
      stdio: 'inherit',
    });
    for (const path of reached(all, 'web/index.d.ts')) {
      mkdirSync(dirname(join(outdir, path)), { recursive: true });
      const declaration = readFileSync(join(all, path), 'utf8').replace(REFERENCE, "from '$1.cjs'");
      writeFileSync(join(outdir, path.replace(/\.ts$/, '.cts')), declaration);
    }
    writeFileSync(join(outdir, 'index.d.ts'), "export * from './index.cjs';\n");
    writeFileSync(join(outdir, 'web.d.ts'), "export * from './web/index.cjs';\n");
  } finally {
    rmSync(all, { recursive: true });
  }
}
