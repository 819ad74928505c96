import type { NameAt } from './byline-names.ts';
import { trailingRoles } from './byline-words.ts';

/** What may stand between a label and a name: `作者：王小明`, `文／王小明`, `記者 王小明`. */
const LEAD = /^[ \u3000]?[:：/／｜|]?[ \u3000]?/u;
const NAME = /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4})/u;
/** Family and given name with a space or a dot between them, as Japanese pages write them. */
const JAPANESE_NAME =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,6}(?:[ ・][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,8})?/u;
/** What ends a name: a mark, the line's end, or the words that follow reporters' names. */
const AFTER =
  /^(?:$|[ \u3000/／、，,。;；)）】\]|｜·・•\p{Nd}]|報導|报道|報道|攝影|摄影|綜合|综合|電$|电$|さん|氏)/u;
const BETWEEN = /^[ \u3000]?[、，, \u3000][ \u3000]?/u;
const MAX_NAMES = 6;

/** Names in Chinese, Japanese or Korean behind a label at `at`: `記者王小明、李大同／台北報導`. */
export function cjkNamesAt(text: string, at: number, japanese: boolean): NameAt[] {
  const shape = japanese ? JAPANESE_NAME : NAME;
  const out: NameAt[] = [];
  let from = at + (LEAD.exec(text.slice(at, at + 8))?.[0].length ?? 0);
  while (out.length < MAX_NAMES) {
    const name = shape.exec(text.slice(from, from + 20))?.[0];
    const found = name && shortest(text, from, name);
    if (!found) break;
    out.push({ name: found, from, to: from + found.length });
    from += found.length;
    const gap = BETWEEN.exec(text.slice(from, from + 4))?.[0];
    if (!gap) break;
    from += gap.length;
  }
  return out;
}

/** The longest start of a run that ends where a name can end. */
function shortest(text: string, from: number, run: string): string | null {
  for (let n = run.length; n >= 2; n--)
    if (AFTER.test(text.slice(from + n, from + n + 3))) return run.slice(0, n);
  return null;
}

/** A name with its role behind it: `홍길동 기자`, `王小明記者`; the whole text up to the role. */
export function nameBeforeRole(text: string): NameAt | null {
  const m = /^[(（【[]?(\p{Script=Hangul}{2,4}|\p{Script=Han}{2,4}) ?(\p{L}{2,6})/u.exec(text);
  if (!m || !trailingRoles.some((r) => m[2]!.startsWith(r) || (m[1]! + m[2]!).endsWith(r))) return null;
  const from = m[0].indexOf(m[1]!);
  const role = trailingRoles.find((r) => m[2]!.startsWith(r));
  return role ? { name: m[1]!, from, to: from + m[1]!.length } : null;
}
