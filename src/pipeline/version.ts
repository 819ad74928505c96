import { createRequire } from 'node:module';

/** The package's version. The build inserts the number, because finding `package.json` takes 3 ms of every start. */
export function version(): string {
  const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };
  return version;
}
