import type { ApplicationKind } from '@shaqyru/domain/application/kind';
import { visitFields } from '@shaqyru/domain/application/private-affairs';
import { countryName } from '@shaqyru/domain/countries/countries';
import { documentsFor } from '@shaqyru/domain/documents/documents';
import type { ReceivedDocument } from '@shaqyru/domain/intake/paper-application';
import { dayOf, type PlainDate } from '@shaqyru/domain/law/plain-date';
import type { Language, Text } from '@shaqyru/domain/law/text';
import { officeAddress } from '@shaqyru/domain/offices/offices';
import type { QuestionnaireProps } from '@shaqyru/documents/questionnaire/questionnaire';
import type { TalonProps } from '@shaqyru/documents/talon/talon';
import { toDirectorate } from './directorate.ts';
import { fullName, passportName } from './names.ts';
import type { SubmissionFacts } from './read-facts.ts';

const service: Text = {
  kk: 'Қазақстан Республикасына жеке және қызметтік істер бойынша шақыруларды ресімдеу',
  ru: 'Оформление приглашений в Республику Казахстан по частным и служебным делам',
  en: 'Issuing invitations to the Republic of Kazakhstan for private and business affairs',
};

/** What came through the portal: filled in there and printed in so many copies, or a scan. */
function throughPortal({ kind, answers, passportScans }: SubmissionFacts): Text[] {
  const invitedToWork = 'purpose' in answers.visit && answers.visit.purpose === 'work';
  return [
    ...documentsFor(kind, { invitedToWork }).map(({ title, copies, onPortal }) =>
      onPortal === 'scan'
        ? { kk: `${title.kk} (көшірмесі)`, ru: `${title.ru} (скан)`, en: `${title.en} (scan)` }
        : inCopies(title, copies),
    ),
    {
      kk: `Шақырылушының паспорты (көшірмесі): ${passportScans}`,
      ru: `Паспорт приглашаемого (скан): ${passportScans}`,
      en: `Passport of the invited person (scan): ${passportScans}`,
    },
  ];
}

/** What was handed in at the window, "Сауалнама-өтініш, 2 дана". */
function onPaper(kind: ApplicationKind, received: readonly ReceivedDocument[]): Text[] {
  return documentsFor(kind, { invitedToWork: true }).flatMap(({ id, title }) => {
    const copies = received.find(({ document }) => document === id)?.copies ?? 0;
    return copies === 0 ? [] : inCopies(title, copies);
  });
}

function inCopies(title: Text, copies: number): Text {
  return {
    kk: `${title.kk}, ${copies} дана`,
    ru: `${title.ru}, ${copies} экз.`,
    en: `${title.en}, ${copies} ${copies === 1 ? 'copy' : 'copies'}`,
  };
}

/** Through the portal no officer takes the papers in: the electronic request is received by itself (clause 7.4). */
const portal: { post: Text; name: Text } = {
  post: { kk: 'Шақыру порталы', ru: 'портал «Шақыру»', en: 'Shaqyru portal' },
  name: {
    kk: 'электрондық сұрату автоматты түрде тіркелді',
    ru: 'электронный запрос зарегистрирован автоматически',
    en: 'the electronic request was registered automatically',
  },
};

/** The talon of Annex 4. `result` is the last day of the term and the hour at which reception ends on it. */
export function fillTalon(
  facts: SubmissionFacts,
  language: Language,
  result: { on: PlainDate; time: string },
  verification: TalonProps['verification'],
): TalonProps {
  const { kind, number, applicant, unit, signedAt, intake } = facts;
  return {
    language,
    number,
    consumer: applicant.organisation ?? applicant.name,
    service,
    documents: intake ? onPaper(kind, intake.received) : throughPortal(facts),
    acceptedBy: intake?.acceptedBy ?? { post: portal.post[language], name: portal.name[language] },
    acceptedOn: dayIn(signedAt),
    verification,
    result: { ...result, place: `${unit.name[language]}, ${officeAddress(unit, language)}` },
  };
}

