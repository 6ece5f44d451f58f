import { perEdition } from './per-edition.ts';

/** Clause 21: the hours in which complaints are taken by hand. */
export const complaintHours = perEdition({
  id: 'complaint-hours',
  title: { kk: 'Шағымдарды қабылдау уақыты', ru: 'Время приёма жалоб', en: 'Hours of taking complaints' },
  unit: { kk: 'апта күндері мен сағаттары', ru: 'дни недели и часы', en: 'days of the week and hours' },
  clause: '21',
  value: (rules) => rules.complaintHours,
});
