import { plainDate } from '@shaqyru/domain/law/plain-date';
import type { Language } from '@shaqyru/domain/law/text';
import type { QuestionnaireProps } from './questionnaire.ts';

function questionnaireIn(language: Language): QuestionnaireProps {
  return {
    language,
    number: '02-2026-000341',
    filledOn: plainDate('2026-11-16'),
    addressee: 'Алматы қаласы Ішкі істер департаментінің Көші-қон полициясы басқармасына',
    applicant: {
      name: 'Өмірбекова Гүлжаһан Қайратқызы',
      formerNames: 'Сәрсенова',
      dateOfBirth: plainDate('1980-01-01'),
      residence: 'Алматы қаласы, Әуезов ауданы, Ғабит Мүсірепов көшесі, 14-үй, 27-пәтер',
      phoneHome: '+7 727 000 00 17',
      phoneWork: '',
      passport: null,
      identityCard: { number: '000000117', issuedOn: plainDate('2021-05-12') },
      iin: '800101300125',
    },
    invitees: [
      {
        name: 'OYBEKOV SHUKHRAT ANVAR UGLI / Ойбеков Шухрат Анвар угли',
        relation: 'Ағасы',
        nationality: 'Өзбекстан',
        dateOfBirth: plainDate('1975-06-03'),
        placeOfBirth: 'Самарқан қаласы',
        country: 'Өзбекстан',
        address: 'Самарқан қаласы, Навоий көшесі, 41',
      },
      {
        name: 'OYBEKOVA NIGORA / Ойбекова Нигора',
        relation: 'Жеңгесі',
        nationality: 'Өзбекстан',
        dateOfBirth: plainDate('1979-11-30'),
        placeOfBirth: 'Бұхара қаласы',
        country: 'Өзбекстан',
        address: 'Самарқан қаласы, Навоий көшесі, 41',
      },
    ],
    purpose: 'Туыстарға бару, той',
    periodFrom: plainDate('2026-12-10'),
    periodTo: plainDate('2027-01-08'),
    occupations: [
      {
        years: '2021–2023',
        organisation: '«Үлгі» мектеп-гимназиясы, мұғалім',
        address: 'Алматы қаласы, Құрманғазы көшесі, 3',
      },
      {
        years: '2023–2026',
        organisation: '«Үміт» оқу орталығы, әдіскер',
        address: 'Алматы қаласы, Жандосов көшесі, 58',
      },
    ],
    signature: {
      name: 'Өмірбекова Гүлжаһан Қайратқызы',
      post: 'ЖСН 800101300125',
      signedAt: '2026-11-16T04:12:00Z',
      certificateSerial: '33C0A9D41E5B7F2860AA19D2E7',
    },
    acceptedBy: null,
  };
}

export const questionnaireExamples = {
  'questionnaire-kk': questionnaireIn('kk'),
  'questionnaire-ru': questionnaireIn('ru'),
  'questionnaire-en': questionnaireIn('en'),
};
