import { plainDate } from '@shaqyru/domain/law/plain-date';
import type { Language } from '@shaqyru/domain/law/text';
import type { TalonProps } from './talon.ts';

function talonIn(language: Language): TalonProps {
  return {
    language,
    number: '02-2026-000341',
    consumer: 'Өмірбекова Гүлжаһан Қайратқызы',
    service: {
      kk: 'Қазақстан Республикасына жеке және қызметтік істер бойынша шақыруларды ресімдеу',
      ru: 'Оформление приглашений в Республику Казахстан по частным и служебным делам',
      en: 'Issuing invitations to the Republic of Kazakhstan for private and business affairs',
    },
    documents: [
      { kk: 'Еркін нысандағы қолдаухат', ru: 'Ходатайство произвольной формы', en: 'Petition in free form' },
      {
        kk: 'Сауалнама-өтініш, 2 дана',
        ru: 'Заявление-анкета, 2 экземпляра',
        en: 'Questionnaire-application, 2 copies',
      },
      {
        kk: 'Мемлекеттік баж төлегені туралы түбіртек',
        ru: 'Квитанция об уплате государственной пошлины',
        en: 'Receipt of the state duty',
      },
    ],
    acceptedBy: { post: 'Көші-қон полициясы бөлімшесінің инспекторы', name: 'Ғабдуллина Әйгерім Сәкенқызы' },
    acceptedOn: plainDate('2026-11-16'),
    verification: {
      url: 'http://localhost:3000/verify/02-2026-000341/K7QD94XM3TPAK7QD',
      code: 'K7QD-94XM-3TPA-K7QD',
    },
    result: {
      on: plainDate('2026-11-25'),
      time: '16:00',
      place: 'Алматы қаласы ІІД Көші-қон полициясы басқармасы, Алматы қаласы, Қарасай батыр көшесі, 109',
    },
  };
}

export const talonExamples = { 'talon-kk': talonIn('kk'), 'talon-ru': talonIn('ru'), 'talon-en': talonIn('en') };
