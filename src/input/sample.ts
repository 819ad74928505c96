import { joinBytes } from '../text/bytes.ts';

/** A byte that ends a stretch of text in every ASCII-compatible encoding: controls, `<`, `>`. */
function isBoundary(byte: number): boolean {
  return byte < 0x20 || byte === 0x3c || byte === 0x3e;
}

/** Enough for the detector; a page's frame alone can be larger. */
const SAMPLE_BYTES = 32_768;

/** Longer stretches are cut, at a space if there is one. */
const MAX_STRETCH = 2_048;

function* stretches(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  let high = false;
  for (let i = 0; i <= bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    const long = i - start >= MAX_STRETCH && (byte === 0x20 || i - start >= 2 * MAX_STRETCH);
    if (i === bytes.length || long || isBoundary(byte)) {
      if (high) yield bytes.subarray(start, i);
      start = i;
      high = false;
    } else if (byte >= 0x80) high = true;
  }
}

/**
 * The stretches of a page that show its encoding: those with non-ASCII bytes, taken evenly from the
 * whole page. The head of a page is often ASCII, or a frame in another language.
 */
export function sampleOf(bytes: Uint8Array): Uint8Array {
  const all = [...stretches(bytes)];
  const total = all.reduce((sum, s) => sum + s.length, 0);
  const keep = Math.min(1, SAMPLE_BYTES / total);
  const parts: Uint8Array[] = [];
  let due = 0;
  for (const s of all) {
    due += keep;
    if (due < 1) continue;
    due -= 1;
    parts.push(s, Uint8Array.of(0x0a));
  }
  return joinBytes(parts);
}
