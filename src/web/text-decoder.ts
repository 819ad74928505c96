/** Labels of UTF-32, which browsers do not decode. */
const UTF_32 = /^utf-?32(le|be)$/;
const REPLACEMENT = 0xfffd;

/** Whether the browser decodes this encoding: those of the Encoding Standard, and UTF-32. */
export function encodingExists(label: string): boolean {
  if (UTF_32.test(label)) return true;
  try {
    return new TextDecoder(label).encoding !== 'replacement';
  } catch {
    return false;
  }
}

/** Decodes bytes; invalid bytes become U+FFFD. A byte order mark is removed. */
export function decode(bytes: Uint8Array, label: string): string {
  const order = UTF_32.exec(label)?.[1];
  return order === undefined ? new TextDecoder(label).decode(bytes) : decodeUtf32(bytes, order === 'le');
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, littleEndian);
    if (at === 0 && code === 0xfeff) continue;
    const valid = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    parts.push(String.fromCodePoint(valid ? code : REPLACEMENT));
  }
  return parts.join('');
}
