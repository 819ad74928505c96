import { createRequire } from 'node:module';

/** The package's version. Asked for by the package's own name: wherever the build puts this, its file is found. */
export function version(): string {
  const { version } = createRequire(import.meta.url)('clean-article/package.json') as { version: string };
  return version;
}
