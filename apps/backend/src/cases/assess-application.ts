import { checkApplication, checkGroup, type ApplicationProblem } from '@shaqyru/domain/application/check-application';
import type { GroupId, PrivateAffairsApplication } from '@shaqyru/domain/application/private-affairs';
import type { FieldProblem } from '@shaqyru/domain/application/problem';
import { applicationContent, type SigningApplicant } from '@shaqyru/domain/application/signed-content';
import type { Attachment } from '@shaqyru/domain/files/attachment';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { clause } from '@shaqyru/domain/law/reason';
import { findOffice, officesFor } from '@shaqyru/domain/offices/offices';
import type { CaseFile } from './case-file.entity.ts';

/** One page of answers, checked; whether the unit is one of Annex 1 is known here, the rest is the domain's. */
export function assessGroup(group: GroupId, answers: unknown, today: PlainDate): ReturnType<typeof checkGroup> {
  const check = checkGroup(group, answers, today);
  if (!check.ok || group !== 'office') return check;
  const problem = problemOfUnit((check.answers as { unitId: string }).unitId);
  return problem ? { ok: false, problems: [problem] } : check;
}

export type Assessment =
  { ok: true; application: PrivateAffairsApplication; content: string } | { ok: false; problems: ApplicationProblem[] };

/** The whole application as it stands: what is still wrong, or the exact text to be signed. */
export function assessApplication(
  file: CaseFile,
  files: readonly Attachment[],
  applicant: SigningApplicant,
  today: PlainDate,
): Assessment {
  const check = checkApplication(file.answers, files, today);
  const problem = file.answers.office ? problemOfUnit(file.answers.office.unitId) : null;
  if (problem) {
    const ofUnit: ApplicationProblem = { ...problem, group: 'office', inviteeId: null };
    return { ok: false, problems: [ofUnit, ...(check.ok ? [] : check.problems)] };
  }
  if (!check.ok) return check;
  const { id: caseId, version, kind, edition, language } = file;
  const { application } = check;
  const content = applicationContent({
    caseId,
    version,
    kind,
    edition,
    language,
    applicant,
    answers: application,
    files,
  });
  return { ok: true, application, content };
}

/** Applications go to a subdivision; to the department itself only where Annex 1 names no subdivision of it. */
function problemOfUnit(unitId: string): FieldProblem | null {
  const office = findOffice(unitId);
  if (office && (office.kind !== 'department' || officesFor(office.id).length === 0)) return null;
  return { field: 'unitId', problem: 'not-a-unit', law: clause('Annex 1') };
}
