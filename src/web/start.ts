import * as lezer from '@lezer/markdown';
import * as chardet from 'chardet';
import * as entities from 'entities/decode';
import { gunzipSync, gzipSync } from 'fflate';
import * as re2js from 're2js';
import sanitizeHtml from 'sanitize-html';
import startCore from '#core';
import type * as library from '../index.ts';
import { createHash } from './sha256.ts';
import * as codec from './text-decoder.ts';

/** What the library's code loads by these names; the build checks that none is missing. */
const MODULES = {
  '@lezer/markdown': lezer,
  chardet,
  'entities/decode': entities,
  'iconv-lite': codec,
  'node:crypto': { createHash },
  'node:zlib': { gunzipSync, gzipSync },
  re2js,
  'sanitize-html': sanitizeHtml,
};

/** Runs the library's code with this data. */
export function startLibrary(data: ReadonlyMap<string, Uint8Array>): typeof library {
  const modules: Readonly<Record<string, unknown>> = {
    ...MODULES,
    '#data': { read: (file: string) => data.get(file) },
  };
  return startCore((name) => modules[name])['index.ts']();
}
