import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { rawBytes, utf8Of } from '../text/bytes.ts';

/** What the library uses of Node's `createHash('sha256')`. The browser's own hashes are asynchronous. */
export function createHash() {
  const hash = sha256.create();
  return {
    update(data: string | ArrayBufferView) {
      hash.update(typeof data === 'string' ? utf8Of(data) : rawBytes(data));
      return this;
    },
    digest: (): string => bytesToHex(hash.digest()),
  };
}
