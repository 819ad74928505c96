/**
 * The command from the source, without a build: what was edited is what runs.
 *
 *   npm run try -- page.txt --explain
 *   npm run --silent try -- - < page.txt
 */
import { main } from '../src/cli/main.ts';

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
