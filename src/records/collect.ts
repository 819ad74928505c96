import type { Bytes } from './bytes.ts';

/** All bytes of a stream, or `null` when there are more than `most`: the rest is then left unread. */
export async function collect(stream: Bytes, most: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
