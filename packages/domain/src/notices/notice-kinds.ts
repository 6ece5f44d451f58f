import { z } from 'zod';
import { taxCode } from '../duty/state-duty.ts';
import { clause, type LawRef } from '../law/reason.ts';
import type { Text } from '../law/text.ts';

/** What an applicant is told of by e-mail. */
export const NoticeKind = z.enum([
  'submitted',
  'returned-incomplete',
  'accepted',
  'due-moved',
  'decided',
  'reopened',
  'invitation-cancelled',
  'invitation-replaced',
  'replacement-declined',
  'payment-reversed',
  'refund-claimed',
  'refund-confirmed',
  'refund-refused',
  'refund-paid',
  'message-waiting',
  'registration-due',
  'departure-due',
]);
export type NoticeKind = z.infer<typeof NoticeKind>;

/** Mails that only help: whoever does not want them turns them off. */
export const OptionalNotice = NoticeKind.extract(['message-waiting', 'registration-due', 'departure-due']);
export type OptionalNotice = z.infer<typeof OptionalNotice>;

/** What each mail tells, and the clause by which the applicant is told. */
export const noticeKinds: Record<NoticeKind, { readonly name: Text; readonly law: LawRef }> = {
  submitted: {
    name: { kk: 'өтініш тапсырылды', ru: 'заявление подано', en: 'the application was submitted' },
    law: clause('14'),
  },
  'returned-incomplete': {
    name: {
      kk: 'өтініш толықтыруға қайтарылды',
      ru: 'заявление возвращено на дополнение',
      en: 'the application was returned as incomplete',
    },
    law: clause('11'),
  },
  accepted: {
    name: { kk: 'құжаттар қабылданды', ru: 'документы приняты', en: 'the documents were accepted' },
    law: clause('14'),
  },
  'due-moved': {
    name: { kk: 'қарау мерзімі ауысты', ru: 'срок рассмотрения перенесён', en: 'the due date has moved' },
    law: clause('7'),
  },
  decided: {
    name: {
      kk: 'шешім: кіруге рұқсат немесе дәлелді бас тарту',
      ru: 'решение: въезд разрешён или мотивированный отказ',
      en: 'the decision: entry is permitted, or a reasoned refusal',
    },
    law: clause('3'),
  },
  reopened: {
    name: {
      kk: 'іс шағым бойынша қайта ашылды',
      ru: 'дело возобновлено по жалобе',
      en: 'the case was reopened after a complaint',
    },
    law: clause('23'),
  },
  'invitation-cancelled': {
    name: { kk: 'шақырудың күші жойылды', ru: 'приглашение аннулировано', en: 'an invitation was cancelled' },
    law: clause('17'),
  },
  'invitation-replaced': {
    name: { kk: 'шақыру ауыстырылды', ru: 'приглашение заменено', en: 'an invitation was replaced' },
    law: clause('17'),
  },
  'replacement-declined': {
    name: {
      kk: 'шақыруды ауыстырудан бас тартылды',
      ru: 'в замене приглашения отказано',
      en: 'the replacement of an invitation was declined',
    },
    law: clause('17'),
  },
  'payment-reversed': {
    name: {
      kk: 'банк бажды кері қайтарып алды',
      ru: 'банк отозвал платёж пошлины',
      en: 'the bank took the payment of the duty back',
    },
    law: clause('8'),
  },
  'refund-claimed': {
    name: {
      kk: 'бажды қайтару туралы өтініш тіркелді',
      ru: 'заявление о возврате пошлины зарегистрировано',
      en: 'the claim for a refund of the duty was registered',
    },
    law: taxCode('art. 548'),
  },
  'refund-confirmed': {
    name: {
      kk: 'бажды қайтару негізі расталды',
      ru: 'основание возврата пошлины подтверждено',
      en: 'the ground of the refund was confirmed',
    },
    law: taxCode('art. 548'),
  },
  'refund-refused': {
    name: { kk: 'бажды қайтарудан бас тартылды', ru: 'в возврате пошлины отказано', en: 'the refund was refused' },
    law: taxCode('art. 548'),
  },
  'refund-paid': {
    name: { kk: 'баж қайтарылды', ru: 'пошлина возвращена', en: 'the duty was refunded' },
    law: taxCode('art. 548'),
  },
  'message-waiting': {
    name: {
      kk: 'Қызметкер хабарлама жазды',
      ru: 'Сотрудник написал сообщение',
      en: 'An officer has written a message',
    },
    law: clause('17'),
  },
  'registration-due': {
    name: {
      kk: 'Шақырылған адамның тіркелу мерзімі жақын',
      ru: 'Приближается срок регистрации приглашённого',
      en: 'The registration of the invited person is due soon',
    },
    law: clause('Annex 2, reverse'),
  },
  'departure-due': {
    name: {
      kk: 'Шақырылған адамның кетер күні жақын',
      ru: 'Приближается срок выезда приглашённого',
      en: 'The departure of the invited person is due soon',
    },
    law: clause('Annex 2, reverse'),
  },
};

export function isOptional(kind: NoticeKind): kind is OptionalNotice {
  return OptionalNotice.safeParse(kind).success;
}
