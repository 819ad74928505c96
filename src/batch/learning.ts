import type { CleanOptions } from '../api/options.ts';
import { hashedPage } from '../pipeline/learn.ts';
import { pageHead } from '../pipeline/page-head.ts';
import { decodedPage } from '../records/web-archive/decoded-page.ts';
import type { LearnedPage, PageHead } from '../site/hashed-page.ts';
import { type Failed, failed, type Learnt, type QueuedPage } from './job.ts';
import { optionsFor } from './render.ts';

/** Bytes or characters. A larger page is cleaned, but nothing is learned from it. */
export const LARGEST = 1024 * 1024;
/** The same for its head, which takes seconds. */
export const LARGEST_HEAD = 256 * 1024;

/** Finds the lines of a page as hashes. */
export function hasher(options: CleanOptions): (page: QueuedPage) => Learnt<LearnedPage> | Failed {
  return learning(options, LARGEST, hashedPage);
}

/** Finds what the head of a page shows of its site. @param options With what was learned of the lines. */
export function headReader(options: CleanOptions): (page: QueuedPage) => Learnt<PageHead | null> | Failed {
  const { template, ...alone } = options;
  return learning(alone, LARGEST_HEAD, (page, own) => (template ? pageHead(page, own, template) : null));
}

/** A page that cannot be read teaches nothing; it fails when it is cleaned, and is reported then. */
function learning<T>(
  options: CleanOptions,
  largest: number,
  learn: (page: string | Uint8Array, options: CleanOptions) => T,
): (page: QueuedPage) => Learnt<T> | Failed {
  return ({ record }) => {
    try {
      const page = decodedPage(record, largest);
      if ('code' in page) return failed(page.code, page.message);
      return { status: 'learned', found: learn(page.content, optionsFor(page, options)) };
    } catch (error) {
      return failed('failed', error instanceof Error ? error.message : String(error));
    }
  };
}
