import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const schema = JSON.parse(readFileSync(new URL('../../schema/article.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

/** Throws, naming every fault, when `article` is not what the shipped schema promises. */
export function assertValid(article: unknown): void {
  if (validate(article)) return;
  const faults = (validate.errors ?? []).map((e) => `${e.instancePath || '/'} ${e.message}`);
  throw new Error(`not valid by the schema:\n${faults.join('\n')}\n${JSON.stringify(article, null, 2)}`);
}
