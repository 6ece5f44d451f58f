import type { Text } from '../law/text.ts';
import type { ReceiptAgreement } from './match-receipt.ts';

/** What an entry of the statement and a receipt have in common. */
export const agreementWords: Readonly<Record<ReceiptAgreement, Text>> = {
  number: { kk: 'нөмірі сол', ru: 'тот же номер', en: 'the same number' },
  day: { kk: 'күні сол', ru: 'тот же день', en: 'the same day' },
  'near-day': { kk: 'күні жақын', ru: 'близкий день', en: 'a day nearby' },
  amount: { kk: 'сомасы сол', ru: 'та же сумма', en: 'the same amount' },
  'payer-number': {
    kk: 'төлеушінің ЖСН-і немесе БСН-і сол',
    ru: 'тот же ИИН или БИН плательщика',
    en: 'the payer’s IIN or BIN',
  },
  'payer-name': { kk: 'төлеушінің аты ұқсас', ru: 'похожее имя плательщика', en: 'a like name of the payer' },
};
