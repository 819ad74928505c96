/**
 * Runs the command from the source, without a build, so that edits take effect at once.
 *
 *   npm run try -- page.txt --explain
 *   npm run --silent try -- - < page.txt > article.json
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findConfig } from '../src/cli/config/find.ts';
import { main } from '../src/cli/main.ts';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/** Whether a report may be requested: on the command line or in a config file. */
function mayReport(args: readonly string[]): boolean {
  return args.some((arg) => /^--(?:report|config)\b/.test(arg)) || findConfig() !== null;
}

async function run(args: readonly string[]): Promise<void> {
  if (mayReport(args)) {
    // A report needs the built page, with script and style in one file.
    const { writeReportPage } = await import('../build/report.ts');
    mkdirSync(DIST, { recursive: true });
    await writeReportPage(DIST);
  }
  process.exitCode = await main(args);
}

run(process.argv.slice(2));
