import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8'));
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const article = ajv.compile(schemaOf('article'));
const record = ajv.compile(schemaOf('record'));

/** Throws with all errors when `page` does not match the shipped schema of an article. */
export function assertValid(page: unknown): void {
  check(article, page);
}

/** The same for a line of JSON Lines: an article or an error. */
export function assertValidRecord(line: unknown): void {
  check(record, line);
}

function check(validate: ValidateFunction, value: unknown): void {
  if (validate(value)) return;
  const faults = (validate.errors ?? []).map((e) => `${e.instancePath || '/'} ${e.message}`);
  throw new Error(`not valid by the schema:\n${faults.join('\n')}\n${JSON.stringify(value, null, 2)}`);
}
