import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PYTHON } from './python.ts';

const REQUIREMENTS = fileURLToPath(new URL('requirements.txt', import.meta.url));
const INSTALL = `${PYTHON} -m pip install -r train/requirements.txt`;

/** Prints the version of each package named, as JSON; `null` for one that is not installed. */
const VERSIONS = `
import importlib.metadata as metadata, json, sys
def version(name):
    try: return metadata.version(name)
    except metadata.PackageNotFoundError: return None
print(json.dumps({name: version(name) for name in sys.argv[1:]}))`;

/** Example lines: `lightgbm==4.7.0`. */
export function pinned(requirements: string): Map<string, string> {
  return new Map(
    requirements.split('\n').flatMap((line) => {
      const [name, version] = line.trim().split('==');
      return name && version ? [[name, version] as const] : [];
    }),
  );
}

/** One message for each package that is missing or has another version. */
export function problemsWithVersions(
  wanted: ReadonlyMap<string, string>,
  installed: Readonly<Record<string, string | null>>,
): string[] {
  return [...wanted].flatMap(([name, version]) => {
    const found = installed[name];
    if (found === version) return [];
    if (!found) return [`${PYTHON} has no ${name}: ${INSTALL}`];
    return [`${name} is ${found}, not ${version}, and would give other trees: ${INSTALL}`];
  });
}

/** Reasons why this machine cannot grow the same trees as the committed ones; empty if it can. */
export function problemsWithTools(python = PYTHON): string[] {
  const wanted = pinned(readFileSync(REQUIREMENTS, 'utf8'));
  const run = spawnSync(python, ['-c', VERSIONS, ...wanted.keys()], { encoding: 'utf8' });
  if (run.error)
    return [`${python} was not found: trees are grown by LightGBM, which needs Python 3.11 or later`];
  if (run.status !== 0) return [`${python} failed: ${run.stderr.trim()}`];
  return problemsWithVersions(wanted, JSON.parse(run.stdout) as Record<string, string | null>);
}

/** One message for each file that does not exist. */
export function problemsWithFiles(paths: readonly string[]): string[] {
  return [...new Set(paths)].filter((path) => !existsSync(path)).map((path) => `${path} was not found`);
}
