import type { Detail } from '../data.ts';

/** Resolves when the whole file has been read; the page is shown before that. */
const loaded = new Promise<void>((resolve) => {
  if (document.readyState !== 'loading') resolve();
  else document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
});

/** The details of a page in the file, decoded on demand. */
export async function readDetails(number: number): Promise<Detail> {
  await loaded;
  const block = document.getElementById(`details-${number}`)?.textContent;
  if (!block) throw new Error('The file was cut short: the details of this page are missing.');
  if (typeof DecompressionStream === 'undefined')
    throw new Error('This browser is too old to open the details (it has no DecompressionStream).');
  const plain = new Blob([bytesOf(block)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return JSON.parse(await new Response(plain).text()) as Detail;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i);
  return bytes;
}
