import { CORE } from './core.ts';
import { DATA, DATA_FILES } from './data.ts';

/** What is in the package itself, next to the code. `at` gives the place of a data file. */
const OWN: Readonly<Record<string, string>> = {
  [DATA]: "{ read: (file) => require('node:zlib').gunzipSync(require('node:fs').readFileSync(at(file))) }",
  'entities/decode': "require('./entities.cjs')",
};

/**
 * Code of a function that starts the library on Node. What it needs is loaded when it is first needed, and named in plain
 * `require` calls, which bundlers follow.
 */
export function starterOf(needs: readonly string[]): string {
  const loaders = needs.map((name) => {
    const key = JSON.stringify(name);
    return `${key}: () => (${OWN[name] ?? `require(${key})`})`;
  });
  return `(at = (file) => __dirname + '/' + file) => {
const needs = { ${loaders.join(', ')} };
return require('${CORE}')((name) => needs[name]());
}`;
}

/** The library's entry points. Both kinds of module get the same functions. */
export const entriesOf = (needs: readonly string[], names: string) => ({
  'library.cjs': `const start = ${starterOf(needs)};
let library;
module.exports = (at) => (library ??= start(at)['index.ts']());`,
  'index.cjs': `const { ${names} } = require('./library.cjs')();module.exports = { ${names} };`,
  // Bundlers that follow `new URL('…', import.meta.url)` put the file beside their own code. Where they make CommonJS of
  // this module there is no `import.meta.url`.
  'index.js': `import start from './library.cjs';
const at = { ${DATA_FILES.map((file) => `'${file}': () => new URL('./${file}', import.meta.url)`).join(', ')} };
export const { ${names} } = start(import.meta.url && ((file) => at[file]()));`,
});
