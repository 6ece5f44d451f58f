import type { AnnexForm } from './form-line.ts';

/** The talon that confirms the acceptance of a complaint. */
export const annex6Talon: AnnexForm = {
  clause: 'Annex 6',
  title: { kk: 'Талон', ru: 'Талон', en: 'Talon' },
  printedIn: ['kk'],
  size: { widthMm: 75, heightMm: 55 },
  lines: [
    {
      kind: 'field',
      id: 'subject',
      label: { kk: 'субъектінің атауы', ru: 'наименование субъекта', en: 'name of the subject' },
    },
    {
      kind: 'field',
      id: 'accepted-by',
      label: {
        kk: 'Өтініш қабылдаған (маманның Т.А.Ә.)',
        ru: 'Принял обращение (Ф.И.О. специалиста)',
        en: 'Accepted by (full name of the specialist)',
      },
    },
    {
      kind: 'field',
      id: 'accepted-at',
      label: {
        kk: '20__ж. «__» ______ сағ. __ мин. __',
        ru: '«__» ______ 20__ г. __ час. __ мин.',
        en: 'Date, hour, minute',
      },
    },
  ],
};
