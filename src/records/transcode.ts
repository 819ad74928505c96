import { type Bytes, ContainerError } from './bytes.ts';

/**
 * A stream of another Unicode encoding as UTF-8, without its byte order mark. It ends where some of it is lost: what follows
 * may begin amid a character.
 */
export async function* asUtf8(stream: Bytes, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  try {
    for await (const chunk of stream) {
      const text = decoder.decode(chunk, { stream: true });
      if (text !== '') yield Buffer.from(text);
    }
  } catch (error) {
    throw error instanceof ContainerError ? new ContainerError(error.message, error.code) : error;
  }
  const rest = decoder.decode();
  if (rest !== '') yield Buffer.from(rest);
}
