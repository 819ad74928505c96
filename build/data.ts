import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'esbuild';
import { packModel } from '../src/forest/pack.ts';
import { languages } from '../src/languages/index.ts';
import { learned } from '../src/model/index.ts';
import { packPhrases } from '../src/phrases/pack.ts';
import { writePhrases } from '../src/phrases/read.ts';
import { modelId } from '../src/pipeline/model-id.ts';
import { version } from '../src/pipeline/version.ts';
import { packedTables } from './tables.ts';

/** The module that reads a data file; the library is given it when it is started: `host.ts`, `src/web/modules.ts`. */
export const DATA = '#data';

/** Data in files of its own, so that a start need not compile it; in gzip, which browsers can unpack too. */
const FILES: Readonly<Record<string, () => Uint8Array>> = {
  'model.bin': () => packModel(learned()),
  'phrases-western.bin': () => writePhrases(packPhrases(languages, 'western')),
  'phrases-other.bin': () => writePhrases(packPhrases(languages, 'other')),
  'tables.bin': packedTables,
};

export const DATA_FILES = Object.keys(FILES);

/** Modules of data, by their path in `src`, and the code that replaces them. */
const MODULES: readonly { readonly module: RegExp; readonly code: string }[] = [
  {
    module: /[\\/]phrases[\\/]packed\.ts$/,
    code: `import { read } from '${DATA}';
import { readPhrases } from './read.ts';
export const packedPhrases = (alphabet) => readPhrases(read('phrases-' + alphabet + '.bin'));`,
  },
  {
    module: /[\\/]src[\\/]model[\\/]index\.ts$/,
    code: `import { read } from '${DATA}';
import { unpackModel } from '../forest/pack.ts';
const model = unpackModel(read('model.bin'));
export const storedForest = model.forest;
export const storedWeights = model.weights;`,
  },
  {
    module: /[\\/]pipeline[\\/]model-id\.ts$/,
    // Known at build time, so that `--version` need not read the weights.
    code: `export const modelId = () => ${JSON.stringify(modelId())};`,
  },
  {
    module: /[\\/]pipeline[\\/]version\.ts$/,
    code: `export const version = () => ${JSON.stringify(version())};`,
  },
];

/** Replaces the modules of data. */
export const data: Plugin = {
  name: 'data',
  setup(build) {
    for (const { module, code } of MODULES)
      build.onLoad({ filter: module }, () => ({ contents: code, loader: 'ts' }));
  },
};

export function writeData(outdir: string): void {
  for (const [file, bytes] of Object.entries(FILES))
    writeFileSync(join(outdir, file), gzipSync(bytes(), { level: 9 }));
}
