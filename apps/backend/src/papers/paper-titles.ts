import type { PaperKind } from '@shaqyru/domain/case/case-view';
import type { Text } from '@shaqyru/domain/law/text';

export const paperTitles: Record<PaperKind, Text> = {
  talon: {
    kk: 'Құжаттарды қабылдау туралы талон',
    ru: 'Талон о принятии документов',
    en: 'Talon of acceptance of documents',
  },
  questionnaire: { kk: 'Сауалнама-өтініш', ru: 'Заявление-анкета', en: 'Questionnaire-application' },
  'invitation-letter': {
    kk: 'Шақыру хат, тапсырылған күйінде',
    ru: 'Письмо-приглашение, как подано',
    en: 'Invitation letter as handed in',
  },
  invitation: { kk: 'Шақыру', ru: 'Приглашение', en: 'Invitation' },
  'certified-letter': {
    kk: 'Куәландырылған шақыру хат',
    ru: 'Заверенное письмо-приглашение',
    en: 'Certified invitation letter',
  },
  'reasoned-refusal': { kk: 'Дәлелді бас тарту', ru: 'Мотивированный отказ', en: 'Reasoned refusal' },
  'entry-confirmation': {
    kk: 'Кіруге рұқсат берілгенін растау',
    ru: 'Подтверждение разрешения на въезд',
    en: 'Confirmation that entry is permitted',
  },
};
