import type { AnnexForm } from './form-line.ts';

/** The talon of acceptance of documents. */
export const annex4Talon: AnnexForm = {
  clause: 'Annex 4',
  title: {
    kk: 'Мемлекеттік қызмет көрсетуге құжаттар қабылдау туралы талон',
    ru: 'Талон о принятии документов на оказание государственной услуги',
    en: 'Talon of acceptance of documents for the state service',
  },
  printedIn: ['kk'],
  lines: [
    {
      kind: 'field',
      id: 'consumer',
      label: {
        kk: 'тұтынушының Т.А.Ә. немесе заңды тұлғаның атауы',
        ru: 'Ф.И.О. потребителя или наименование юридического лица',
        en: 'full name of the consumer or name of the legal person',
      },
    },
    { kind: 'field', id: 'number', label: { kk: 'ТАЛОН №', ru: 'ТАЛОН №', en: 'TALON No.' } },
    {
      kind: 'list',
      id: 'documents',
      label: {
        kk: 'Қабылданған құжаттардың тізбесі',
        ru: 'Перечень принятых документов',
        en: 'List of the accepted documents',
      },
      rows: 9,
    },
    {
      kind: 'signature',
      id: 'accepted-by',
      label: {
        kk: 'Қабылдаған: ІІД КҚПБ қызметкерінің лауазымы, қолы, Т.А.Ә.',
        ru: 'Принял: должность сотрудника УМП ДВД, подпись, Ф.И.О.',
        en: 'Accepted by: post of the officer of the directorate, signature, full name',
      },
    },
    { kind: 'field', id: 'accepted-on', label: { kk: '____ ж. «__»', ru: '«__» ____ г.', en: 'Date' } },
    {
      kind: 'field',
      id: 'issue',
      label: { kk: 'Берілген күні және уақыты', ru: 'Дата и время выдачи', en: 'Date and time of issue' },
    },
  ],
};