/** Of an electronic application for private affairs; on paper the applicant hands the questionnaire in. Throws without an electronic signature. */
export function fillQuestionnaire(facts: SubmissionFacts, language: Language): QuestionnaireProps {
  const { number, applicant, unit, signer, signedAt } = facts;
  if (facts.kind !== 'private' && facts.kind !== 'private-host-organisation')
    throw new Error(`the application ${number} has no questionnaire`);
  if (!signer) throw new Error(`the application ${number} was not signed electronically`);
  const { inviter, invitees, visit, employment } = facts.answers;
  const purpose = purposeOf(visit.purpose)[language];
  return {
    language,
    number,
    filledOn: dayIn(signedAt),
    addressee: toDirectorate(unit.departmentId)[language],
    applicant: {
      name: fullName(inviter),
      formerNames: inviter.formerNames ?? '',
      dateOfBirth: inviter.birthDate,
      residence: inviter.address,
      phoneHome: inviter.telephone,
      phoneWork: 'workTelephone' in inviter ? (inviter.workTelephone ?? '') : '',
      ...('passportNumber' in inviter
        ? {
            passport: { number: inviter.passportNumber, issuedOn: inviter.passportIssuedOn },
            identityCard: null,
            iin: '',
          }
        : {
            passport: null,
            identityCard: { number: inviter.identityDocumentNumber, issuedOn: inviter.identityDocumentIssuedOn },
            iin: applicant.iin,
          }),
    },
    invitees: invitees.map((invitee) => ({
      name: passportName(invitee),
      relation: invitee.relation,
      nationality: countryName(invitee.citizenship, language),
      dateOfBirth: invitee.birthDate,
      placeOfBirth: invitee.birthPlace,
      country: countryName(invitee.residenceCountry, language),
      address: invitee.residenceAddress,
    })),
    purpose: visit.purposeDetails ? `${purpose}: ${visit.purposeDetails}` : purpose,
    periodFrom: visit.from,
    periodTo: visit.to,
    occupations: occupationsOf(employment.lastFiveYears),
    signature: {
      name: [signer.commonName, signer.patronymic].filter(Boolean).join(' '),
      post:
        facts.kind === 'private'
          ? `${iin[language]} ${applicant.iin}`
          : `${representative[language]}, ${facts.answers.organisation.name}`,
      signedAt: signedAt.toISOString(),
      certificateSerial: signer.serialNumber,
    },
    acceptedBy: null,
  };
}

/** The foreigner signs the questionnaire by hand; what is signed electronically is what the organisation hands in. */
const representative: Text = {
  kk: 'қабылдаушы ұйымның өкілі',
  ru: 'представитель принимающей организации',
  en: 'representative of the host organisation',
};
const iin: Text = { kk: 'ЖСН', ru: 'ИИН', en: 'IIN' };

/** The choice as the form words it. */
export function purposeOf(purpose: string): Text {
  const found = visitFields.purpose.choices?.find(({ value }) => value === purpose);
  if (!found) throw new RangeError(`not a purpose of a visit: ${purpose}`);
  return found.text;
}

/** The day at the ministry, whose clock all of Kazakhstan keeps. */
export function dayIn(instant: Date): PlainDate {
  return dayOf(instant.toISOString(), 'Asia/Almaty');
}

const mostRows = 40;
const longestRow = 400;
const longestYears = 60;

/**
 * The applicant wrote freely, a line for each place: what stands before the first comma and has digits is the years. More
 * lines than the form has rows are run together, and longer ones go on in the next row.
 */
export function occupationsOf(text: string): QuestionnaireProps['occupations'] {
  const lines = text.split(/\r?\n/).flatMap((line) => line.trim() || []);
  const rows = lines.flatMap(inRows);
  return rows.length <= mostRows ? rows : inRows(lines.join('; '));
}

function inRows(line: string): QuestionnaireProps['occupations'][number][] {
  const [, years = '', rest = line] = /^([^,;:]*\d[^,;:]*)[,;:]\s*(.*)$/su.exec(line) ?? [];
  const fits = years.length > 0 && years.length <= longestYears && rest !== '';
  const parts = (fits ? rest : line).match(new RegExp(`.{1,${longestRow}}`, 'gsu')) ?? [];
  return parts.map((organisation, index) => ({ years: fits && index === 0 ? years : '', organisation, address: '' }));
}
