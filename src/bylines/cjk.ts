import { opensWithFamilyName } from './known-names.ts';
import type { NameAt } from './names.ts';
import { trailingRoles } from './word-lists.ts';
import { isCollective, isRole, wordsAt } from './words.ts';

/** Mark between a label and a name: `作者：王小明`, `文／王小明`, `記者 王小明`, `文丨王小明`, `文＝佐藤健`. */
const LEAD = /^[ \u3000]?[:：/／｜|丨＝・]?[ \u3000]?/u;
const NAME = /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4})/u;
/** Family and given name with a space or a dot between, as on Japanese pages. */
const JAPANESE_NAME =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,6}(?:[ ・][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,8})?/u;
/** What ends a name: a mark, the line's end, or a word that follows reporters' names. */
const AFTER =
  /^(?:$|[ \u3000/／、，,。;；)）】\]|｜丨·・•\p{Nd}]|報導|报道|報道|攝影|摄影|綜合|综合|電$|电$|さん|氏)/u;
const BETWEEN = /^[ \u3000]?[、，, \u3000][ \u3000]?/u;
const MAX_NAMES = 6;
/** Characters read for one name. */
const NAME_REACH = 20;
const HANGUL = /^\p{Script=Hangul}/u;

/** Names in Chinese, Japanese or Korean after a label that ends at `at`: `記者王小明、李大同／台北報導`. */
export function cjkNamesAt(text: string, at: number, japanese: boolean): NameAt[] {
  const shape = japanese ? JAPANESE_NAME : NAME;
  const out: NameAt[] = [];
  let from = at + (LEAD.exec(text.slice(at, at + 8))?.[0].length ?? 0);
  while (out.length < MAX_NAMES) {
    const name = shape.exec(text.slice(from, from + NAME_REACH))?.[0];
    const found = name && longestName(text, from, name);
    if (!found || isCredit(found)) break;
    // `记者 王小明 通讯员 李娜`
    if (!isRole(found)) out.push({ name: found, from, to: from + found.length });
    from += found.length;
    const gap = BETWEEN.exec(text.slice(from, from + 4))?.[0];
    if (!gap) break;
    from += gap.length;
  }
  return out;
}

/** The longest prefix of a run that ends where a name can end. */
function longestName(text: string, from: number, run: string): string | null {
  for (let n = run.length; n >= 2; n--)
    if (AFTER.test(text.slice(from + n, from + n + 3)) || labelFollows(text, from + n))
      return run.slice(0, n);
  return null;
}

/** Characters of a label. */
const LABEL_REACH = 8;

/** Glued to the name: `作者：王小明编辑：李娜`. */
function labelFollows(text: string, at: number): boolean {
  const rest = text.slice(at, at + LABEL_REACH);
  return wordsAt(rest, 0).some(
    ({ phrase }) => phrase.length > 1 && /^[:：]/u.test(rest.slice(phrase.length)),
  );
}

/** Another label, for another person: `文／王小明 摄影 李娜`. */
function isCredit(text: string): boolean {
  return wordsAt(text, 0).some((w) => w.kind === 'credit' && w.phrase === text);
}

/** The writer whose name the word for text follows: `王小明/文 李娜/图`. */
export function writerBeforeText(text: string): NameAt | null {
  const name = BEFORE_TEXT.exec(text)?.[1];
  return name ? { name, from: 0, to: name.length } : null;
}

const BEFORE_TEXT = /^(\p{Script=Han}{2,4}) ?[/／] ?文(?!\p{Script=Han})/u;

/** Names with their role: `홍길동 기자`, `김철수·이영희 기자`, `王小明記者`; or after the newspaper's: `海港晚报记者 王小明`. */
export function namesByRole(text: string): NameAt[] {
  const korean = koreanReporters(text);
  if (korean.length) return korean;
  const m = /^[(（【[]?(\p{Script=Hangul}{2,4}|\p{Script=Han}{2,4}) ?(\p{L}{2,6})/u.exec(text);
  if (!m || !trailingRoles.some((r) => m[2]!.startsWith(r) || (m[1]! + m[2]!).endsWith(r))) return [];
  const role = trailingRoles.find((r) => m[2]!.startsWith(r));
  if (!role || (HANGUL.test(role) && !(role === m[2] && opensWithFamilyName(m[1]!)))) return [];
  const from = m[0].indexOf(m[1]!);
  const roleEnd = m[0].length - m[2]!.length + role.length;
  const further = cjkNamesAt(text, roleEnd, false).filter((n) => opensWithFamilyName(n.name));
  return further.length && !opensWithFamilyName(m[1]!)
    ? further
    : [{ name: m[1]!, from, to: from + m[1]!.length }];
}

/** One or more reporters anywhere in a short line: `입력 2024.05.14 홍길동 기자`, `문화부 김철수·이영희 기자`. */
const KOREAN =
  /(?<!\p{L})(\p{Script=Hangul}{2,4}(?:[·,] ?\p{Script=Hangul}{2,4}){0,3}) (?:선임|인턴|전문|객원|수습)?(?:기자|특파원|논설위원)(?!\p{Script=Hangul})/u;
const MAX_KOREAN = 80;
const KOREAN_ROLES = ['기자', '특파원', '논설위원'] as const;

function koreanReporters(text: string): NameAt[] {
  if (text.length > MAX_KOREAN || !KOREAN_ROLES.some((role) => text.includes(role))) return [];
  const m = KOREAN.exec(text);
  if (!m) return [];
  const parts = [...m[1]!.matchAll(/\p{Script=Hangul}+/gu)];
  const fits = (name: string) => opensWithFamilyName(name) && !isCollective(name) && !isRole(name);
  if (!parts.every(([name]) => fits(name))) return [];
  return parts.map(({ 0: name, index }) => {
    const from = m.index + index;
    return { name, from, to: from + name.length };
  });
}
