import { strictUtf8 } from '../../input/unicode.ts';
import { DEEPEST, isObject, type RecordObject } from '../objects/object.ts';

/** Real text: `\u00e9`, `\ud83d\ude00`, `\n`. The two halves of a character are one. */
const ESCAPE = /\\(?:u(d[89ab][\da-f]{2})\\u(d[c-f][\da-f]{2})|u([\da-f]{4})|[^u])/gi;
const LEGACY = new TextDecoder('windows-1252');

/**
 * The object in a line of JSON that is not UTF-8 throughout. A text that is not comes as its bytes: which encoding they are in
 * is found where the page is read, and what cannot be decoded is said there. @throws SyntaxError
 */
export function legacyObject(line: Buffer): RecordObject | null {
  const value: unknown = JSON.parse(line.toString('latin1').replace(ESCAPE, asBytes));
  return isObject(value) ? (eachText(value, decoded) as RecordObject) : null;
}

/** The same with all of its texts as text: what is carried through beside the page. */
export function asText(object: RecordObject): RecordObject {
  return eachText(object, (text) =>
    text instanceof Uint8Array ? LEGACY.decode(text) : text,
  ) as RecordObject;
}

/** An escape as the bytes that stand for it in UTF-8, one character each. ASCII may be a quote: it stays. */
function asBytes(written: string, high?: string, low?: string, one?: string): string {
  const units = [high, low, one]
    .filter((unit) => unit !== undefined)
    .map((unit) => Number.parseInt(unit, 16));
  if (units.length === 0 || units[0]! < 0x80) return written;
  return Buffer.from(String.fromCharCode(...units)).toString('latin1');
}

function decoded(text: string | Uint8Array): string | Uint8Array {
  const bytes = Buffer.from(text as string, 'latin1');
  return strictUtf8(bytes) ?? bytes;
}

type Change = (text: string | Uint8Array) => string | Uint8Array;

/** A value with its texts changed; what is nested too deep to be carried through stays. */
function eachText(value: unknown, change: Change, levels = DEEPEST): unknown {
  if (typeof value === 'string' || value instanceof Uint8Array) return change(value);
  if (typeof value !== 'object' || value === null || levels === 0) return value;
  if (Array.isArray(value)) return value.map((one) => eachText(one, change, levels - 1));
  const entries = Object.entries(value).map(([key, one]) => {
    const name = change(key);
    return [typeof name === 'string' ? name : key, eachText(one, change, levels - 1)] as const;
  });
  return Object.fromEntries(entries);
}
