import { z } from 'zod';
import type { Text } from '../law/text.ts';

export const CaseStatus = z.enum([
  'draft',
  'submitted',
  'returned-incomplete',
  'accepted',
  'under-examination',
  'proposed',
  'decided',
  'handed-over',
  'under-control',
  'closed',
  'withdrawn',
  'cancelled',
  'expired',
]);
export type CaseStatus = z.infer<typeof CaseStatus>;

export const caseStatuses: Record<CaseStatus, Text> = {
  draft: { kk: 'толтырылуда', ru: 'заполняется', en: 'being filled in' },
  submitted: { kk: 'тапсырылды', ru: 'подано', en: 'submitted' },
  'returned-incomplete': { kk: 'толықтыруға қайтарылды', ru: 'возвращено на дополнение', en: 'returned as incomplete' },
  accepted: { kk: 'қабылданды', ru: 'принято', en: 'accepted' },
  'under-examination': { kk: 'қаралуда', ru: 'рассматривается', en: 'under examination' },
  proposed: { kk: 'шешімге ұсынылды', ru: 'представлено на решение', en: 'proposed for decision' },
  decided: { kk: 'шешім қабылданды', ru: 'решение принято', en: 'decided' },
  'handed-over': { kk: 'берілді', ru: 'выдано', en: 'handed over' },
  'under-control': { kk: 'бақылауда', ru: 'на контроле', en: 'under control' },
  closed: { kk: 'жабылды', ru: 'закрыто', en: 'closed' },
  withdrawn: { kk: 'қайтарып алынды', ru: 'отозвано заявителем', en: 'withdrawn' },
  cancelled: { kk: 'күші жойылды', ru: 'аннулировано', en: 'cancelled' },
  expired: { kk: 'мерзімі өтті', ru: 'срок истёк', en: 'expired' },
};
