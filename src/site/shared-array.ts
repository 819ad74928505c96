/** Browsers share memory between threads only on pages that are isolated from other sites. */
const Memory = typeof SharedArrayBuffer === 'undefined' ? ArrayBuffer : SharedArrayBuffer;

/** Zeros on memory that workers share. */
export function sharedNumbers(length: number): Uint32Array {
  return new Uint32Array(new Memory(4 * length));
}

export function sharedBytes(length: number): Uint8Array {
  return new Uint8Array(new Memory(length));
}
