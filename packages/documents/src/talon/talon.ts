import { annex4Talon } from '@shaqyru/domain/law/annexes/annex-4';
import { labelOf } from '@shaqyru/domain/law/annexes/form-line';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { Language, Text } from '@shaqyru/domain/law/text';
import { limited, quotedDate, type Sheet } from '../sheet.ts';

/**
 * The talon of acceptance of documents: standard, clause 14 and Annex 4; kind of service and place of handing out after the
 * procedure of order No. 585 of 2 November 2012. The form is Kazakh; the reader's language stands under it.
 */
export type TalonProps = Readonly<{
  language: Language;
  number: string;
  /** Full name of a natural person, or the name of an organisation. */
  consumer: string;
  service: Text;
  /** The form has nine lines; more are added when there are more documents. */
  documents: readonly Text[];
  acceptedBy: Readonly<{ post: string; name: string }>;
  acceptedOn: PlainDate;
  /** When and where the result is handed out; `time` is "16:00". */
  result: Readonly<{ on: PlainDate; time: string; place: string }>;
  /** Where it is checked that the talon is genuine, and how far the case is: the address of the QR code, and the code to type. */
  verification: Readonly<{ url: string; code: string }>;
}>;

const words = {
  forService: {
    kk: 'Мемлекеттік қызмет көрсетуге',
    ru: 'На оказание государственной услуги',
    en: 'For the provision of the state service',
  },
  consumer: labelOf(annex4Talon, 'consumer'),
  aboutDocuments: { kk: 'құжаттар қабылдау туралы', ru: 'о принятии документов', en: 'on the acceptance of documents' },
  talon: { kk: 'ТАЛОН', ru: 'талон', en: 'talon' },
  service: { kk: 'Қызметтің түрі', ru: 'Вид услуги', en: 'Kind of service' },
  list: {
    kk: 'Қабылданған құжаттардың тізбесі:',
    ru: 'Перечень принятых документов:',
    en: 'List of the accepted documents:',
  },
  accepted: { kk: 'Қабылдаған:', ru: 'Принял:', en: 'Accepted by:' },
  post: { kk: 'ІІД КҚПБ қызметкерінің лауазымы', ru: 'должность сотрудника УМП ДВД', en: 'post of the officer' },
  signature: { kk: 'қолы', ru: 'подпись', en: 'signature' },
  name: { kk: 'Т.А.Ә.', ru: 'Ф.И.О.', en: 'full name' },
  issue: { kk: 'Берілген күні және уақыты:', ru: 'Дата и время выдачи:', en: 'Date and time of issue:' },
  verify: { kk: 'Тексеру', ru: 'Проверка', en: 'Check' },
  place: { kk: 'Беру орны:', ru: 'Место выдачи:', en: 'Place of handing out:' },
} satisfies Record<string, Text>;

const linesOfTheForm = annex4Talon.lines.find((line) => line.kind === 'list')?.rows ?? 0;
const mostDocuments = 40;

export function prepareTalon(props: TalonProps): Sheet {
  if (props.documents.length > mostDocuments) throw new RangeError(`documents are more than ${mostDocuments}`);
  const [hours = '', minutes = ''] = props.result.time.split(':');
  return {
    title: `Талон № ${limited('number', props.number, 40)}`,
    language: props.language,
    date: props.acceptedOn,
    qr: props.verification.url,
    content: {
      words,
      number: props.number,
      code: limited('code', props.verification.code, 40),
      consumer: limited('consumer', props.consumer, 300),
      service: props.service,
      documents: props.documents,
      emptyLines: Math.max(0, linesOfTheForm - props.documents.length),
      acceptedBy: {
        post: limited('acceptedByPost', props.acceptedBy.post, 250),
        name: limited('acceptedByName', props.acceptedBy.name, 200),
      },
      acceptedOn: quotedDate(props.acceptedOn),
      result: {
        on: quotedDate(props.result.on),
        time: {
          kk: `${hours} сағат ${minutes} минут`,
          ru: `${hours} час. ${minutes} мин.`,
          en: `${hours}:${minutes}`,
        },
        place: limited('resultPlace', props.result.place, 400),
      },
    },
  };
}
