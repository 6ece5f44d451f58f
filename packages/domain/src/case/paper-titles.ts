import type { Text } from '../law/text.ts';
import type { PaperKind } from './case-view.ts';

/** The papers of a case by the names that everyone reads: on the pages, on the file, in the seal. */
export const paperTitles: Readonly<Record<PaperKind, Text>> = {
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
