import { perEdition } from './per-edition.ts';

/** Clause 9: the hours of reception, on the clock on the office's wall. */
export const receptionHours = perEdition({
  id: 'reception-hours',
  title: { kk: 'Қабылдау уақыты', ru: 'График приёма', en: 'Reception hours' },
  unit: { kk: 'апта күндері мен сағаттары', ru: 'дни недели и часы', en: 'days of the week and hours' },
  clause: '9',
  value: (rules) => rules.receptionHours,
});
