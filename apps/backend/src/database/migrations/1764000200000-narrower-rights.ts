import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The application's role may return a proposal and cancel an invitation, and change nothing else of them: otherwise a
 * proposal could be written over to another's name before its own author decides it (clause 5, four eyes).
 */
export class NarrowerRights1764000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
REVOKE UPDATE ON proposal, invitation FROM shaqyru_app;
GRANT UPDATE (returned_at) ON proposal TO shaqyru_app;
GRANT UPDATE (cancelled_on) ON invitation TO shaqyru_app;
`);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}
