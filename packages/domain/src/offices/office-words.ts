import type { Text } from '../law/text.ts';

export const officeWords = {
  'office-of-place-of-stay': {
    kk: 'Құжаттар тұтынушының болатын жеріндегі көші-қон полициясының бөлімшесіне тапсырылады.',
    ru: 'Документы сдаются в подразделение миграционной полиции по месту пребывания потребителя.',
    en: 'The documents are handed in to the migration police unit at the consumer’s place of stay.',
  },
  'office-candidates': {
    kk: '1-қосымшадан осы жерге сәйкес келетін бөлімшелер табылды. Саны: {count}.',
    ru: 'В приложении 1 найдены подразделения, подходящие к этому месту. Число: {count}.',
    en: 'Units in Annex 1 that fit this place: {count}.',
  },
  'office-not-found': {
    kk: '1-қосымшадан осы жерге сәйкес келетін бөлімше табылмады. Саны: {count}.',
    ru: 'В приложении 1 не найдено подразделение, подходящее к этому месту. Число: {count}.',
    en: 'No unit in Annex 1 fits this place. Number: {count}.',
  },
} as const satisfies Readonly<Record<string, Text>>;
