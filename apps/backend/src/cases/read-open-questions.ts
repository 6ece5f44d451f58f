import { checkApplication } from '@shaqyru/domain/application/check-application';
import { compareSubmissions, SubmittedContent } from '@shaqyru/domain/application/compare-submissions';
import { openQuestions, type OpenQuestions } from '@shaqyru/domain/application/open-questions';
import type { Attachment } from '@shaqyru/domain/files/attachment';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { EntityManager } from 'typeorm';
import { listAttachments } from '../files/list-attachments.ts';
import type { CaseFile } from './case-file.entity.ts';
import { isOpen } from './lock-for-change.ts';

/**
 * What of the application its applicant may change today: before the first submission everything, after a return what follows
 * from the officer's remarks, and of one that is with the officers nothing.
 */
export async function readOpenQuestions(
  manager: EntityManager,
  file: CaseFile,
  today: PlainDate,
  attached?: readonly Attachment[],
): Promise<OpenQuestions> {
  if (!isOpen(file)) return [];
  if (file.submittedAt === null) return null;
  const files = [...(attached ?? (await listAttachments(manager, file.id)))];
  const check = checkApplication(file.kind, file.answers, files, today);
  const [last] = (await manager.query(
    `SELECT content FROM submission WHERE case_id = $1 ORDER BY case_version DESC LIMIT 1`,
    [file.id],
  )) as { content: string }[];
  const changes = last
    ? compareSubmissions(SubmittedContent.parse(JSON.parse(last.content)), {
        kind: file.kind,
        answers: file.answers,
        files,
      })
    : [];
  return openQuestions({ remarks: file.remarks, problems: check.ok ? [] : check.problems, changes });
}
