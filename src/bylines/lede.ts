import { cjkNamesAt } from './cjk.ts';
import { opensWithFamilyName } from './known-names.ts';
import type { NameAt } from './names.ts';

/** Chinese openers give the reporter in brackets: `新华社青禾1月11日电（记者林小明 王大海）`, `（中央社記者王小明台北17日電）`. */
const CHINESE = /[（(][^（()）]{0,16}?(?:记者|記者|通讯员|通訊員)/u;
/** Korean ones give the reporter after the place: `(서울=연합뉴스) 홍길동 기자 =`, `[파이낸셜뉴스] 홍길동 기자 =`. */
const KOREAN =
  /^[([【][^()[\]【】]{2,24}[)\]】] ?(\p{Script=Hangul}{2,4}) (?:선임|인턴|전문)?(?:기자|특파원)/u;
/** A place may be glued to the name: `（中央社記者王小明台北17日電）`; most such names have three characters. */
const WITH_PLACE = /^(\p{Script=Han}{3})\p{Script=Han}{2,4}\d{1,2}日[電电]/u;
/** Taiwanese openers give the reporter before the place: `〔記者王小明／台北報導〕`, `記者王小明／台北報導`. */
const TAIWANESE =
  /^[〔［[【（(]?\p{Script=Han}{0,4}記者[ \u3000]?(\p{Script=Han}{2,4})[／/╱∕]\p{Script=Han}{2,6}?(?:報導|報道)/u;
/** Japanese ones after it: `【青森＝佐藤健一】`. */
const JAPANESE = /^【[^【】=＝]{1,10}[＝=](\p{Script=Han}{2,5})】/u;
/** An opener is within this many characters of the lede's start. */
const REACH = 80;

/** The reporters named in an agency's opener at the start of the lede; empty if there are none. */
export function openerNames(lede: string): NameAt[] {
  const text = lede.slice(0, REACH);
  const korean = KOREAN.exec(text);
  if (korean) {
    const from = korean[0].indexOf(korean[1]!, korean[0].search(/[)\]】]/u));
    return [{ name: korean[1]!, from, to: from + korean[1]!.length }];
  }
  const signed = TAIWANESE.exec(text) ?? JAPANESE.exec(text);
  if (signed && opensWithFamilyName(signed[1]!)) {
    const from = signed[0].lastIndexOf(signed[1]!);
    return [{ name: signed[1]!, from, to: from + signed[1]!.length }];
  }
  const chinese = CHINESE.exec(text);
  if (!chinese) return [];
  const from = chinese.index + chinese[0].length;
  const names = cjkNamesAt(text, from, false);
  if (names.length) return names;
  const name = WITH_PLACE.exec(text.slice(from))?.[1];
  return name ? [{ name, from, to: from + name.length }] : [];
}
