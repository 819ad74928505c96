import type { Found } from './literals.ts';

/** The position in a line of a stack trace. Example: `    at new Reader (/home/me/clean-article/src/input/tokens.ts:39:19)`. */
const CALLER = /(?:^|[\\/])(src[\\/][^:?]+\.ts)[^:]*:\d+:\d+/;

/** A library that a file of the package has loaded builds its own. */
const LIBRARY = /[\\/]node_modules[\\/]/;

/** Records every expression that is built while `work` runs, with the file of the package that builds it. */
export async function builtDuring(work: () => Promise<void>): Promise<Found[]> {
  const found = new Map<string, Found>();
  const Native = globalThis.RegExp;
  const note = (expression: RegExp) => {
    const caller = new Error().stack?.split('\n').find((line) => LIBRARY.test(line) || CALLER.test(line));
    const where = caller && CALLER.exec(caller)?.[1]?.replaceAll('\\', '/');
    if (!where) return expression;
    const { source, flags } = expression;
    found.set(`${where} ${expression}`, { where, source, flags });
    return expression;
  };
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, args, made) => note(Reflect.construct(target, args, made)),
    apply: (target, self, args) => note(Reflect.apply(target, self, args)),
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Native;
  }
  return [...found.values()];
}
