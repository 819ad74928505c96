/** What the candidates for a field are weighed by: one table of named features. Scores are added up in its order. */
export interface Features<Name extends string> {
  readonly names: readonly Name[];
  /** The place of each feature among a candidate's values. */
  readonly at: Readonly<Record<Name, number>>;
  /** What a feature that speaks for a candidate means to a reader; features without one are not told. */
  readonly meaning: Readonly<Record<string, string | null>>;
}

/** A candidate's value of each feature; 0 where one does not hold. */
export type Values = Float64Array;

export function defineFeatures<Name extends string>(
  names: readonly Name[],
  meaning: Features<Name>['meaning'] = {},
): Features<Name> {
  const at = Object.fromEntries(names.map((name, i) => [name, i])) as Record<Name, number>;
  return { names, at, meaning };
}

export const noValues = ({ names }: Features<string>): Values => new Float64Array(names.length);

/** The candidates' values as columns, a column a feature, as forests read them. */
export function columnsOf({ names }: Features<string>, rows: readonly Values[]): Float64Array[] {
  return names.map((_, j) => Float64Array.from(rows, (values) => values[j]!));
}
