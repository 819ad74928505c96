import type { ExplainedLabel, Explanation } from '../api/explanation.ts';
import type { Decision } from '../decide/verdict.ts';
import type { Found, Head } from '../head/found.ts';
import type { Page } from '../page/page.ts';
import type { Label } from '../rules/rule.ts';
import type { Assembled } from './article.ts';
import type { Part } from './parts.ts';
import { placesOf } from './places.ts';

/** What the stages before found out, and what was made of it. */
interface Explained extends Assembled {
  readonly page: Page;
  /** By the index of the line. */
  readonly labels: readonly (readonly Label[])[];
  readonly decision: Decision;
  readonly head: Head;
}

/** Says of every line what became of it: a line with several parts is named by the longest. */
export function explanationOf(made: Explained): Explanation {
  const { page, labels, decision, head } = made;
  const byLine = new Map<number, Part[]>();
  for (const part of made.parts) {
    const list = byLine.get(part.line.index);
    if (list) list.push(part);
    else byLine.set(part.line.index, [part]);
  }
  const placed = placesOf(page);
  const lines = [...byLine.values()].map((parts) => {
    const part = parts.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
    const others = parts.filter((p) => p !== part && p.as === 'field').map((p) => p.kind);
    const block = made.blockOf.get(part);
    return {
      ...placed(part.line),
      text: part.line.text,
      as: part.as,
      role: block === undefined ? part.kind : made.article.body[block]!.type,
      rule: part.rule,
      reason: [reasonFor(part, decision, head), ...new Set(others.map((kind) => `holds the ${kind}`))].join(
        '; ',
      ),
      // No rule sees the lines that are not read.
      labels: (labels[part.line.index] ?? []).map(explainedLabel),
    };
  });
  return { article: made.article, text: explainedText(page), lines };
}

/** The text that offsets refer to. */
function explainedText({ source, text }: Page): string {
  if (source.of === 'rendered') return text;
  return source.original?.text ?? source.map?.input ?? text;
}

function explainedLabel({ rule, kind, certainty, reason }: Label): ExplainedLabel {
  return { rule, kind, certainty, reason };
}

function reasonFor(part: Part, decision: Decision, head: Head): string {
  if (part.as === 'field') {
    const found: Found<unknown> | null = head[part.kind as 'headline'];
    return found?.reason ?? part.rule;
  }
  if (part.kind === 'repeated-headline') return 'says the headline once more';
  if (part.kind === 'agency-credit') return 'the agency’s credit at the end';
  if (part.kind === 'unread') return 'stands below the last line that is read';
  const verdict = decision.verdicts[part.line.index]!;
  if (part.kind === 'field-label' && verdict.body) return 'too little to be running text beside a field';
  return verdict.reason();
}
