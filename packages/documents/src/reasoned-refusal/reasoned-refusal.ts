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

/** The reasoned refusal: standard, clauses 3, 5, 16, 20–23. In Kazakh and Russian, and in English when that is the applicant's. */
export type ReasonedRefusalProps = Readonly<{
  language: Language;
  number: string;
  decidedOn: PlainDate;
  caseNumber: string;
  appliedOn: PlainDate;
  /** The directorate that decided. */
  body: Text;
  addressee: Readonly<{ name: string; address: string }>;
  invitees: readonly Readonly<{ name: string; nationality: string; dateOfBirth: PlainDate }>[];
  grounds: readonly Readonly<{
    /** "16.7" is clause 16, item 7. */
    clause: string;
    /** As the standard words it. */
    wording: Text;
    /** What the officer established, in the officer's words. */
    explanation: string;
  }>[];
  complaint: Readonly<{
    /** The superior body. */
    to: Text;
    /** "3 ай" · «3 месяцев» after «в течение» · "3 months"; null where the act has no such term recorded. */
    lodgeWithin: Text | null;
    /** "күнтізбелік 15 күн" · «15 календарных дней» after «в течение» · "15 calendar days" */
    consideredWithin: Text;
  }>;
  decidedBy: ElectronicSignature;
  verification: Verification;
}>;

const words = {
  title: { kk: 'ДӘЛЕЛДІ БАС ТАРТУ', ru: 'МОТИВИРОВАННЫЙ ОТКАЗ', en: 'REASONED REFUSAL' },
  subject: {
    kk: 'Қазақстан Республикасына шақыруды ресімдеу туралы өтініш бойынша',
    ru: 'в оформлении приглашения в Республику Казахстан',
    en: 'to issue an invitation to the Republic of Kazakhstan',
  },
  to: { kk: 'Кімге', ru: 'Кому', en: 'To' },
  name: { kk: 'Тегі, аты, әкесінің аты', ru: 'Фамилия, имя, отчество', en: 'Name' },
  dateOfBirth: { kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth' },
  nationality: { kk: 'Азаматтығы', ru: 'Гражданство', en: 'Nationality' },
  grounds: {
    kk: 'Бас тарту негіздері (мемлекеттік қызмет стандартының 16-тармағы)',
    ru: 'Основания отказа (пункт 16 стандарта государственной услуги)',
    en: 'Grounds of refusal (clause 16 of the standard of the state service)',
  },
  explanation: { kk: 'Анықталғаны', ru: 'Установлено', en: 'Established' },
  rights: { kk: 'Шағымдану тәртібі', ru: 'Порядок обжалования', en: 'How to complain' },
  decidedBy: { kk: 'Шешімді қабылдаған', ru: 'Решение принял(а)', en: 'Decided by' },
  eds: { kk: 'ЭЦҚ қойылған', ru: 'Подписано ЭЦП', en: 'Signed with EDS' },
  verify: { kk: 'Тексеру', ru: 'Проверка', en: 'Verification' },
} satisfies Record<string, Text>;

function statement(props: ReasonedRefusalProps): Text {
  const [on, number] = [writtenDate(props.appliedOn), props.caseNumber];
  return {
    kk: `${on.kk} берілген №\u00a0${number} өтініш бойынша мына адам(дар)ды Қазақстан Республикасына шақыруды ресімдеуден бас тартылды:`,
    ru: `По заявлению №\u00a0${number} от ${on.ru} отказано в оформлении приглашения в Республику Казахстан следующему лицу (лицам):`,
    en: `On application No.\u00a0${number} of ${on.en}, the issue of an invitation to the Republic of Kazakhstan is refused for:`,
  };
}

/** The item of clause 16 as each language cites it; another clause is cited as it stands. */
function citation(clause: string): Text {
  const [number = clause, item] = clause.split('.');
  if (item === undefined) return { kk: `${number}-тармақ`, ru: `пункт ${number}`, en: `clause ${number}` };
  return {
    kk: `${number}-тармақтың ${item}) тармақшасы`,
    ru: `подпункт ${item}) пункта ${number}`,
    en: `clause ${number}, item ${item}`,
  };
}

function rights({ to, lodgeWithin, consideredWithin }: ReasonedRefusalProps['complaint']): readonly Text[] {
  return [
    {
      kk: 'Осы шешімге жоғары тұрған органға жазбаша түрде, еркін нысанда шағымдануға құқығыңыз бар: пошта немесе электрондық пошта арқылы не ішкі істер органының кеңсесі арқылы қолма-қол (стандарттың 20–22, 24-тармақтары).',
      ru: 'Вы вправе обжаловать это решение в вышестоящий орган письменно, в произвольной форме: по почте, электронной почте либо нарочно через канцелярию органа внутренних дел (пункты 20–22, 24 стандарта).',
      en: 'You may complain about this decision to the superior body in writing, in free form: by post, by e-mail, or by hand through the chancellery of the internal affairs body (clauses 20–22, 24 of the standard).',
    },
    {
      kk: `Шағым берілетін орган: ${to.kk}.`,
      ru: `Орган, принимающий жалобу: ${to.ru}.`,
      en: `Complaints go to: ${to.en}.`,
    },
    ...(lodgeWithin
      ? [
          {
            kk: `Шағым беру мерзімі: ${lodgeWithin.kk}.`,
            ru: `Жалоба подаётся в течение ${lodgeWithin.ru}.`,
            en: `Time for complaining: ${lodgeWithin.en}.`,
          },
        ]
      : []),
    {
      kk: `Қарау мерзімі: ${consideredWithin.kk}.`,
      ru: `Жалоба рассматривается в течение ${consideredWithin.ru}.`,
      en: `Time for considering it: ${consideredWithin.en}.`,
    },
    {
      kk: 'Нәтижелермен келіспесеңіз, сотқа жүгінуге құқылысыз (23-тармақ).',
      ru: 'При несогласии с результатами Вы вправе обратиться в суд (пункт 23).',
      en: 'If you disagree with the results, you may go to court (clause 23).',
    },
  ];
}

const most = { invitees: 50, grounds: 20 };

export function prepareReasonedRefusal(props: ReasonedRefusalProps): Sheet {
  if (props.grounds.length === 0) throw new RangeError('a refusal without grounds is not reasoned');
  if (props.invitees.length > most.invitees) throw new RangeError(`invitees are more than ${most.invitees}`);
  if (props.grounds.length > most.grounds) throw new RangeError(`grounds are more than ${most.grounds}`);
  return {
    title: `Дәлелді бас тарту № ${limited('number', props.number, 40)}`,
    language: props.language,
    date: props.decidedOn,
    qr: props.verification.url,
    content: {
      words,
      columns: props.language === 'en' ? ['kk', 'ru', 'en'] : ['kk', 'ru'],
      number: props.number,
      decidedOn: writtenDate(props.decidedOn),
      body: props.body,
      addressee: {
        name: limited('addresseeName', props.addressee.name, 300),
        address: limited('addresseeAddress', props.addressee.address, 400),
      },
      statement: statement(props),
      invitees: props.invitees.map((invitee) => ({
        name: limited('inviteeName', invitee.name, 400),
        nationality: limited('inviteeNationality', invitee.nationality, 200),
        dateOfBirth: numericDate(invitee.dateOfBirth),
      })),
      grounds: props.grounds.map(({ clause, wording, explanation }) => ({
        citation: citation(clause),
        wording,
        explanation: limited('explanation', explanation, 4000),
      })),
      rights: rights(props.complaint),
      decidedBy: signatureContent(props.decidedBy),
      code: props.verification.code,
    },
  };
}
