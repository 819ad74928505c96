import { eastAsianAgencies } from '../../bylines/agencies.ts';
import { findDates } from '../../dates/find.ts';
import type { Opener } from './opener.ts';

/** Longest opener, in characters. */
const REACH = 90;
const AGENCY = eastAsianAgencies.join('|');
/** `新华社北京1月11日电（记者王某）`, `中新网上海5月14日电`. */
const CABLE = new RegExp(
  `^(${AGENCY})([\\p{Script=Han}]{0,10}?)(\\d{1,2}月\\d{1,2}日)?(?:综合)?(?:电|電|讯|訊)(?:[（(][^（）()]{1,40}[）)])?[：:]?`,
  'u',
);
/** `（中央社記者王某東京17日專電）`, `（中央社台北14日電）`. */
const BRACKETED = new RegExp(
  `^[（(](${AGENCY})(?:記者)?([\\p{Script=Han}]{0,14}?)(\\d{1,2}日)?(?:綜合)?(?:外)?(?:專)?電(?:報導)?[）)]`,
  'u',
);
/** `【ワシントン共同】`, `【東京時事】`, `【ソウル聯合ニュース】`. */
const LENTICULAR = new RegExp(`^【([^【】]{1,14}?)[=＝]?(${AGENCY})】`, 'u');
/** `［東京 １４日 ロイター］`, `[ロンドン 3日 ロイター] - ` */
const SQUARE = new RegExp(
  `^[［[]([^［］[\\]\\s\\d０-９]{1,14})[ \u3000](?:[\\d０-９]{1,2}日[ \u3000])?(${AGENCY})[］\\]](?: ?[-–—])?`,
  'u',
);
/** `(서울=연합뉴스) 홍길동 기자 =`, `[서울=뉴시스]김철수 기자 =`, `(서울=뉴스1) 홍길동 기자 =`. */
const KOREAN =
  /^[([（]([\p{Script=Hangul}]{1,10})=([\p{Script=Hangul}\d]{2,8})[)\]）] ?(?:[\p{Script=Hangul} ·]{0,24}(?:기자|특파원) ?=)?/u;

/** An opener whose parts are not separated by spaces. */
export function eastAsianOpener(text: string): Opener | null {
  const head = text.slice(0, REACH);
  const cable = CABLE.exec(head);
  if (cable) return opener(cable, cable[2], cable[1]!);
  const bracketed = BRACKETED.exec(head);
  if (bracketed) return opener(bracketed, placeAfterName(bracketed[2]!), bracketed[1]!);
  const lenticular = LENTICULAR.exec(head);
  if (lenticular) return opener(lenticular, lenticular[1], lenticular[2]!);
  const square = SQUARE.exec(head);
  if (square) return opener(square, square[1], square[2]!);
  const korean = KOREAN.exec(head);
  return korean ? opener(korean, korean[1], korean[2]!) : null;
}

function opener(m: RegExpExecArray, place: string | null | undefined, agency: string): Opener {
  return { length: m[0].trimEnd().length, place: place || null, agency, mention: findDates(m[0])[0] ?? null };
}

/** A Chinese reporter's name has three characters, rarely two; the rest is the place. */
function placeAfterName(text: string): string | null {
  return text.length >= 5 ? text.slice(3) : text.length <= 3 ? text || null : text.slice(2);
}
