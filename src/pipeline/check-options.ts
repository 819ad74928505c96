import type { CleanOptions, DateOrder, InputKind } from '../api/options.ts';
import type { Stated } from '../api/stated.ts';
import { compileRules } from '../rules/user/labels.ts';
import { isMoment } from '../text/moment.ts';
import { checkNames } from './option-names.ts';

const INPUTS: readonly (InputKind | undefined)[] = ['text', 'html', 'markdown', undefined];
const ORDERS: readonly (DateOrder | undefined)[] = ['dmy', 'mdy', 'ymd', undefined];

const OPTIONS = Object.keys({
  source: true,
  input: true,
  encoding: true,
  charset: true,
  language: true,
  dateOrder: true,
  now: true,
  rules: true,
  template: true,
  stated: true,
  spans: true,
} satisfies Record<keyof CleanOptions, true>);

/** Also of an array that was made in another frame or `vm` context, which is no instance of this one's `Uint8Array`. */
const isBytes = (value: unknown) =>
  ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]';

/** @throws TypeError when the input is neither a string nor a Uint8Array; an ArrayBuffer is neither. */
export function checkInput(input: unknown): void {
  if (typeof input === 'string' || isBytes(input)) return;
  throw new TypeError('input: give a string or a Uint8Array');
}

/** @throws RangeError when an option is unknown or its value is not valid; `encoding` is checked where it is used. */
export function checkOptions(options: CleanOptions): void {
  checkNames(options, OPTIONS);
  const { input, dateOrder, language, now, rules, stated } = options;
  if (!INPUTS.includes(input))
    throw new RangeError(`input: ${JSON.stringify(input)} is not text, html or markdown`);
  if (!ORDERS.includes(dateOrder))
    throw new RangeError(`dateOrder: ${JSON.stringify(dateOrder)} is not dmy, mdy or ymd`);
  if (now !== undefined && !isMoment(now))
    throw new RangeError(`now: ${JSON.stringify(now)} is not an ISO 8601 date or moment`);
  if (language !== undefined && !isLanguageTag(language))
    throw new RangeError(`language: ${JSON.stringify(language)} is not a BCP 47 tag`);
  if (rules !== undefined) compileRules(rules);
  if (stated !== undefined) checkStated(stated);
}

/** Keys of `stated` whose value is a string. */
const STRINGS = ['headline', 'description', 'published', 'modified', 'language'] as const;

function checkStated(stated: Stated): void {
  checkNames(stated, [...STRINGS, 'authors'], 'stated.');
  for (const key of STRINGS)
    if (!['string', 'undefined'].includes(typeof stated[key]))
      throw new RangeError(`stated.${key}: give a string`);
  const { authors } = stated;
  if (authors !== undefined && !(Array.isArray(authors) && authors.every((name) => typeof name === 'string')))
    throw new RangeError('stated.authors: give a list of strings');
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
