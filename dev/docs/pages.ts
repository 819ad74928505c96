import { languagesPage } from './languages.ts';
import { rulesPage } from './rules.ts';

/** The generated pages, by their path in the package. */
export async function generatedPages(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['docs/rules.md', await rulesPage()],
    ['docs/languages.md', languagesPage()],
  ]);
}
