import type { PaperApplication } from '@shaqyru/domain/intake/paper-application';
import { matchingKey } from '@shaqyru/domain/names/matching-key';

/** The names under which the case is looked for, in any script: of the applicant, the inviter and everyone invited. */
export function searchKeyOf(
  applicantName: string,
  { inviter, invitees }: Pick<PaperApplication, 'inviter' | 'invitees'>,
): string {
  const names = [
    applicantName,
    [inviter.surname, inviter.givenName, inviter.patronymic].join(' '),
    ...invitees.flatMap((one) => [
      `${one.surnameLatin} ${one.givenNamesLatin}`,
      [one.surnameRussian, one.givenNamesRussian, one.patronymicRussian].join(' '),
    ]),
  ];
  return [...new Set(names.map(matchingKey))].join(' ');
}
