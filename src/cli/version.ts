import { createRequire } from 'node:module';
import { modelId } from '../model-id.ts';

/** The package's version. Asked for by the package's own name: wherever the build puts this, its file is found. */
export function version(): string {
  const { version } = createRequire(import.meta.url)('clean-article/package.json') as { version: string };
  return version;
}

/** What made an article: version and model. Example: `clean-article 0.1.0 (model 3f2a9c1b70d4)`. */
export function versionLine(): string {
  return `clean-article ${version()} (model ${modelId()})`;
}
