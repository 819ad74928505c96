import { eastAsianAgencies } from '../../bylines/agencies.ts';
import { opensWithFamilyName } from '../../bylines/known-names.ts';
import { findDates } from '../../dates/find.ts';
import type { Opener } from './opener.ts';

/** Longest opener, in characters. */
const REACH = 90;
const AGENCY = eastAsianAgencies.join('|');
/** The newspaper itself, in place of an agency: `本报北京5月12日电`. */
const OWN = '本报|本報';
/** `新华社北京1月11日电（记者王某）`, `中新网上海5月14日电 (记者 王某)`, `本报北京5月12日电`, `本报讯（记者王某）`. */
const CABLE = new RegExp(
  `^(${AGENCY}|${OWN})([\\p{Script=Han}]{0,10}?)(\\d{1,2}月\\d{1,2}日)?(?:综合|專)?(?:电|電|讯|訊)(?: ?[（(](?:综合|綜合)?(?:实习|特约)?(?:记者|記者|通讯员)[^（）()]{1,40}[）)]|[（(][^（）()]{1,40}[）)])?[：:]?`,
  'u',
);
/** `（中央社記者王某東京17日專電）`, `（中央社台北14日電）`. */
const BRACKETED = new RegExp(
  `^[（(](${AGENCY})(?:記者)?([\\p{Script=Han}]{0,14}?)(?:(\\d{1,2})日)?(?:綜合)?(?:外)?(?:專)?電(?:報導)?[）)]`,
  'u',
);
/** `【ワシントン共同】`, `【東京時事】`, `【ソウル聯合ニュース】`, `（東京時事）`. */
const LENTICULAR = new RegExp(`^[【（(]([^【】（）()=＝]{1,14}?)[=＝]?(${AGENCY})[】）)]`, 'u');
/** `［東京 １４日 ロイター］`, `[ロンドン 3日 ロイター] - ` */
const SQUARE = new RegExp(
  `^[［[]([^［］[\\]\\s\\d０-９]{1,14})[ \u3000](?:([\\d０-９]{1,2})日[ \u3000])?(${AGENCY})[］\\]](?: ?[-–—])?`,
  'u',
);
/** `(서울=연합뉴스) 홍길동 기자 =`, `[서울=뉴시스]김철수 기자 =`, `【서울=뉴시스】홍길동 기자 =`, `(서울=뉴스1) 홍길동 기자 =`. */
const KOREAN =
  /^[([（【]([\p{Script=Hangul}]{1,10}) ?[=·] ?([\p{Script=Hangul}\d]{2,8})[)\]）】] ?(?:[\p{Script=Hangul} ·]{0,24}(?:기자|특파원) ?=)?/u;
/** `〔記者王某／台北報導〕`, `記者王某／台北報導　`, `【記者王某台北報導】`, `（記者王某／綜合報導）`. */
const TAIWANESE =
  /^[〔［[【（(]?(?:[\p{Script=Han}]{0,6}(?:記者|中心)[ \u3000]?)([\p{Script=Han}、 ]{2,12}?)[／/╱∕](?:([\p{Script=Han}]{2,6}?)(?:即時|連線|特稿|專訪|綜合)?)?(?:報導|報道)(?:[〕］\]】）)]|[ \u3000](?=\S)|(?=[ \u3000]))/u;
/** The reporter in place of an agency: `【青波＝山田健一】`. */
const REPORTER =
  /^【([^【】=＝]{1,10})[=＝]([\p{Script=Han}]{2,4}(?:[ \u3000・、][\p{Script=Han}]{1,4}){0,3})】/u;
/** In place of the place: the report is compiled from several. */
const NO_PLACE = /^(?:綜合|即時|連線|專題|特稿|整理)$/u;

/** Such an opener begins within this many characters. */
const START = 4;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u;

/** An opener whose parts are not separated by spaces. */
export function eastAsianOpener(text: string): Opener | null {
  const head = text.slice(0, REACH);
  if (!EAST_ASIAN.test(head.slice(0, START))) return null;
  const cable = CABLE.exec(head);
  if (cable) return opener(cable, cable[2], OWN.includes(cable[1]!) ? null : cable[1]!);
  const bracketed = BRACKETED.exec(head);
  if (bracketed) return opener(bracketed, placeAfterName(bracketed[2]!), bracketed[1]!, bracketed[3]);
  const lenticular = LENTICULAR.exec(head);
  if (lenticular) return opener(lenticular, lenticular[1], lenticular[2]!);
  const square = SQUARE.exec(head);
  if (square) return opener(square, square[1], square[3]!, square[2]);
  return signed(head);
}

/** Openers with the reporter's name. */
function signed(head: string): Opener | null {
  const korean = KOREAN.exec(head);
  if (korean) return opener(korean, korean[1], korean[2]!);
  const taiwanese = TAIWANESE.exec(head);
  if (taiwanese) return opener(taiwanese, NO_PLACE.test(taiwanese[2] ?? '') ? null : taiwanese[2], null);
  const reporter = REPORTER.exec(head);
  return reporter && opensWithFamilyName(reporter[2]!) ? opener(reporter, reporter[1], null) : null;
}

function opener(
  m: RegExpExecArray,
  place: string | null | undefined,
  agency: string | null,
  day?: string,
): Opener {
  const found = {
    length: m[0].trimEnd().length,
    place: place || null,
    agency,
    mention: findDates(m[0])[0] ?? null,
  };
  return day ? { ...found, day: Number(day.normalize('NFKC')) } : found;
}

/** A Chinese reporter's name has three characters, rarely two; the rest is the place. */
function placeAfterName(text: string): string | null {
  return text.length >= 5 ? text.slice(3) : text.length <= 3 ? text || null : text.slice(2);
}
