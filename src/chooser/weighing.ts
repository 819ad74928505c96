/** A weighted sum of features that remembers what went into it. Features that do not hold (0, false) leave no trace. */
export class Weighing<Feature extends string> {
  private readonly weights: Readonly<Record<Feature, number>>;
  private sum = 0;
  /** What holds, in the order it was looked at. */
  readonly parts: { readonly feature: Feature; readonly value: number }[] = [];

  constructor(weights: Readonly<Record<Feature, number>>) {
    this.weights = weights;
  }

  get score(): number {
    return this.sum;
  }

  add(feature: Feature, value: number | boolean): void {
    const amount = Number(value);
    if (amount === 0) return;
    this.sum += this.weights[feature] * amount;
    this.parts.push({ feature, value: amount });
  }

  /** What speaks most for it, strongest first. */
  strongest(count: number): Feature[] {
    const weight = (p: { feature: Feature; value: number }) => this.weights[p.feature] * p.value;
    return this.parts
      .filter((p) => weight(p) > 0)
      .sort((a, b) => weight(b) - weight(a))
      .slice(0, count)
      .map((p) => p.feature);
  }
}
