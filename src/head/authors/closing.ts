import { opensWithFamilyName } from '../../bylines/known-names.ts';
import type { Line } from '../../page/line.ts';
import type { HeadContext } from '../found.ts';
import type { AuthorCandidate } from './candidate.ts';

/** Lines at the body's end that may close with the reporter. */
const LAST_LINES = 2;
/** Characters at a line's end that are read. */
const REACH = 20;
/** `……作る計画だ。（山田健一）`, `…【山田　健一】`, `…(홍길동 기자)`. */
const CLOSING =
  /[（(【[]((?:\p{Script=Han}{1,3}[ \u3000]\p{Script=Han}{1,3}|\p{Script=Han}{3,5}|\p{Script=Hangul}{2,4}(?= ?기자)))(?: ?기자)?[）)】\]]$/u;

/** The reporter in brackets after the body's last sentence, as in East Asian newspapers. */
export function closingReporter({ page, decision }: HeadContext): AuthorCandidate[] {
  const lines: Line[] = [];
  for (let i = decision.last; i >= 0 && lines.length < LAST_LINES; i--)
    if (decision.verdicts[i]?.body) lines.push(page.lines[i]!);
  return lines.flatMap((line) => {
    const name = CLOSING.exec(line.text.slice(-REACH))?.[1];
    if (!name || !opensWithFamilyName(name.replace(/[ \u3000]/u, ''))) return [];
    const from = line.text.lastIndexOf(name);
    return [
      {
        ...{ line, labelLine: line.index, names: [{ line, at: { name, from, to: from + name.length } }] },
        ...{
          kind: 'role' as const,
          phrase: '',
          person: true,
          roleBehind: true,
          dated: false,
          inside: false,
          tail: 0,
        },
      },
    ];
  });
}
