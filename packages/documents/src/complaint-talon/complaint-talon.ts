import { annex6Talon } from '@shaqyru/domain/law/annexes/annex-6';
import { labelOf } from '@shaqyru/domain/law/annexes/form-line';
import type { Instant, PlainDate } from '@shaqyru/domain/law/plain-date';
import { dayOf } from '@shaqyru/domain/law/plain-date';
import type { Language, Text } from '@shaqyru/domain/law/text';
import { limited, numericDate, quotedDate, type Sheet } from '../sheet.ts';

/**
 * The talon of acceptance of a complaint, 75 × 55 mm (Annex 6), and on its reverse what clause 25 asks for besides: the term
 * and the place of the answer, and who can tell how it goes. The form is Kazakh; the reader's language stands under it.
 */
export type ComplaintTalonProps = Readonly<{
  language: Language;
  number: string;
  /** The body that accepted it. */
  subject: string;
  /** Full name of the specialist; of the portal, that it was registered by itself. */
  acceptedBy: string;
  acceptedAt: Instant;
  answerBy: PlainDate;
  answerAt: string;
  contacts: string;
  /** Where and with which code it is followed: "shaqyru.kz/complain/follow". */
  follow: Readonly<{ address: string; code: string }>;
}>;

const words = {
  title: annex6Talon.title,
  subject: labelOf(annex6Talon, 'subject'),
  acceptedBy: labelOf(annex6Talon, 'accepted-by'),
  number: { kk: 'Шағым №', ru: 'Жалоба №', en: 'Complaint No.' },
  answerBy: { kk: 'Жауап беру мерзімі', ru: 'Срок ответа', en: 'Answer by' },
  answerAt: { kk: 'Жауап алу орны', ru: 'Место получения ответа', en: 'Where the answer is given' },
  contacts: { kk: 'Қаралу барысын білу', ru: 'Узнать о ходе рассмотрения', en: 'To ask how it is going' },
  follow: { kk: 'Сайттан бақылау коды', ru: 'Код для сайта', en: 'Code for the site' },
} satisfies Record<string, Text>;

export function prepareComplaintTalon(props: ComplaintTalonProps): Sheet {
  const { widthMm, heightMm } = annex6Talon.size ?? { widthMm: 75, heightMm: 55 };
  const zone = 'Asia/Almaty';
  const day = dayOf(props.acceptedAt, zone);
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  const [hour = '', minute = ''] = clock.format(new Date(props.acceptedAt)).split(':');
  const [year = '', , date = ''] = day.split('-');
  const monthOf = (language: 'kk' | 'ru') => quotedDate(day)[language].split(' ')[1] ?? '';
  return {
    title: `Талон № ${limited('number', props.number, 40)}`,
    language: props.language,
    date: day,
    content: {
      words,
      width: widthMm,
      height: heightMm,
      number: props.number,
      subject: limited('subject', props.subject, 300),
      acceptedBy: limited('acceptedBy', props.acceptedBy, 200),
      at: {
        kk: `${year} ж. «${date}» ${monthOf('kk')} сағ. ${hour} мин. ${minute}`,
        ru: `«${date}» ${monthOf('ru')} ${year} г. ${hour} час. ${minute} мин.`,
        en: `${numericDate(day)}, ${hour}:${minute}`,
      },
      answerBy: numericDate(props.answerBy),
      answerAt: limited('answerAt', props.answerAt, 400),
      contacts: limited('contacts', props.contacts, 300),
      follow: { address: limited('address', props.follow.address, 120), code: props.follow.code },
    },
  };
}
