import type { EntryConfirmationProps } from '@shaqyru/documents/entry-confirmation/entry-confirmation';
import type { InvitationProps } from '@shaqyru/documents/invitation/invitation';
import type { ReasonedRefusalProps } from '@shaqyru/documents/reasoned-refusal/reasoned-refusal';
import { contactOf } from '@shaqyru/domain/application/forms';
import { complaintAppealTerm } from '@shaqyru/domain/complaint/appeal-term';
import { type ComplaintAct, dayOfAct } from '@shaqyru/domain/complaint/complaint-law';
import { countryName } from '@shaqyru/domain/countries/countries';
import { formatDays, formatMonths } from '@shaqyru/domain/law/format-span';
import { inForce } from '@shaqyru/domain/law/parameter';
import { complaintTerm } from '@shaqyru/domain/law/parameters/complaint-term';
import { daysBetween, type PlainDate } from '@shaqyru/domain/law/plain-date';
import { defaultLanguage, type Language } from '@shaqyru/domain/law/text';
import { getOffice } from '@shaqyru/domain/offices/offices';
import { getGround } from '@shaqyru/domain/refusal/grounds';
import { directorateOf } from './directorate.ts';
import { dayIn, purposeOf } from './fill-submission-papers.ts';
import { fullName, latinName, passportName, russianName } from './names.ts';
import type { DecisionFacts, InvitationFacts, MarksFacts, SubmissionFacts } from './read-facts.ts';

/** The invitation of Annex 2 for one invited person; its text is Kazakh, its labels are in three languages. */
export function fillInvitation(
  facts: DecisionFacts,
  inviteeId: string,
  siteOrigin: string,
  marks: { arrival: MarksFacts; registeredOn: PlainDate | null; departure: MarksFacts } | null,
): InvitationProps {
  const { application } = facts;
  if (application.kind !== 'private' && application.kind !== 'private-host-organisation')
    throw new Error(`${application.number} is an application for a letter`);
  const { inviter, visit, invitees } = application.answers;
  const invitee = invitees.find(({ id }) => id === inviteeId);
  if (!invitee) throw new Error(`${inviteeId} is not invited in ${application.number}`);
  const invitation = facts.invitations.find((one) => one.inviteeId === inviteeId);
  if (!invitation) throw new Error(`there is no invitation of ${inviteeId}`);
  const directorate = directorateOf(application.unit.departmentId).kk;
  return {
    number: invitation.number,
    issuedOn: invitation.issuedOn,
    inviter: {
      name: fullName(inviter),
      dateOfBirth: inviter.birthDate,
      nationality: countryOfForm(inviter.citizenship),
      address: inviter.address,
    },
    invitee: {
      nameLatin: latinName(invitee),
      nameRussian: russianName(invitee),
      dateOfBirth: invitee.birthDate,
      relation: invitee.relation,
      nationality: countryOfForm(invitee.citizenship),
      address: invitee.residenceAddress,
    },
    purpose: `${purposeOf(visit.purpose).kk} / ${purposeOf(visit.purpose).ru}`,
    periodFrom: invitation.visitFrom,
    periodTo: invitation.visitTo,
    endorsedBy: directorate,
    official: officialOf(facts),
    inviterSignature: {
      name: signatoryOf(application) ?? fullName(inviter),
      signedAt: application.signedAt.toISOString(),
    },
    controlSlip: {
      addressee: application.unit.name.kk,
      days: daysBetween(invitation.visitFrom, invitation.visitTo) + 1,
      entryFrom: invitation.visitFrom,
      addressOfStay: visit.stayAddress,
      issuingBody: directorate,
      chief: facts.decidedBy.name,
    },
    verification: verificationOf(invitation, siteOrigin),
    replaces: invitation.replaces,
    marks: marks && { ...marks, body: application.unit.name.kk },
  };
}

/** The electronic confirmation that entry is permitted (clause 3), for everyone to whom an invitation was issued. */
export function fillEntryConfirmation(
  facts: DecisionFacts,
  language: Language,
  siteOrigin: string,
): EntryConfirmationProps {
  const [first, ...others] = facts.invitations;
  if (!first) throw new Error(`no invitation was issued by the decision on ${facts.application.number}`);
  return {
    language,
    caseNumber: facts.application.number,
    confirmedOn: dayIn(facts.at),
    body: directorateOf(facts.application.unit.departmentId),
    addressee: addresseeOf(facts.application),
    invitees: facts.invitations.map(({ inviteeId, number }) => {
      const invitee = inviteeOf(facts.application, inviteeId);
      return {
        name: passportName(invitee),
        nationality: countryOfForm(invitee.citizenship),
        dateOfBirth: invitee.birthDate,
        invitationNumber: number,
      };
    }),
    periodFrom: first.visitFrom,
    periodTo: first.visitTo,
    validUntil: first.validUntil,
    decidedBy: officialOf(facts),
    verification: others.length === 0 ? verificationOf(first, siteOrigin) : inTheCabinet(facts, language, siteOrigin),
  };
}

