import { createHash } from 'node:crypto';
import type { Warning } from '../api/article.ts';
import type { CleanOptions } from '../api/options.ts';
import { hasLeftoverEntities } from '../text/leftovers.ts';
import { countMojibake } from '../text/mojibake.ts';
import { type Decoded, decodeBytes, optionEncoding } from './encoding.ts';
import { htmlToText } from './html.ts';
import { withUnixLineEnds } from './line-ends.ts';
import { readMarkdown } from './markdown/read.ts';
import { type Content, sniff } from './sniff.ts';
import type { Source } from './source.ts';
import { withStated } from './stated.ts';

type Readable = Omit<Source, 'encoding' | 'mojibake' | 'entities' | 'original'>;

/** What only one kind of input has. */
const NOTHING = {
  evidence: null,
  marks: [],
  markup: null,
  map: null,
  warnings: [],
};

function readText(text: string): Readable {
  return { ...NOTHING, text, kind: 'text', of: 'decoded' };
}

function readLeftovers(text: string): Readable {
  const rendered = htmlToText(text, 'text');
  const warning: Warning = { code: 'markup-in-text', message: 'Tags left over in the text were taken out.' };
  return {
    ...NOTHING,
    text: rendered.text,
    kind: 'text',
    of: 'rendered',
    marks: rendered.marks,
    warnings: [warning, ...rendered.warnings],
  };
}

function readHtml(html: string): Readable {
  return { ...NOTHING, ...htmlToText(html, 'page'), kind: 'html', of: 'rendered' };
}

function readMarkdownPage(input: string): Readable {
  const { map, ...read } = readMarkdown(input);
  return { ...NOTHING, ...read, kind: 'markdown', of: 'decoded', map: { input, at: map } };
}

const READERS: Readonly<Record<Content, (text: string) => Readable>> = {
  text: readText,
  leftovers: readLeftovers,
  html: readHtml,
  markdown: readMarkdownPage,
};

function decode(input: string | Uint8Array, { encoding: label, charset }: CleanOptions): Decoded {
  if (typeof input !== 'string') return decodeBytes(input, label, charset);
  if (label !== undefined) optionEncoding(label);
  return { text: input, encoding: 'utf-8', warnings: [] };
}

/**
 * Turns bytes or a string into one readable text, with what was learnt on the way. A string is used as it is:
 * the options `encoding` and `charset` apply to bytes only.
 *
 * @throws RangeError when the `encoding` option is an unknown label.
 */
export function readSource(input: string | Uint8Array, options: CleanOptions): Source {
  const { text: written, encoding, warnings } = decode(input, options);
  const { text, original } = withUnixLineEnds(written);
  const readable = READERS[options.input ?? sniff(text)](text);
  const repaired = countMojibake(readable.text);
  const all = [...warnings, ...readable.warnings];
  if (repaired) {
    const message = `${repaired} stretch${repaired > 1 ? 'es' : ''} of UTF-8 misread as windows-1252 repaired.`;
    all.push({ code: 'mojibake-repaired', message });
  }
  return {
    ...readable,
    original,
    evidence: withStated(readable.evidence, options.stated),
    encoding,
    mojibake: repaired > 0,
    entities: hasLeftoverEntities(readable.text),
    warnings: all,
  };
}

/** SHA-256 in hex, of the bytes or of a string's UTF-8 form. */
export function sha256(input: string | Uint8Array): string {
  return createHash('sha256').update(input).digest('hex');
}
