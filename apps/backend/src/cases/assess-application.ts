import {
  checkApplication,
  checkGroup,
  checkSigner,
  type PlacedFieldProblem,
} from '@shaqyru/domain/application/check-application';
import { isGroupOf, type ApplicationOf, type FormGroupId } from '@shaqyru/domain/application/forms';
import type { ApplicationKind } from '@shaqyru/domain/application/kind';
import type { FieldProblem } from '@shaqyru/domain/application/problem';
import { applicationContent, type SigningApplicant } from '@shaqyru/domain/application/signed-content';
import type { Attachment } from '@shaqyru/domain/files/attachment';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { clause } from '@shaqyru/domain/law/reason';
import { findOffice, officesFor } from '@shaqyru/domain/offices/offices';
import { UseCaseFailure } from '../trpc/errors.ts';
import type { CaseFile } from './case-file.entity.ts';

/**
 * One page of answers, checked; whether the unit is one of Annex 1 is known here, the rest is the domain's. Throws
 * "not-found" for a page that this kind does not have.
 */
export function assessGroup(kind: ApplicationKind, group: FormGroupId, answers: unknown, today: PlainDate) {
  if (!isGroupOf(kind, group)) throw new UseCaseFailure('not-found');
  const check = checkGroup(kind, group, answers, today);
  if (!check.ok || group !== 'office') return check;
  const problem = problemOfUnit((check.answers as { unitId: string }).unitId);
  return problem ? { ok: false as const, problems: [problem] } : check;
}

export type Assessment =
  | { ok: true; application: ApplicationOf<ApplicationKind>; content: string }
  | { ok: false; problems: PlacedFieldProblem<FormGroupId>[] };

/** The whole application as it stands: what is still wrong, or the exact text to be signed. */
export function assessApplication(
  file: CaseFile,
  files: readonly Attachment[],
  applicant: SigningApplicant,
  today: PlainDate,
): Assessment {
  const { id: caseId, version, kind, edition, language } = file;
  const check = checkApplication(kind, file.answers, files, today);
  const problem = file.answers.office ? problemOfUnit(file.answers.office.unitId) : null;
  const ofUnit = problem ? [{ ...problem, group: 'office' as const, inviteeId: null }] : [];
  const problems = [...ofUnit, ...checkSigner(kind, file.answers, applicant), ...(check.ok ? [] : check.problems)];
  if (!check.ok || problems.length > 0) return { ok: false, problems };
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
