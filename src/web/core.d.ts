/** The library's code, as the build writes it: `core.cjs`. It gets what it needs by name. */
declare module '#core' {
  export default function startCore(require: (name: string) => unknown): {
    'index.ts'(): typeof import('../index.ts');
  };
}
