import { NOISE_KINDS } from '../../src/api/noise-kind.ts';
import { rules } from '../../src/rules/index.ts';
import { isHint, type LabelKind, type Rule } from '../../src/rules/rule.ts';
import { filesOfRules, type Group } from '../../test/rules/files.ts';
import { pageOfCase } from '../../test/rules/page-of.ts';
import { CERTAINTIES, type Hit, type Miss, type RuleTable, ruleTables } from '../../test/rules/table.ts';
import { block, code, tableOf } from './markdown.ts';

const INTRODUCTION = `# Rules

A rule looks at a page and labels lines: it says what a line looks like (its kind), how sure that is, and why. No rule
removes anything by itself. \`npm run docs:rules\` writes this page from \`src/rules\` and from the tables of hits and misses
that the tests run: do not edit it.

- **certain**: the line is no part of the body, whatever else is known of it.
- **likely**: evidence, which the model weighs together with everything else that is known of the line.
- **opener**: the line is the heading of a section of that kind, such as “Related articles”. It is no part of the body, and
  the lines below it probably are none either.

`;

/** What the groups have in common, in the order of the page. */
const GROUPS: Readonly<Record<Group, { title: string; about: string }>> = {
  phrase: {
    title: 'Phrase rules',
    about: `They look for the phrases of \`src/languages/<code>/phrases.ts\` ([languages](languages.md)); some know other
signs as well. To have a phrase found, add it there.`,
  },
  line: { title: 'Line rules', about: 'They look at each line by itself.' },
  run: {
    title: 'Run rules',
    about: `They look at several lines together, or at where on the page a line is. In the examples \`>\` marks the lines
that get the label.`,
  },
};

const KINDS = `A line that is removed as noise gets the kind of one of its labels. The kinds that are no noise help to find the
authors, the date and the closing credit.`;

/** Kinds that no rule gives. */
const WITHOUT_RULE = {
  'repeated-headline': 'none: it is found with the headline',
  'site-template':
    'none: it is found with [other pages of the site](site.md), and decides unless the model is sure of a body line',
};

/** @throws Error when a rule has no table yet. */
export async function rulesPage(): Promise<string> {
  const tables = await ruleTables();
  const files = filesOfRules();
  const groups = (Object.keys(GROUPS) as Group[]).map((group) => {
    const { title, about } = GROUPS[group];
    const ofGroup = rules.filter(({ name }) => files.get(name)?.startsWith(`${group}/`));
    const sections = ofGroup.map((rule) => sectionOf(rule, files.get(rule.name)!, tables.get(rule.name)));
    return [`## ${title}`, about, ...sections].join('\n\n');
  });
  return `${INTRODUCTION}${[...groups, kinds()].join('\n\n')}\n`;
}

function sectionOf({ name, kind, about }: Rule, file: string, table: RuleTable | undefined): string {
  if (!table) throw new Error(`the rule ${name} needs a table: write test/rules/tables/${name}.ts`);
  const sure = CERTAINTIES.filter((certainty) => table[certainty]?.length);
  const hits = sure.map((certainty) => shown(`Hit, ${certainty}`, table[certainty]![0]!));
  const links = `[rule](../src/rules/${file}), [all hits and misses](../test/rules/tables/${name}.ts)`;
  const facts = `Kind ${code(kind)}, ${inWords(sure)}: ${links}.`;
  const examples = [...hits, shown('Miss', table.misses[0]!)];
  const areLines = examples.every((example) => example.startsWith('- '));
  return [`### ${name}`, about, facts, examples.join(areLines ? '\n' : '\n\n')].join('\n\n');
}

/** Example: `certain, likely or opener`. */
function inWords(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' or ');
}

function shown(title: string, example: Hit | Miss): string {
  if (typeof example === 'string') return `- ${title}: ${code(example)}`;
  if ('line' in example) return `- ${title}: ${code(example.line)}`;
  const labelled = 'labelled' in example ? example.labelled : [];
  const { page, what } = example;
  const lines = Array.isArray(page) ? marked(pageOfCase(example).lines, labelled) : Object.values(page);
  return `${title}: ${what}\n\n${block(lines)}`;
}

function marked(lines: readonly { text: string }[], labelled: readonly number[]): string[] {
  return lines.map(({ text }, i) => `${labelled.includes(i + 1) ? '>' : ' '} ${text}`);
}

function kinds(): string {
  const hints = [...new Set(rules.map(({ kind }) => kind).filter(isHint))];
  const rowOf = (kind: LabelKind) => [code(kind), givenBy(kind), isHint(kind) ? 'no' : 'yes'];
  const rows = [...[...NOISE_KINDS].sort(), ...hints].map(rowOf);
  return ['## Kinds', KINDS, tableOf(['kind', 'rules that give it', 'noise'], rows).trimEnd()].join('\n\n');
}

function givenBy(kind: LabelKind): string {
  const names = rules.filter((rule) => rule.kind === kind).map(({ name }) => `[${name}](#${name})`);
  return names.join(', ') || WITHOUT_RULE[kind as keyof typeof WITHOUT_RULE];
}
