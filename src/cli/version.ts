import { modelId } from '../pipeline/model-id.ts';
import { version } from '../pipeline/version.ts';

/** Version and model. Example: `clean-article 0.1.0 (model 3f2a9c1b70d4)`. */
export function versionLine(): string {
  return `clean-article ${version()} (model ${modelId()})`;
}
