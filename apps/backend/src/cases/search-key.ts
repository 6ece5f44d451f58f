import type { AnyDraft } from '@shaqyru/domain/application/forms';
import { matchingKey } from '@shaqyru/domain/names/matching-key';

/** The names under which the case is looked for, in any script: of the applicant, the organisation, the inviter and everyone invited. */
export function searchKeyOf(applicantName: string, answers: AnyDraft): string {
  const { invitees = [] } = answers;
  const organisation = 'organisation' in answers ? answers.organisation?.name : undefined;
  const names = [
    applicantName,
    ...(organisation === undefined ? [] : [organisation]),
    ...('inviter' in answers ? namesOfInviter(answers.inviter) : []),
    ...invitees.flatMap((one) => [
      `${one.surnameLatin} ${one.givenNamesLatin}`,
      [one.surnameRussian, one.givenNamesRussian, one.patronymicRussian].join(' '),
    ]),
  ];
  return [...new Set(names.map(matchingKey))].join(' ');
}

type Inviter = Partial<
  Record<'surname' | 'givenName' | 'patronymic' | 'surnameLatin' | 'givenNamesLatin', string | undefined>
>;

/** A foreigner has a name in the passport's letters besides. */
function namesOfInviter(inviter: Inviter | undefined): string[] {
  if (!inviter) return [];
  return [
    [inviter.surname, inviter.givenName, inviter.patronymic],
    [inviter.surnameLatin, inviter.givenNamesLatin],
  ].flatMap((parts) => parts.filter(Boolean).join(' ') || []);
}
