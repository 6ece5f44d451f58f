import type { MoneyAct } from '../case/case-view.ts';
import type { Text } from '../law/text.ts';

/** What happened to the money, for the timeline. */
export const moneyActs: Record<MoneyAct, Text> = {
  'payment-reversed': {
    kk: 'Банк бажды кері қайтарып алды',
    ru: 'Банк отозвал платёж пошлины',
    en: 'The bank took the payment of the duty back',
  },
  'refund-claimed': {
    kk: 'Бажды қайтару туралы өтініш берілді',
    ru: 'Подано заявление о возврате пошлины',
    en: 'A refund of the duty was claimed',
  },
  'refund-confirmed': {
    kk: 'Бажды қайтару негізі расталды, өтініш салық органында',
    ru: 'Основание возврата пошлины подтверждено, заявление в налоговом органе',
    en: 'The ground of the refund was confirmed; the claim is with the tax body',
  },
  'refund-refused': {
    kk: 'Бажды қайтарудан бас тартылды',
    ru: 'В возврате пошлины отказано',
    en: 'The refund of the duty was refused',
  },
  'refund-paid': { kk: 'Баж қайтарылды', ru: 'Пошлина возвращена', en: 'The duty was refunded' },
};
