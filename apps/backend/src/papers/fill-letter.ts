import type { InvitationLetterProps } from '@shaqyru/documents/invitation-letter/invitation-letter';
import { getGroup, type PaperApplicationOf } from '@shaqyru/domain/application/forms';
import { isLetter, type LetterKind } from '@shaqyru/domain/application/kind';
import type { Language } from '@shaqyru/domain/law/text';
import { toDirectorate } from './directorate.ts';
import { countryOfForm, inviteeOf, officialOf, verificationOf } from './fill-decision-papers.ts';
import { latinName, russianName } from './names.ts';
import type { DecisionFacts, SubmissionFacts } from './read-facts.ts';

/**
 * The invitation letter of Annex 3 for one invited person. With the decision it has the mark of the directorate, which makes
 * it the result of the service (clause 5); without, it is as the organisation hands it in through the portal. Throws for an
 * application that is no letter.
 */
export function fillLetter(
  facts: SubmissionFacts,
  inviteeId: string,
  language: Language,
  decided: { decision: DecisionFacts; siteOrigin: string } | null,
): InvitationLetterProps {
  const { kind, number, unit, signer, signedAt } = facts;
  if (!isLetter(kind)) throw new Error(`the application ${number} is no letter`);
  const answers = facts.answers as PaperApplicationOf<LetterKind>;
  const { organisation, letter, visit, signatories } = answers;
  const invitee = inviteeOf(facts, inviteeId) as (typeof answers.invitees)[number];
  const words = (group: 'invitee' | 'visit', field: string, value: string) => choiceOf(kind, group, field, value);
  const purpose = 'purpose' in visit ? `${words('visit', 'purpose', visit.purpose)}: ` : '';
  return {
    language,
    letterhead: {
      organisation: organisation.name,
      address: organisation.address,
      phone: organisation.telephone,
      fax: organisation.fax ?? '',
    },
    date: letter.outgoingOn,
    outgoingNumber: letter.outgoingNumber,
    directorate: toDirectorate(unit.departmentId).kk,
    organisation: {
      name: organisation.name,
      justiceYear: String(organisation.justiceRegistrationYear),
      justiceNumber: organisation.justiceRegistrationNumber,
      registrationNumber: organisation.registrationNumber,
      bin: organisation.bin,
    },
    invitee: {
      nameLatin: latinName(invitee),
      nameRussian: russianName(invitee),
      sex: words('invitee', 'sex', invitee.sex),
      dateOfBirth: invitee.birthDate,
      placeOfBirth: invitee.birthPlace,
      nationality: countryOfForm(invitee.citizenship),
      passport: {
        number: invitee.passportNumber,
        issuedOn: invitee.passportIssuedOn,
        validUntil: invitee.passportExpiresOn,
      },
      workplace: invitee.workplace,
      residence: `${countryOfForm(invitee.residenceCountry)}, ${invitee.residenceAddress}`,
    },
    visaPlace: invitee.visaPlace,
    stayFrom: visit.from,
    stayTo: visit.to,
    multiplicity: `${words('visit', 'multiplicity', visit.multiplicity)} (${visit.visits})`,
    purpose: `${purpose}${visit.purposeDetails}. ${visit.stayGrounds}`.replace('..', '.'),
    places: visit.places,
    president: signer
      ? {
          name: [signer.commonName, signer.patronymic].filter(Boolean).join(' '),
          post: `БСН / БИН ${organisation.bin}`,
          signedAt: signedAt.toISOString(),
          certificateSerial: signer.serialNumber,
        }
      : { byHand: signatories.president },
    executor: { name: signatories.executor, phone: signatories.executorTelephone },
    endorsement: decided && endorsementOf(decided.decision, inviteeId, decided.siteOrigin),
  };
}

function endorsementOf(
  decision: DecisionFacts,
  inviteeId: string,
  siteOrigin: string,
): NonNullable<InvitationLetterProps['endorsement']> {
  const issued = decision.invitations.find((one) => one.inviteeId === inviteeId);
  if (!issued) throw new Error(`no letter of ${inviteeId} was certified`);
  return {
    number: issued.number,
    issuedOn: issued.issuedOn,
    official: officialOf(decision),
    verification: verificationOf(issued, siteOrigin),
  };
}

/** The choice in the language of the form, Kazakh, and in Russian. */
function choiceOf(kind: LetterKind, group: 'invitee' | 'visit', field: string, value: string): string {
  const found = getGroup(kind, group).fields[field]?.choices?.find((choice) => choice.value === value);
  if (!found) throw new RangeError(`not an answer to ${field}: ${value}`);
  return `${found.text.kk} / ${found.text.ru}`;
}
