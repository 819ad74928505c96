/**
 * Writes the pages of `docs/` that are made from the code: what each rule looks for, and what is known of each language.
 *
 *   npm run docs:rules
 */
import { writeFileSync } from 'node:fs';
import { generatedPages } from './pages.ts';

async function main(): Promise<void> {
  for (const [path, text] of await generatedPages()) {
    writeFileSync(new URL(`../../${path}`, import.meta.url), text);
    console.log(path);
  }
}

main();
