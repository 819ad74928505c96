/** The named features that score the candidates for a field. Scores are summed in the order of this table. */
export interface Features<Name extends string> {
  readonly names: readonly Name[];
  /** Index of each feature in a candidate's values. */
  readonly at: Readonly<Record<Name, number>>;
  /** The words with which a reason names a feature; reasons leave out features without words. */
  readonly meaning: Readonly<Record<string, string | null>>;
}

/** A candidate's value of each feature; 0 where the feature is absent. */
export type Values = Float64Array;

export function defineFeatures<Name extends string>(
  names: readonly Name[],
  meaning: Features<Name>['meaning'] = {},
): Features<Name> {
  const at = Object.fromEntries(names.map((name, i) => [name, i])) as Record<Name, number>;
  return { names, at, meaning };
}

export const noValues = ({ names }: Features<string>): Values => new Float64Array(names.length);
