import { formatDays } from '@shaqyru/domain/law/format-span';
import { inForce } from '@shaqyru/domain/law/parameter';
import { registrationTerm } from '@shaqyru/domain/law/parameters/registration-term';
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

/** The electronic confirmation that entry is permitted: standard, clause 3. */
export type EntryConfirmationProps = Readonly<{
  language: Language;
  caseNumber: string;
  confirmedOn: PlainDate;
  /** The directorate that issued the invitations. */
  body: Text;
  /** Whom it is sent to: the applicant. */
  addressee: string;
  invitees: readonly Readonly<{
    name: string;
    nationality: string;
    dateOfBirth: PlainDate;
    invitationNumber: string;
  }>[];
  periodFrom: PlainDate;
  periodTo: PlainDate;
  /** One year from the issue (Annex 2). */
  validUntil: PlainDate;
  decidedBy: ElectronicSignature;
  verification: Verification;
}>;

const words = {
  title: {
    kk: 'КІРУГЕ РҰҚСАТ БЕРІЛГЕНІН РАСТАУ',
    ru: 'ПОДТВЕРЖДЕНИЕ РАЗРЕШЕНИЯ НА ВЪЕЗД',
    en: 'CONFIRMATION THAT ENTRY IS PERMITTED',
  },
  to: { kk: 'Кімге', ru: 'Кому', en: 'To' },
  caseNumber: { kk: 'Өтініш нөмірі', ru: 'Номер заявления', en: 'Application number' },
  name: { kk: 'Шақырылушы адам', ru: 'Приглашаемый', en: 'Invited person' },
  dateOfBirth: { kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth' },
  nationality: { kk: 'Азаматтығы', ru: 'Гражданство', en: 'Nationality' },
  invitationNumber: { kk: 'Шақыру №', ru: 'Приглашение №', en: 'Invitation No.' },
  statement: {
    kk: 'Мына адам(дар)дың Қазақстан Республикасына кіруіне рұқсат берілгені және шақыру ресімделгені расталады:',
    ru: 'Подтверждается, что въезд в Республику Казахстан следующему лицу (лицам) разрешён и приглашение оформлено:',
    en: 'It is confirmed that entry to the Republic of Kazakhstan is permitted, and an invitation has been issued, for:',
  },
  period: { kk: 'Сапардың мерзімі', ru: 'Срок поездки', en: 'Period of visit' },
  validUntil: {
    kk: 'Шақырудың жарамдылық мерзімі (қоса алғанда)',
    ru: 'Приглашение действительно по (включительно)',
    en: 'The invitation is valid until (inclusive)',
  },
  legal: {
    kk: 'Мемлекеттік қызмет стандартының 3-тармағына сәйкес жіберілді.',
    ru: 'Направлено в соответствии с пунктом 3 стандарта государственной услуги.',
    en: 'Sent in accordance with clause 3 of the standard of the state service.',
  },
  eds: { kk: 'ЭЦҚ қойылған', ru: 'Подписано ЭЦП', en: 'Signed with EDS' },
  verify: { kk: 'Тексеру', ru: 'Проверка', en: 'Verification' },
} satisfies Record<string, Text>;

/** The term of registration is that of the day on which entry was permitted (Annex 2, reverse). */
function noteOf(confirmedOn: PlainDate): Text {
  const within = formatDays(inForce(registrationTerm, confirmedOn).value);
  return {
    kk: `Келген адам көші-қон полициясы органдарында ${within.kk} ішінде тіркелуге тиіс. Шақырудың өзін жеке кабинеттен жүктеп алуға болады.`,
    ru: `Прибывший подлежит регистрации в органах миграционной полиции в течение ${within.ru}. Само приглашение можно скачать в личном кабинете.`,
    en: `The visitor is to be registered with the migration police within ${within.en}. The invitation itself can be downloaded in the personal cabinet.`,
  };
}

const mostInvitees = 50;

export function prepareEntryConfirmation(props: EntryConfirmationProps): Sheet {
  if (props.invitees.length > mostInvitees) throw new RangeError(`invitees are more than ${mostInvitees}`);
  const { language } = props;
  const said = Object.fromEntries(
    Object.entries<Text>({ ...words, note: noteOf(props.confirmedOn) }).map(([key, text]) => [key, text[language]]),
  );
  return {
    title: `${said['title']} № ${limited('caseNumber', props.caseNumber, 40)}`,
    language,
    date: props.confirmedOn,
    qr: props.verification.url,
    content: {
      words: said,
      caseNumber: props.caseNumber,
      confirmedOn: writtenDate(props.confirmedOn)[language],
      body: props.body,
      addressee: limited('addressee', props.addressee, 300),
      invitees: props.invitees.map((invitee) => ({
        name: limited('inviteeName', invitee.name, 400),
        nationality: limited('inviteeNationality', invitee.nationality, 200),
        dateOfBirth: numericDate(invitee.dateOfBirth),
        invitationNumber: limited('invitationNumber', invitee.invitationNumber, 40),
      })),
      period: `${numericDate(props.periodFrom)} – ${numericDate(props.periodTo)}`,
      validUntil: writtenDate(props.validUntil)[language],
      decidedBy: signatureContent(props.decidedBy),
      code: props.verification.code,
    },
  };
}
