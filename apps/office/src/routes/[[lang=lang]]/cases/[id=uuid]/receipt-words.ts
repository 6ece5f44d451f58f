import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  receipt: 'Түбіртек',
  statement: 'Банк үзінді көшірмесі',
  found: (bank: string, period: string) => `${bank} банкінің ${period} үзінді көшірмесінде табылды`,
  reversed: (day: string) => `банк төлемді ${day} кері қайтарып алған: баж төленбеген`,
  again: 'Қайта өткізілген болуы мүмкін төлем',
  notYet: 'үзінді көшірмеде әзірге жоқ',
  possible: 'сәйкес келуі мүмкін төлем бар',
  usedBy: (number: string) => `төлем ${number} ісінде пайдаланылған`,
  refund: 'Бажды қайтару туралы өтінішті тіркеу',
  refunds: 'Бажды қайтару туралы өтініштер',
};
const ru: typeof kk = {
  receipt: 'Квитанция',
  statement: 'Банковская выписка',
  found: (bank, period) => `найдено в выписке за ${period}: ${bank}`,
  reversed: (day) => `банк отозвал платёж ${day}: пошлина не уплачена`,
  again: 'Платёж, возможно, проведён заново',
  notYet: 'в выписках пока не найдено',
  possible: 'есть платёж с возможным совпадением',
  usedBy: (number) => `платёж использован в деле ${number}`,
  refund: 'Зарегистрировать заявление о возврате пошлины',
  refunds: 'Заявления о возврате пошлины',
};
const en: typeof kk = {
  receipt: 'Receipt',
  statement: 'Statement of the bank',
  found: (bank, period) => `found in the statement of ${period}: ${bank}`,
  reversed: (day) => `the bank took the payment back on ${day}: the duty is not paid`,
  again: 'The payment may have been booked again',
  notYet: 'not found yet',
  possible: 'there is a payment that may match',
  usedBy: (number) => `the payment is used in the case ${number}`,
  refund: 'Register a claim for a refund of the duty',
  refunds: 'Claims for refunds of the duty',
};
export const receiptWords: Record<Language, typeof kk> = { kk, ru, en };
