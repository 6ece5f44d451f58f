import type { PaperKind } from '@shaqyru/domain/case/case-view';
import type { Text } from '@shaqyru/domain/law/text';

export const paperTitles: Record<PaperKind, Text> = {
  talon: {
    kk: 'Құжаттарды қабылдау туралы талон',
    ru: 'Талон о принятии документов',
    en: 'Talon of acceptance of documents',
  },
  questionnaire: { kk: 'Сауалнама-өтініш', ru: 'Заявление-анкета', en: 'Questionnaire-application' },
  invitation: { kk: 'Шақыру', ru: 'Приглашение', en: 'Invitation' },
  'reasoned-refusal': { kk: 'Дәлелді бас тарту', ru: 'Мотивированный отказ', en: 'Reasoned refusal' },
  'entry-confirmation': {
    kk: 'Кіруге рұқсат берілгенін растау',
    ru: 'Подтверждение разрешения на въезд',
    en: 'Confirmation that entry is permitted',
  },
};
