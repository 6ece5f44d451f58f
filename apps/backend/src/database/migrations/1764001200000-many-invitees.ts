import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A sheet of invited people that waits beside an application until it is right (clause 11, Annex 3), and what the reader said
 * to "which way is mine" before the application was begun.
 */
export class ManyInvitees1764001200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [sheets, way]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

/** Seen by the applicant alone: to an officer these people are nobody until they are in the application. */
const sheets = `
CREATE TABLE invitee_sheet (
  case_id uuid PRIMARY KEY REFERENCES case_file,
  name text NOT NULL,
  rows jsonb NOT NULL CHECK (jsonb_typeof(rows) = 'array'),
  ignored jsonb NOT NULL CHECK (jsonb_typeof(ignored) = 'array'),
  without_kazakh_letters boolean NOT NULL,
  version integer NOT NULL DEFAULT 1,
  uploaded_by uuid NOT NULL REFERENCES applicant,
  uploaded_at timestamptz NOT NULL
);
CREATE INDEX ON invitee_sheet (uploaded_at);
ALTER TABLE invitee_sheet ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON invitee_sheet USING ((SELECT actor_kind()) IN ('applicant', 'system')
  AND EXISTS (SELECT FROM case_file c WHERE c.id = invitee_sheet.case_id));
CREATE POLICY own_hand ON invitee_sheet AS RESTRICTIVE FOR INSERT WITH CHECK (actor_kind() = 'applicant' AND uploaded_by = actor_id());
GRANT SELECT, INSERT, UPDATE, DELETE ON invitee_sheet TO shaqyru_app;
`;

const way = `
ALTER TABLE case_file ADD COLUMN way jsonb;
`;
