import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';

const PAGE = fileURLToPath(new URL('../src/report/page/', import.meta.url));

/**
 * Writes the report page with its script and style; data and details are added later.
 *
 * @returns The files it was made from.
 */
export async function writeReportPage(outdir: string): Promise<Metafile[]> {
  const script = await bundle('main.ts');
  const style = await bundle('report.css');
  const parts: Readonly<Record<string, string>> = {
    policy: `<meta http-equiv="Content-Security-Policy" content="${policy(script.text, style.text)}">`,
    style: `<style>${style.text}</style>`,
    script: `<script>${script.text}</script>`,
  };
  let page = readFileSync(join(PAGE, 'report.html'), 'utf8');
  for (const [name, part] of Object.entries(parts)) {
    const [before, after, ...more] = page.split(`<!-- ${name} -->`);
    if (after === undefined || more.length > 0)
      throw new Error(`report.html must hold <!-- ${name} --> once`);
    page = before + part + after;
  }
  writeFileSync(join(outdir, 'report.html'), page);
  return [script.metafile, style.metafile];
}

async function bundle(entry: string): Promise<{ text: string; metafile: Metafile }> {
  const options = { bundle: true, minify: true, target: 'es2022', write: false, metafile: true } as const;
  const { outputFiles, metafile } = await build({ ...options, entryPoints: [join(PAGE, entry)] });
  return { text: outputFiles[0]!.text, metafile };
}

/** Allows only this script and this style, by their hashes, and no requests; text is never parsed as markup. */
function policy(script: string, style: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
