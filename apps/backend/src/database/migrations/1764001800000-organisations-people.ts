import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Several people of one organisation work on its applications: whoever signed in with a certificate of its BIN sees them.
 * Who prepared, who handed over and what they said to one another stays among them.
 */
export class OrganisationsPeople1764001800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [columns, sight, comments, mails, rights]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

const columns = `
CREATE FUNCTION actor_bin() RETURNS text LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.actor_bin', true), '') $$;
-- As the certificate of the last sign-in says; a natural person signs for themselves.
ALTER TABLE applicant ADD COLUMN may_sign boolean NOT NULL DEFAULT true;
CREATE INDEX ON applicant (bin) WHERE bin IS NOT NULL;
-- Whose application it is; null for a natural person's. "applicant_id" is who signed it last, before that who began it.
ALTER TABLE case_file ADD COLUMN applicant_bin text CHECK (applicant_bin ~ '^[0-9]{12}$');
UPDATE case_file c SET applicant_bin = a.bin FROM applicant a WHERE a.id = c.applicant_id AND a.bin IS NOT NULL;
CREATE INDEX case_file_by_bin ON case_file (applicant_bin, updated_at DESC) WHERE applicant_bin IS NOT NULL;
-- Who saved which page last, and when.
ALTER TABLE case_file ADD COLUMN edits jsonb NOT NULL DEFAULT '[]';
`;

const sight = `
DROP POLICY own ON case_file;
CREATE POLICY own ON case_file
  USING ((SELECT actor_kind()) = 'applicant'
    AND (applicant_bin = (SELECT actor_bin()) OR (applicant_bin IS NULL AND applicant_id = (SELECT actor_id()))))
  WITH CHECK ((SELECT actor_kind()) = 'applicant' AND applicant_bin IS NOT DISTINCT FROM (SELECT actor_bin())
    AND (applicant_bin IS NOT NULL OR applicant_id = (SELECT actor_id())));
CREATE POLICY colleagues ON applicant FOR SELECT
  USING ((SELECT actor_kind()) = 'applicant' AND bin = (SELECT actor_bin()));
`;

const comments = `
CREATE TABLE colleague_comment (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES case_file,
  author_id uuid NOT NULL REFERENCES applicant,
  author_name text NOT NULL,
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
  at timestamptz NOT NULL DEFAULT act_time(),
  -- Handed over to be signed: where the mail goes, and who it is if they have signed in before.
  handed_to_email text,
  handed_to_id uuid REFERENCES applicant,
  handed_to_name text,
  -- Signed, taken back or handed to somebody else.
  ended_at timestamptz,
  CHECK (handed_to_email IS NOT NULL OR (handed_to_id IS NULL AND ended_at IS NULL)),
  CHECK ((handed_to_id IS NULL) = (handed_to_name IS NULL))
);
CREATE INDEX ON colleague_comment (case_id, id);
CREATE UNIQUE INDEX one_open_hand_over ON colleague_comment (case_id) WHERE handed_to_email IS NOT NULL AND ended_at IS NULL;
ALTER TABLE colleague_comment ENABLE ROW LEVEL SECURITY;
-- Not officers, whatever they see of the case.
CREATE POLICY of_case ON colleague_comment USING (
  (SELECT actor_kind()) IN ('applicant', 'system') AND EXISTS (SELECT FROM case_file c WHERE c.id = colleague_comment.case_id));
CREATE POLICY own_hand ON colleague_comment AS RESTRICTIVE FOR INSERT WITH CHECK (
  actor_kind() = 'applicant' AND actor_bin() IS NOT NULL AND author_id = actor_id());
`;

/** A hand-over is told of by mail like an event, but is none of the case's: officers read those. */
const mails = `
ALTER TABLE notification ALTER COLUMN event_id DROP NOT NULL;
ALTER TABLE notification ADD COLUMN comment_id bigint UNIQUE REFERENCES colleague_comment;
ALTER TABLE notification ADD CHECK ((event_id IS NULL) <> (comment_id IS NULL));
CREATE POLICY not_colleagues ON notification AS RESTRICTIVE USING (comment_id IS NULL OR actor_kind() IN ('applicant', 'system'));
ALTER TABLE notification DROP CONSTRAINT notification_kind_check;
ALTER TABLE notification ADD CONSTRAINT notification_kind_check CHECK (kind IN ('submitted', 'returned-incomplete', 'accepted',
  'decided', 'invitation-cancelled', 'invitation-replaced', 'replacement-declined', 'registration-due', 'departure-due',
  'message-waiting', 'handed-over-to-sign'));
`;

const rights = `
GRANT SELECT, INSERT ON colleague_comment TO shaqyru_app;
GRANT UPDATE (ended_at) ON colleague_comment TO shaqyru_app;
`;