/** The reasoned refusal for one invited person: the grounds of clause 16 with what the officers established. */
export function fillReasonedRefusal(
  facts: DecisionFacts,
  inviteeId: string,
  language: Language,
  { siteOrigin, complaintAct }: { siteOrigin: string; complaintAct: ComplaintAct },
): ReasonedRefusalProps {
  const { application } = facts;
  const invitee = inviteeOf(application, inviteeId);
  const refused = facts.items.filter(({ outcome }) => outcome === 'refuse');
  const place = refused.findIndex((item) => item.inviteeId === inviteeId);
  const department = getOffice(application.unit.departmentId);
  const { value: lodgeMonths } = inForce(complaintAppealTerm, dayOfAct(complaintAct));
  return {
    language,
    number: refused.length > 1 ? `${application.number}/${place + 1}` : application.number,
    decidedOn: dayIn(facts.at),
    caseNumber: application.number,
    appliedOn: dayIn(application.signedAt),
    body: directorateOf(department.id),
    addressee: { name: addresseeOf(application), address: contactOf(application.answers).address ?? '' },
    invitees: [
      {
        name: passportName(invitee),
        nationality: countryOfForm(invitee.citizenship),
        dateOfBirth: invitee.birthDate,
      },
    ],
    grounds: (refused[place]?.grounds ?? []).map(({ ground, evidence }) => ({
      clause: getGround(ground).law.clause,
      wording: getGround(ground).text,
      explanation: evidence,
    })),
    complaint: {
      to: {
        kk: `${department.name.kk}, кеңсе`,
        ru: `${department.name.ru}, канцелярия`,
        en: `${department.name.en}, chancellery`,
      },
      lodgeWithin: lodgeMonths === null ? null : formatMonths(lodgeMonths),
      consideredWithin: formatDays(inForce(complaintTerm, dayOfAct(complaintAct)).value),
    },
    decidedBy: officialOf(facts),
    verification: inTheCabinet(facts, language, siteOrigin),
  };
}

export function inviteeOf({ answers, number }: SubmissionFacts, inviteeId: string) {
  const invitee = answers.invitees.find(({ id }) => id === inviteeId);
  if (!invitee) throw new Error(`${inviteeId} is not invited in ${number}`);
  return invitee;
}

/** An organisation's application is answered to the organisation. */
function addresseeOf({ applicant }: SubmissionFacts): string {
  return applicant.organisation ?? applicant.name;
}

/** Who signed for the host organisation; the foreigner's own hand is on the questionnaire. */
function signatoryOf({ kind, signer }: SubmissionFacts): string | null {
  return kind === 'private-host-organisation' && signer
    ? [signer.commonName, signer.patronymic].filter(Boolean).join(' ')
    : null;
}

/** The country in the languages of the forms. */
export function countryOfForm(code: string): string {
  const [kk, ru] = [countryName(code, 'kk'), countryName(code, 'ru')];
  return kk === ru ? kk : `${kk} / ${ru}`;
}

export function officialOf({ decidedBy, at }: DecisionFacts) {
  return { ...decidedBy, signedAt: at.toISOString() };
}

/** Where anyone checks an invitation or a talon. */
export function verificationOf(
  { number, code }: Pick<InvitationFacts, 'number' | 'code'>,
  siteOrigin: string,
  language: Language = defaultLanguage,
) {
  return { url: new URL(`${prefixOf(language)}/verify/${number}/${code}`, siteOrigin).href, code: inFours(code) };
}

function prefixOf(language: Language): string {
  return language === defaultLanguage ? '' : `/${language}`;
}

/**
 * A refusal is nobody's but the applicant's: its QR code leads to the cabinet, where the decision stands, and the code is
 * the beginning of the SHA-256 of the decision's signed content.
 */
function inTheCabinet(facts: DecisionFacts, language: Language, siteOrigin: string) {
  return {
    url: new URL(`${prefixOf(language)}/cabinet/${facts.application.caseId}`, siteOrigin).href,
    code: inFours(facts.contentSha256.slice(0, 16).toUpperCase()),
  };
}

function inFours(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join('-');
}
