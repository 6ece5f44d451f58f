import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { Language, Text } from '@shaqyru/domain/law/text';
import {
  type ElectronicSignature,
  type Sheet,
  type Verification,
  limited,
  numericDate,
  signatureContent,
  writtenDate,
} from '../sheet.ts';

/**
 * The answer to a complaint, in the complaint's language: standard, clauses 22–25, law of 12 January 2007. It says what was
 * found, what is done, and the way to court.
 */
export type ComplaintAnswerProps = Readonly<{
  language: Language;
  number: string;
  answeredOn: PlainDate;
  registeredOn: PlainDate;
  body: string;
  addressee: Readonly<{ name: string; address: string }>;
  /** "обоснованна" */
  outcome: string;
  /** Paragraphs are separated by a line feed. */
  text: string;
  measures: readonly Readonly<{ measure: string; words: string }>[];
  /** Null where the act in force has no recorded term of appealing. */
  appealUntil: PlainDate | null;
  signedBy: ElectronicSignature;
  verification: Verification;
}>;

const words = {
  title: { kk: 'ШАҒЫМҒА ЖАУАП', ru: 'ОТВЕТ НА ЖАЛОБУ', en: 'ANSWER TO A COMPLAINT' },
  outcome: { kk: 'Қарау нәтижесі: шағым', ru: 'Итог рассмотрения: жалоба', en: 'Outcome: the complaint is' },
  measures: { kk: 'Қолданылған шаралар', ru: 'Принятые меры', en: 'What is done' },
  rights: {
    kk: 'Жауаппен келіспесеңіз',
    ru: 'Если Вы не согласны с ответом',
    en: 'If you disagree with the answer',
  },
  signedBy: { kk: 'Жауапқа қол қойған', ru: 'Ответ подписал(а)', en: 'Signed by' },
  eds: { kk: 'ЭЦҚ қойылған', ru: 'Подписано ЭЦП', en: 'Signed with EDS' },
  verify: { kk: 'Шағымды сайтта ашу', ru: 'Открыть жалобу на сайте', en: 'Open the complaint on the site' },
} satisfies Record<string, Text>;

function statement({ registeredOn, number, language }: ComplaintAnswerProps): string {
  const on = writtenDate(registeredOn);
  const said: Text = {
    kk: `${numericDate(registeredOn)} тіркелген №\u00a0${number} шағымыңыз қаралды.`,
    ru: `Ваша жалоба №\u00a0${number}, зарегистрированная ${on.ru}, рассмотрена.`,
    en: `Your complaint No.\u00a0${number}, registered on ${on.en}, has been considered.`,
  };
  return said[language];
}

function rights({ appealUntil, language }: ComplaintAnswerProps): string[] {
  const until = appealUntil === null ? null : { ...writtenDate(appealUntil), kk: numericDate(appealUntil) };
  const superior: Text = until
    ? {
        kk: `Бұл жауапқа жоғары тұрған органға ${until.kk} дейін (қоса алғанда) шағымдануға болады.`,
        ru: `Этот ответ можно обжаловать в вышестоящий орган по ${until.ru} включительно.`,
        en: `You may complain about this answer to the superior body until ${until.en}, inclusive.`,
      }
    : {
        kk: 'Бұл жауапқа заңда белгіленген тәртіппен шағымдануға болады.',
        ru: 'Этот ответ можно обжаловать в порядке, установленном законом.',
        en: 'You may complain about this answer in the order set by law.',
      };
  const court: Text = {
    kk: 'Қызмет нәтижесімен келіспесеңіз, сотқа жүгінуге құқылысыз (мемлекеттік қызмет стандартының 23-тармағы).',
    ru: 'При несогласии с результатами услуги Вы вправе обратиться в суд (пункт 23 стандарта государственной услуги).',
    en: 'If you disagree with the results of the service, you may go to court (clause 23 of the standard of the state service).',
  };
  return [superior[language], court[language]];
}

export function prepareComplaintAnswer(props: ComplaintAnswerProps): Sheet {
  const { language } = props;
  return {
    title: `${words.title.kk} № ${limited('number', props.number, 40)}`,
    language,
    date: props.answeredOn,
    qr: props.verification.url,
    content: {
      words,
      number: props.number,
      answeredOn: numericDate(props.answeredOn),
      body: limited('body', props.body, 300),
      addressee: {
        name: limited('addresseeName', props.addressee.name, 300),
        address: limited('addresseeAddress', props.addressee.address, 500),
      },
      statement: statement(props),
      outcome: props.outcome,
      text: limited('text', props.text, 10_000)
        .split(/\n+/)
        .filter((paragraph) => paragraph.trim() !== ''),
      measures: props.measures.map(({ measure, words: said }) => ({
        measure,
        words: limited('measure', said, 1000),
      })),
      rights: rights(props),
      signedBy: signatureContent(props.signedBy),
      code: props.verification.code,
    },
  };
}
