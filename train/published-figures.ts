import { likeliestDay, type PublishedChooser } from '../src/head/published/choice.ts';
import { MIN_BELIEF } from '../src/head/published/published.ts';
import type { DatedDump } from './published-pages.ts';

/** The figures `date` and `dateWrong` by corpus and kind of dump, with the weights of each dump's fold. */
export function figuresOf(dumps: readonly DatedDump[], choosers: readonly PublishedChooser[]): string {
  const names = [...new Set(dumps.map(nameOf))];
  return names
    .map((name) => {
      const group = dumps.filter((d) => nameOf(d) === name);
      const answers = group.map((d) => answerOf(d, choosers[d.fold]!));
      const given = answers.filter((a) => a !== 'silent').length;
      const wrong = answers.filter((a) => a === 'wrong').length;
      const readable = group.filter((d) => d.readable).length;
      const found = group.filter((d, i) => d.readable && answers[i] === 'right').length;
      return `${name}: date ${share(found, readable)} of ${readable}, dateWrong ${share(wrong, given)} of ${given}`;
    })
    .join('\n');
}

const nameOf = (d: DatedDump) => `${d.corpus} ${d.kind}`;

function answerOf({ dates, day }: DatedDump, chooser: PublishedChooser): 'right' | 'wrong' | 'silent' {
  const best = dates && likeliestDay(dates, chooser);
  if (!best || best.belief < MIN_BELIEF) return 'silent';
  return best.candidate.iso.slice(0, 10) === day ? 'right' : 'wrong';
}

const share = (part: number, whole: number) => (part / Math.max(1, whole)).toFixed(3);
