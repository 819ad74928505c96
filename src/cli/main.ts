import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cleanArticle } from '../pipeline.ts';

/** The command, for now: one file to stdout, or a folder into `--out`. */
export async function main(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    options: { out: { type: 'string', short: 'o' } },
    allowPositionals: true,
  });
  let failed = 0;
  for (const path of positionals) {
    if (!statSync(path).isDirectory()) {
      process.stdout.write(
        `${JSON.stringify(cleanArticle(readFileSync(path), { source: path }), null, 2)}\n`,
      );
      continue;
    }
    const out = values.out ?? 'out';
    mkdirSync(out, { recursive: true });
    for (const name of readdirSync(path).sort()) {
      try {
        const article = cleanArticle(readFileSync(join(path, name)), { source: name });
        writeFileSync(join(out, name.replace(/\.[^.]+$/, '.json')), `${JSON.stringify(article, null, 2)}\n`);
      } catch (error) {
        failed++;
        process.stderr.write(`${name}: ${String(error)}\n`);
      }
    }
  }
  return failed ? 1 : 0;
}
