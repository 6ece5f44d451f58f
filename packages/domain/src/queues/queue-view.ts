import { z } from 'zod';
import { Instant } from '../law/plain-date.ts';
import type { Text } from '../law/text.ts';

/** The queues of the service's work after an act, and what each does. */
export const QueueName = z.enum([
  'send-mail',
  'send-complaint-mail',
  'send-officer-mail',
  'print-paper',
  'print-complaint-paper',
  'match-receipt',
  'expire-invitations',
  'remind-of-visits',
  'drop-old-sheets',
  'warn-of-due',
  'sum-flows',
  'recount-terms',
  'release-cases',
  'scan-files',
  'link-audit',
  'anchor-audit',
  'check-audit',
  'erase-due',
  'tally-indicators',
]);
export type QueueName = z.infer<typeof QueueName>;

export const queueNames: Record<QueueName, Text> = {
  'send-mail': { kk: 'Іс туралы хаттар', ru: 'Письма о делах', en: 'Mails about cases' },
  'send-complaint-mail': { kk: 'Шағым туралы хаттар', ru: 'Письма о жалобах', en: 'Mails about complaints' },
  'send-officer-mail': { kk: 'Қызметкерлерге хаттар', ru: 'Письма сотрудникам', en: 'Mails to officers' },
  'print-paper': { kk: 'Іс қағаздары', ru: 'Документы по делам', en: 'Papers of cases' },
  'print-complaint-paper': { kk: 'Шағым қағаздары', ru: 'Документы по жалобам', en: 'Papers of complaints' },
  'match-receipt': {
    kk: 'Түбіртектерді үзінділермен салыстыру',
    ru: 'Сверка квитанций с выписками',
    en: 'Matching of receipts with statements',
  },
  'expire-invitations': { kk: 'Шақырулардың мерзімі', ru: 'Сроки приглашений', en: 'End of invitations’ terms' },
  'remind-of-visits': { kk: 'Келушілер туралы еске салу', ru: 'Напоминания о пребывании', en: 'Reminders of visits' },
  'drop-old-sheets': {
    kk: 'Шақырылушылардың ескі тізімдерін жою',
    ru: 'Удаление старых списков приглашаемых',
    en: 'Removal of old sheets of invited people',
  },
  'warn-of-due': { kk: 'Мерзім туралы ескерту', ru: 'Предупреждения о сроках', en: 'Warnings of due dates' },
  'sum-flows': { kk: 'Күн сандарын есептеу', ru: 'Подсчёт чисел за день', en: 'Sums for the day' },
  'recount-terms': { kk: 'Мерзімдерді қайта есептеу', ru: 'Пересчёт сроков', en: 'Recount of due dates' },
  'release-cases': {
    kk: 'Кеткен қызметкердің істерін босату',
    ru: 'Снятие дел с выбывшего сотрудника',
    en: 'Release of the cases of an officer who left',
  },
  'scan-files': { kk: 'Файлдарды тексеру', ru: 'Проверка файлов', en: 'Scanning of files' },
  'link-audit': { kk: 'Аудит тізбегін байланыстыру', ru: 'Связывание цепи аудита', en: 'Linking of the audit chain' },
  'anchor-audit': { kk: 'Аудит тізбегін бекіту', ru: 'Закрепление цепи аудита', en: 'Anchoring of the audit chain' },
  'check-audit': { kk: 'Аудит тізбегін тексеру', ru: 'Проверка цепи аудита', en: 'Verification of the audit chain' },
  'erase-due': {
    kk: 'Мерзімі өткенді жою',
    ru: 'Удаление данных с истёкшим сроком',
    en: 'Erasure of what is past its term',
  },
  'tally-indicators': { kk: 'Көрсеткіштерді есептеу', ru: 'Подсчёт показателей', en: 'Tally of the indicators' },
};

/** Why a job failed, as far as it can be told without a word of anybody's data: an error's own text may hold an address. */
export const FailureReason = z.enum([
  'no-connection',
  'refused-by-mail-server',
  'timeout',
  'missing',
  'not-anchored',
  'other',
]);
export type FailureReason = z.infer<typeof FailureReason>;

export const failureReasons: Record<FailureReason, Text> = {
  'no-connection': { kk: 'сервермен байланыс жоқ', ru: 'нет связи с сервером', en: 'the server could not be reached' },
  'refused-by-mail-server': {
    kk: 'пошта сервері хатты қабылдамады',
    ru: 'почтовый сервер не принял письмо',
    en: 'the mail server refused the mail',
  },
  timeout: { kk: 'уақыты бітті', ru: 'истекло время', en: 'it took too long' },
  missing: { kk: 'файл немесе жазба табылмады', ru: 'не найден файл или запись', en: 'a file or record was not found' },
  'not-anchored': {
    kk: 'тізбек бекітілген көшірмеге сәйкес емес',
    ru: 'цепь не соответствует закреплённой копии',
    en: 'the chain is not what was anchored',
  },
  other: {
    kk: 'ішкі қате, қызмет журналында',
    ru: 'внутренняя ошибка, см. журнал службы',
    en: 'an internal error, see the service’s log',
  },
};

/** Why an administrator drops a job. A list, so that no name comes into the audit log. */
export const DropReason = z.enum(['no-longer-needed', 'told-otherwise', 'wrong-address', 'done-by-hand']);
export type DropReason = z.infer<typeof DropReason>;

export const dropReasons: Record<DropReason, Text> = {
  'no-longer-needed': { kk: 'енді керек емес', ru: 'больше не нужно', en: 'no longer needed' },
  'told-otherwise': { kk: 'басқа жолмен хабарланды', ru: 'сообщено иначе', en: 'the person was told otherwise' },
  'wrong-address': { kk: 'мекенжай қате', ru: 'адрес неверен', en: 'the address is wrong' },
  'done-by-hand': { kk: 'қолмен жасалды', ru: 'сделано вручную', en: 'done by hand' },
};

export const QueueState = z.object({
  queue: QueueName,
  waiting: z.int(),
  active: z.int(),
  failed: z.int(),
  oldestWaiting: Instant.nullable(),
});
export type QueueState = z.infer<typeof QueueState>;

export const FailedJob = z.object({
  id: z.uuid(),
  queue: QueueName,
  /** Of a mail or a paper its kind, and the number of its case or complaint. */
  kind: z.string().nullable(),
  number: z.string().nullable(),
  failedAt: Instant,
  tries: z.int(),
  reason: FailureReason,
  /** "ECONNREFUSED", "550": a code of the error, never its text. */
  code: z.string().nullable(),
});
export type FailedJob = z.infer<typeof FailedJob>;

export const QueuesView = z.object({
  queues: z.array(QueueState),
  failed: z.array(FailedJob),
  next: z.string().nullable(),
});
export type QueuesView = z.infer<typeof QueuesView>;
