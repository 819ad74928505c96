/** The parts, one after the other. `Buffer.concat` would do the same, but browsers have no `Buffer`. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** The text of UTF-8 bytes. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The text as UTF-8. */
export const utf8Of = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The bytes of numbers, as they are in memory. */
export const rawBytes = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
