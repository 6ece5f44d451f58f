import { z } from 'zod';
import type { Text } from '../law/text.ts';

export const ComplaintStatus = z.enum([
  'registered',
  'under-consideration',
  'answer-proposed',
  'answered',
  'delivered',
  'forwarded',
  'joined',
  'withdrawn',
]);
export type ComplaintStatus = z.infer<typeof ComplaintStatus>;

export const complaintStatuses: Record<ComplaintStatus, Text> = {
  registered: { kk: 'тіркелді', ru: 'зарегистрирована', en: 'registered' },
  'under-consideration': { kk: 'қаралуда', ru: 'рассматривается', en: 'under consideration' },
  'answer-proposed': { kk: 'жауап дайындалды', ru: 'ответ подготовлен', en: 'answer prepared' },
  answered: { kk: 'жауап берілді', ru: 'ответ дан', en: 'answered' },
  delivered: { kk: 'жауап тапсырылды', ru: 'ответ вручён', en: 'answer delivered' },
  forwarded: { kk: 'басқа органға жіберілді', ru: 'направлена в другой орган', en: 'forwarded to another body' },
  joined: { kk: 'басқа шағыммен біріктірілді', ru: 'объединена с другой жалобой', en: 'joined with another complaint' },
  withdrawn: { kk: 'қайтарып алынды', ru: 'отозвана', en: 'withdrawn' },
};
