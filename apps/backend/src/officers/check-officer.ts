import type { OfficerFields, OfficerProblems } from '@shaqyru/domain/account/officer-view';
import { findPostingProblem } from '@shaqyru/domain/account/posting';
import { readIin } from '@shaqyru/domain/identity/iin';

/** What does not fit together in what was said of an officer; the IIN as it is kept. */
export function checkOfficer(
  fields: OfficerFields,
  options: { allowTestIdentities: boolean },
): { problems: OfficerProblems; iin: string } {
  const iin = readIin(fields.iin, options);
  const posting = findPostingProblem(fields);
  return {
    iin: iin.valid ? iin.iin : fields.iin,
    problems: [
      ...(iin.valid ? [] : iin.problems.slice(0, 1).map((problem) => ({ field: 'iin' as const, problem }))),
      ...(posting ? [posting] : []),
    ],
  };
}
