import type { ComplaintPaperKind } from '@shaqyru/domain/complaint/complaint-view';
import type { Text } from '@shaqyru/domain/law/text';

export const complaintPaperTitles: Record<ComplaintPaperKind, Text> = {
  'complaint-talon': {
    kk: 'Шағымды қабылдау туралы талон',
    ru: 'Талон о принятии жалобы',
    en: 'Talon of acceptance of a complaint',
  },
  'complaint-answer': { kk: 'Шағымға жауап', ru: 'Ответ на жалобу', en: 'Answer to a complaint' },
};
