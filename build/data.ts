import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'esbuild';
import { packModel } from '../src/forest/pack.ts';
import { languages } from '../src/languages/index.ts';
import { learned } from '../src/model/index.ts';
import { packPhrases } from '../src/phrases/pack.ts';
import { writePhrases } from '../src/phrases/read.ts';
import { modelId } from '../src/pipeline/model-id.ts';
import { version } from '../src/pipeline/version.ts';

/** A module of data that is replaced by files next to the code, so that a start need not compile it. */
interface DataModule {
  /** Its path in `src`. */
  readonly module: RegExp;
  readonly files: Readonly<Record<string, () => Uint8Array | string>>;
  /** The code that replaces it; `read` returns a file's bytes. */
  readonly code: string;
}

const MODULES: readonly DataModule[] = [
  {
    module: /[\\/]phrases[\\/]packed\.ts$/,
    // Compressed to a third, for a millisecond of reading; few pages need these.
    files: {
      'phrases-western.br': () => brotliCompressSync(writePhrases(packPhrases(languages, 'western'))),
      'phrases-other.br': () => brotliCompressSync(writePhrases(packPhrases(languages, 'other'))),
    },
    code: `import { brotliDecompressSync } from 'node:zlib';
import { readPhrases } from './read.ts';
export const packedPhrases = (alphabet) =>
  readPhrases(brotliDecompressSync(read('phrases-' + alphabet + '.br')));`,
  },
  {
    module: /[\\/]src[\\/]model[\\/]index\.ts$/,
    files: { 'model.bin': () => packModel(learned()) },
    code: `import { unpackModel } from '../forest/pack.ts';
const model = unpackModel(read('model.bin'));
export const storedForest = model.forest;
export const storedWeights = model.weights;`,
  },
  {
    module: /[\\/]pipeline[\\/]model-id\.ts$/,
    // Known at build time, so that `--version` need not read the weights.
    files: {},
    code: `export const modelId = () => ${JSON.stringify(modelId())};`,
  },
  {
    module: /[\\/]pipeline[\\/]version\.ts$/,
    files: {},
    code: `export const version = () => ${JSON.stringify(version())};`,
  },
];

const READ = `import { readFileSync } from 'node:fs';
const read = (file) => readFileSync(new URL(file, import.meta.url));
`;

/** Puts the package's data into separate files. */
export const data: Plugin = {
  name: 'data',
  setup(build) {
    for (const { module, code } of MODULES)
      build.onLoad({ filter: module }, () => ({ contents: READ + code, loader: 'ts' }));
    build.onEnd(() => {
      for (const [file, bytes] of MODULES.flatMap(({ files }) => Object.entries(files)))
        writeFileSync(join(build.initialOptions.outdir!, file), bytes());
    });
  },
};
