import {
  compareSubmissions,
  SubmittedContent,
  type SubmissionRound,
} from '@shaqyru/domain/application/compare-submissions';
import { Remark } from '@shaqyru/domain/application/remark';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';

/**
 * What the applicant changed after each return as incomplete. Both sides are what was signed then, not what stands in the
 * case now: nobody can change them any more.
 */
export async function readRounds(manager: EntityManager, caseId: string): Promise<SubmissionRound[]> {
  const submissions = (await manager.query(
    `SELECT verified_at AS at, content FROM submission
     WHERE case_id = $1 AND (SELECT count(*) FROM submission WHERE case_id = $1) > 1 ORDER BY case_version`,
    [caseId],
  )) as { at: Date; content: string }[];
  if (submissions.length === 0) return [];
  const returns = (await manager.query(
    `SELECT at, data->'remarks' AS remarks FROM case_event WHERE case_id = $1 AND action = 'return-incomplete'
     ORDER BY case_event.id`,
    [caseId],
  )) as { at: Date; remarks: unknown }[];
  const contents = submissions.map(({ content }) => SubmittedContent.parse(JSON.parse(content)));
  return contents.slice(1).flatMap((after, index) => {
    const [before, submitted, returned] = [contents[index], submissions[index + 1], returns[index]];
    if (!before || !submitted) return [];
    return {
      returnedAt: returned?.at.toISOString() ?? null,
      submittedAt: submitted.at.toISOString(),
      asked: z.array(Remark).catch([]).parse(returned?.remarks),
      changes: compareSubmissions(before, after),
    };
  });
}
