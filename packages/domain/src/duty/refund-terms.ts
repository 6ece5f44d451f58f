import type { Parameter } from '../law/parameter.ts';
import { plainDate } from '../law/plain-date.ts';

const act = 'Code on Taxes and Other Obligatory Payments to the Budget (Tax Code) of 10 December 2008';

/** Within how many years of the payment a refund is claimed. */
export const refundClaimTerm: Parameter<number> = {
  id: 'refund-claim-term',
  title: {
    kk: 'Баждың қайтарылуын талап ету мерзімі',
    ru: 'Срок обращения за возвратом пошлины',
    en: 'Term of claiming a refund of the duty',
  },
  unit: { kk: 'жыл', ru: 'год', en: 'year' },
  versions: [{ from: plainDate('2008-01-01'), value: 3, law: { act, article: 'art. 548' }, checked: true }],
};

/** Within how many working days of the claim the tax body refunds. */
export const refundPaymentTerm: Parameter<number> = {
  id: 'refund-payment-term',
  title: { kk: 'Бажды қайтару мерзімі', ru: 'Срок возврата пошлины', en: 'Term of refunding the duty' },
  unit: { kk: 'жұмыс күні', ru: 'рабочий день', en: 'working day' },
  versions: [{ from: plainDate('2008-01-01'), value: 15, law: { act, article: 'art. 548' }, checked: true }],
};
