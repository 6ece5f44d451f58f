import type { ParameterVersion } from '../parameter.ts';
import { plainDate } from '../plain-date.ts';

/** The law that clause 25 names. It was read; the numbers of its articles were not noted down. */
export function byLawOf2007<T>(value: T): ParameterVersion<T> {
  return {
    from: plainDate('2007-01-12'),
    value,
    law: {
      act: 'Law No. 221 of 12 January 2007 on the Procedure of Considering Applications of Natural and Legal Persons',
      article: '',
    },
    checked: true,
  };
}

/** The code that took the law's place. */
export function byCodeOf2021<T>(value: T): ParameterVersion<T> {
  return {
    from: plainDate('2021-07-01'),
    value,
    law: { act: 'Administrative Procedure and Process Code of 29 June 2020', article: '' },
    checked: true,
  };
}

/** An article of the code as it is remembered, not read: nothing that a person is told is computed from it. */
export function rememberedOfCode<T>(article: string, value: T): ParameterVersion<T> {
  const { from, law } = byCodeOf2021(value);
  return { from, value, law: { ...law, article }, checked: false };
}

/** What the law of 2007 said of it, if anything, was not noted down. */
export function notRecordedFrom2007(): ParameterVersion<null> {
  return { ...byLawOf2007(null), checked: false };
}

/** The code has a rule of its own that is not recorded here: to be read before such a term is computed. */
export function notRecordedFrom2021(): ParameterVersion<null> {
  return { ...byCodeOf2021(null), checked: false };
}
