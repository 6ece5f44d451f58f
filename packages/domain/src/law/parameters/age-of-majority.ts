import type { Parameter } from '../parameter.ts';
import { plainDate } from '../plain-date.ts';

/** From how many years on a person invites in their own name: full legal capacity. */
export const ageOfMajority: Parameter<number> = {
  id: 'age-of-majority',
  title: {
    kk: 'Толық әрекет қабілеттілігі басталатын жас',
    ru: 'Возраст полной дееспособности',
    en: 'Age of full legal capacity',
  },
  unit: { kk: 'жыл', ru: 'год', en: 'year' },
  versions: [
    {
      from: plainDate('1995-03-01'),
      value: 18,
      law: { act: 'Civil Code (General Part) of 27 December 1994', article: 'art. 17' },
      checked: false,
    },
  ],
};
