import { NOISE_KINDS, type NoiseKind } from '../api/noise-kind.ts';
import type { Line } from '../page/line.ts';
import type { Page } from '../page/page.ts';

const HINT_KINDS = ['date', 'byline', 'agency-credit'] as const;

/** What a line can look like without being noise: evidence for the head and for the body decision. */
export type HintKind = (typeof HINT_KINDS)[number];

export type LabelKind = NoiseKind | HintKind;

const HINTS: ReadonlySet<LabelKind> = new Set(HINT_KINDS);

/** Kinds that no rule finds: the headline is needed for one, the site's other pages for the other. */
const WITHOUT_RULE: ReadonlySet<NoiseKind> = new Set(['repeated-headline', 'site-template']);

/** Every kind that a rule can find on a page. */
export const LABEL_KINDS: readonly LabelKind[] = [
  ...NOISE_KINDS.filter((kind) => !WITHOUT_RULE.has(kind)),
  ...HINT_KINDS,
];

/** Whether a kind says what a line looks like without calling it noise. */
export function isHint(kind: LabelKind): kind is HintKind {
  return HINTS.has(kind);
}

/**
 * `certain`: decides the line by itself. `likely`: strong evidence the decision weighs.
 * `opener`: the line opens a section of this kind (`Comments (12)`, `Related articles`);
 * it is noise itself and what follows is suspect.
 */
export type Certainty = 'certain' | 'likely' | 'opener';

/** What a rule found on a line; it changes nothing by itself. */
export interface Label {
  readonly kind: LabelKind;
  /** Index of the line. */
  readonly line: number;
  readonly rule: string;
  /** Why, in words for a person, quoting what was found. */
  readonly reason: string;
  readonly certainty: Certainty;
}

/** One rule, one file. Rules have no order: none sees the labels of another. */
export interface Rule {
  /** The file’s name, without `.ts`. */
  readonly name: string;
  readonly kind: LabelKind;
  /** What it looks for, one sentence in plain English. `docs/rules.md` shows it. */
  readonly about: string;
  find(page: Page): Label[];
}

/** What a test of a single line answers: nothing, or why it matched. */
export type LineTest = (line: Line, page: Page) => { reason: string; certainty: Certainty } | null;

/** A rule that looks at each line by itself. Lines without visible text are skipped. */
export function lineRule(rule: Omit<Rule, 'find'>, test: LineTest): Rule {
  return {
    ...rule,
    find(page) {
      const labels: Label[] = [];
      for (const line of page.lines) {
        const hit = line.text && test(line, page);
        if (hit) labels.push({ kind: rule.kind, line: line.index, rule: rule.name, ...hit });
      }
      return labels;
    },
  };
}
