import { plainDate } from '@shaqyru/domain/law/plain-date';
import type { Language } from '@shaqyru/domain/law/text';
import type { ReasonedRefusalProps } from './reasoned-refusal.ts';

function refusalIn(language: Language): ReasonedRefusalProps {
  return {
    language,
    number: '02-Б-000019',
    decidedOn: plainDate('2026-11-24'),
    caseNumber: '02-2026-000352',
    appliedOn: plainDate('2026-11-16'),
    body: {
      kk: 'Алматы қаласы Ішкі істер департаментінің Көші-қон полициясы басқармасы',
      ru: 'Управление миграционной полиции Департамента внутренних дел города Алматы',
      en: 'Migration Police Directorate of the Internal Affairs Department of Almaty',
    },
    addressee: {
      name: 'Төреғалиев Нұржан Әбілқайырұлы',
      address: 'Алматы қаласы, Бостандық ауданы, Тимирязев көшесі, 42-үй, 15-пәтер',
    },
    invitees: [
      {
        name: 'OYBEKOV SHUKHRAT ANVAR UGLI / Ойбеков Шухрат Анвар угли',
        nationality: 'Өзбекстан / Узбекистан',
        dateOfBirth: plainDate('1975-06-03'),
      },
    ],
    grounds: [
      {
        clause: '16.7',
        wording: {
          kk: 'Қазақстан Республикасында болу және одан кету үшін қажетті қаражатының бар екендігін растауды ұсынбаса',
          ru: 'не представил подтверждение о наличии средств, необходимых для пребывания и выезда из Республики Казахстан',
          en: 'they did not present confirmation of the means needed to stay in and leave Kazakhstan',
        },
        explanation:
          'Банктегі шоттан үзінді ұсынылмаған; 2026 жылғы 18 қарашада телефонмен сұратылған, жауап алынбаған.',
      },
      {
        clause: '16.8',
        wording: {
          kk: 'бұрын болған кезеңінде шетелдіктердің құқықтық жағдайы туралы, кеден, валюта немесе Республиканың өзге де заңнамасын бұзу фактілері анықталса',
          ru: 'во время предыдущего пребывания установлены факты нарушения законодательства о правовом положении иностранцев, таможенного, валютного или иного законодательства Республики',
          en: 'during an earlier stay, facts of their violating the law on the legal status of foreigners, customs, currency or other law of the Republic were established',
        },
        explanation: 'В 2025 году пребывал без регистрации 41 день (арнайы есептер бойынша мәлімет).',
      },
    ],
    complaint: {
      to: {
        kk: 'Алматы қаласы Ішкі істер департаменті, кеңсе',
        ru: 'Департамент внутренних дел города Алматы, канцелярия',
        en: 'Internal Affairs Department of Almaty, chancellery',
      },
      lodgeWithin: { kk: '3 ай', ru: '3 месяцев', en: '3 months' },
      consideredWithin: { kk: 'күнтізбелік 15 күн', ru: '15 календарных дней', en: '15 calendar days' },
    },
    decidedBy: {
      name: 'Ыдырысов Ерұлан Һамитұлы',
      post: 'Көші-қон полициясы басқармасының бастығы',
      signedAt: '2026-11-24T06:41:00Z',
      certificateSerial: '5A1F0C66D3B27E90417788E1B0C4',
    },
    verification: { url: 'http://localhost:3000/kk/verify/R3TX-81QD-7VHN', code: 'R3TX-81QD-7VHN' },
  };
}

export const reasonedRefusalExamples = { 'reasoned-refusal': refusalIn('kk'), 'reasoned-refusal-en': refusalIn('en') };
