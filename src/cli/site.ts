import { readFileSync } from 'node:fs';
import type { SiteTemplate } from '../api/site-template.ts';
import { resolveTarget, targetOf, writeAtomically } from '../files/atomic.ts';
import { readSiteTemplate, writeSiteTemplate } from '../site/file.ts';
import { messageOf, UsageError } from '../terminal/failure.ts';
import { EXIT } from '../terminal/io.ts';
import { canReadAgain } from './in/bytes.ts';
import { type Learning, learnFrom } from './learn.ts';

/** The site template for a run: that of `--template`, else what its own pages have in common; `null` for none. */
export async function templateFor(learning: Learning): Promise<SiteTemplate | null> {
  const { settings, inputs } = learning;
  if (settings.template !== null) return readTemplateFile(settings.template);
  // The first of two passes: what can be read only once, such as a pipe, is left out.
  const list = settings.site ? inputs.list.filter(canReadAgain) : [];
  return list.length === 0 ? null : learnFrom({ ...learning, inputs: { ...inputs, list } });
}

/** Writes what the inputs have in common to a file, for `--template`. Returns the exit code. */
export async function learnInto(path: string, learning: Learning): Promise<number> {
  const { settings, inputs, log } = learning;
  if (inputs.has(placeOf(path))) throw new UsageError(`--learn ${path} is one of the inputs`);
  const template = await learnFrom(learning);
  if (template === null) {
    log.printError(`nothing learned: no two of the pages are of one site`);
    return EXIT.failed;
  }
  try {
    writeAtomically(targetOf(path), writeSiteTemplate(template));
  } catch (error) {
    throw new UsageError(`--learn ${path}: ${messageOf(error)}`);
  }
  const { sites, pages } = template;
  if (!settings.quiet)
    log.note(`learned ${countOf(sites, 'site')} from ${countOf(pages.hosts.length, 'page')}`);
  return EXIT.ok;
}

/** The real path that would be written. @throws UsageError when its folder does not exist. */
function placeOf(path: string): string {
  try {
    return resolveTarget(path);
  } catch (error) {
    throw new UsageError(`--learn ${path}: ${messageOf(error)}`);
  }
}

/** Example: `1 site`, `3 sites`. */
const countOf = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

function readTemplateFile(path: string): SiteTemplate {
  try {
    return readSiteTemplate(readFileSync(path));
  } catch (error) {
    throw new UsageError(`--template ${path}: ${messageOf(error)}`);
  }
}
