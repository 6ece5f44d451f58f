import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever wrote or did something on a colleague's application stays as long as that is kept, and is not counted as due before. */
export class WhomOthersCasesName1764003500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(named);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

const named = `
UPDATE retention_condition SET condition = condition || $c$
    AND NOT EXISTS (SELECT FROM colleague_comment k WHERE k.author_id = t.id)
    AND NOT EXISTS (SELECT FROM colleague_comment k WHERE k.handed_to_id = t.id)
    AND NOT EXISTS (SELECT FROM questionnaire_link l WHERE l.made_by = t.id)
    AND NOT EXISTS (SELECT FROM invitee_sheet s WHERE s.uploaded_by = t.id)$c$ WHERE rule = 'applicant';
`;
