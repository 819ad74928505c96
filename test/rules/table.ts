import { readdirSync } from 'node:fs';

/**
 * The hits and misses of one rule, in `tables/<name of the rule>.ts`. The tests try all of them; `docs/rules.md` shows
 * the first hit of each certainty and the first miss. All names in them are invented.
 */
export interface RuleTable {
  /** Lines and pages that the rule labels, by the certainty of the label. */
  readonly certain?: readonly Hit[];
  readonly likely?: readonly Hit[];
  readonly opener?: readonly Hit[];
  /** Lines and pages that resemble a hit but get no label of the rule. */
  readonly misses: readonly Miss[];
}

/** A line that is alone on its page, with or without a part of the reason, or a page. */
export type Hit = string | { readonly line: string; readonly reason: string } | LabelledPage;
export type Miss = string | TestPage;

/** A small page, as its lines, as HTML or as Markdown. */
export interface TestPage {
  /** What is special about it: a few words for the name of the test. */
  readonly what: string;
  readonly page: readonly string[] | { readonly html: string } | { readonly markdown: string };
}

export interface LabelledPage extends TestPage {
  /** Numbers of the lines that get the label, from 1. For HTML and Markdown, the lines of its text. */
  readonly labelled: readonly number[];
  /** A part of the reason of each label. */
  readonly reason?: string;
}

export const CERTAINTIES = ['certain', 'likely', 'opener'] as const;

/** Sentences that count as running text, for a page above or below a list. */
export const PROSE =
  'The council approved the plan for the new bridge on Monday after a long debate about cost.';
export const MORE_PROSE =
  'Work on the bridge is expected to begin in the spring and to last for at least two years.';

const FOLDER = new URL('./tables/', import.meta.url);

/** Every table, by the name of its rule. */
export async function ruleTables(): Promise<ReadonlyMap<string, RuleTable>> {
  const names = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, ''));
  const load = async (name: string): Promise<[string, RuleTable]> => {
    const { table } = (await import(new URL(`${name}.ts`, FOLDER).href)) as { table?: RuleTable };
    if (!table) throw new Error(`test/rules/tables/${name}.ts must export a table`);
    return [name, table];
  };
  return new Map(await Promise.all(names.sort().map(load)));
}
