import { daysOfTerm, perEdition } from './per-edition.ts';

/**
 * Annex 2, reverse: the visitor is registered with the migration police within these days after crossing the border. The
 * three working days in which the host tells the police of an arrival are of later rules, whose day is not recorded.
 */
export const registrationTerm = perEdition({
  id: 'registration-term',
  title: {
    kk: 'Шекарадан өткеннен кейін көші-қон полициясында тіркелу мерзімі',
    ru: 'Срок регистрации в миграционной полиции после пересечения границы',
    en: 'Term of registration with the migration police after crossing the border',
  },
  unit: daysOfTerm,
  clause: 'Annex 2, reverse',
  value: ({ registrationWithin }) => registrationWithin,
});
