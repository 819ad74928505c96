/**
 * The command from the source: what was edited is what runs, without a build.
 *
 *   npm run try -- page.txt --explain
 *   npm run --silent try -- - < page.txt > article.json
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findConfig } from '../src/cli/config/find.ts';
import { main } from '../src/cli/main.ts';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/** A report is asked for on the command line or, perhaps, in a file. */
function mayReport(args: readonly string[]): boolean {
  return args.some((arg) => /^--(?:report|config)\b/.test(arg)) || findConfig() !== null;
}

async function run(args: readonly string[]): Promise<void> {
  if (mayReport(args)) {
    // The page of a report is read as it is built: script and style in one file.
    const { writeReportPage } = await import('../build/report.ts');
    mkdirSync(DIST, { recursive: true });
    await writeReportPage(DIST);
  }
  process.exitCode = await main(args);
}

run(process.argv.slice(2));
