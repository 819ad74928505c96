import type { AuthorPage } from './author-pages.ts';

export type Weights = Record<string, number>;

/** Passes over all pages; more change no weight by a hundredth. */
const PASSES = 400;
/** Step of each pass, and how long gradient and its square are remembered (Kingma and Ba, Adam, 2015). */
const STEP = 0.05;
const MEMORY = [0.9, 0.99] as const;
/** Pull of every weight towards what is expected of it, per page. */
const SHRINK = 0.0005;
/**
 * Expected weights other than 0. The corpora hold too few pages in scripts without capitals to fit these: there a
 * role behind the name says as much as a label, any few words look like a name, and one that begins with a common
 * family name most likely is one.
 */
const EXPECTED: Readonly<Record<string, number>> = { role: 1, bareUncased: -4, familyName: 2 };
/** A list of names that holds somebody of the gold in another spelling is this much of an answer. */
const NEAR = 0.4;
/** A page as the fit sees it: features by number, and how right each choice is. */
interface Case {
  readonly weight: number;
  readonly options: readonly (readonly { readonly at: number; readonly value: number }[])[];
  /** One an option, then one for naming nobody. */
  readonly target: readonly number[];
}

/**
 * Fits weights so that, of all lists of names on a page and of naming nobody (score 0), the right one gets most of
 * the probability. No chance in it: the same pages give the same weights.
 */
export function fitWeights(pages: readonly AuthorPage[], names: readonly string[]): Weights {
  const number = new Map(names.map((name, i) => [name, i]));
  const cases = pages.flatMap((page) => caseOf(page, number));
  const expected = Float64Array.from(names, (name) => EXPECTED[name] ?? 0);
  const w = expected.slice();
  const mean = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  for (let pass = 1; pass <= PASSES; pass++) {
    const gradient = gradientOf(cases, w);
    for (let i = 0; i < w.length; i++) gradient[i]! -= SHRINK * (w[i]! - expected[i]!);
    for (let i = 0; i < w.length; i++) {
      mean[i] = MEMORY[0] * mean[i]! + (1 - MEMORY[0]) * gradient[i]!;
      square[i] = MEMORY[1] * square[i]! + (1 - MEMORY[1]) * gradient[i]! ** 2;
      const m = mean[i]! / (1 - MEMORY[0] ** pass);
      const s = square[i]! / (1 - MEMORY[1] ** pass);
      w[i]! += (STEP * (1 - pass / (PASSES + 1)) * m) / (Math.sqrt(s) + 1e-8);
    }
  }
  return Object.fromEntries(names.map((name, i) => [name, w[i]!]));
}

function caseOf(page: AuthorPage, number: ReadonlyMap<string, number>): Case[] {
  if (!page.options.length) return [];
  const right = page.options.map((o) => Number(o.right));
  const near = page.options.map((o) => (o.near ? NEAR : 0));
  const target = right.includes(1) ? right.map((r, i) => r + near[i]!) : near;
  const nobody = target.some((t) => t > 0) ? 0 : 1;
  return [
    {
      weight: page.weight,
      options: page.options.map((o) =>
        o.features.map((f) => ({ at: number.get(f.feature)!, value: f.value })),
      ),
      target: [...target, nobody],
    },
  ];
}

/** How the mean log-probability of the right choices rises with each weight. */
function gradientOf(cases: readonly Case[], w: Float64Array): Float64Array {
  const gradient = new Float64Array(w.length);
  for (const { options, target, weight } of cases) {
    const odds = [...options.map((o) => o.reduce((sum, f) => sum + w[f.at]! * f.value, 0)), 0];
    const share = shares(odds);
    const right = share.map((p, i) => p * target[i]!);
    const all = right.reduce((a, b) => a + b, 0);
    options.forEach((option, i) => {
      const pull = (weight * (right[i]! / (all || 1) - share[i]!)) / cases.length;
      for (const f of option) gradient[f.at]! += pull * f.value;
    });
  }
  return gradient;
}

/** Probabilities of scores. */
export function shares(odds: readonly number[]): number[] {
  const top = Math.max(...odds);
  const e = odds.map((x) => Math.exp(x - top));
  const sum = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / sum);
}
