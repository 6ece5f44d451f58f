import type { PlainDate } from './plain-date.ts';
import type { Text } from './text.ts';

/** One value of a number of the law and the act that set it. */
export type ParameterVersion<T> = {
  readonly from: PlainDate;
  readonly value: T;
  readonly law: { readonly act: string; readonly article: string; readonly url?: string };
  /** Read in the primary text of the act. What is false stands on a secondary source and waits to be read. */
  readonly checked: boolean;
};

/** A number of the law over time, the oldest version first. Old versions are never edited or deleted. */
export type Parameter<T> = {
  readonly id: string;
  readonly title: Text;
  readonly unit: Text | string;
  readonly versions: readonly ParameterVersion<T>[];
};

/** The version in force on a day. Throws RangeError before the first version. */
export function inForce<T>(parameter: Parameter<T>, on: PlainDate): ParameterVersion<T> {
  const version = parameter.versions.findLast(({ from }) => from <= on);
  if (!version) throw new RangeError(`${parameter.id} is not known on ${on}`);
  return version;
}
