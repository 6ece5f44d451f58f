import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages between the applicant and the officers on a case, and what officers note for one another. */
export class Correspondence1764001600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [messages, notes, mails, rights]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

/** What was written stays as it was written; only that the other side took note of it is entered later. */
const messages = `
CREATE TABLE case_message (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES case_file,
  sender text NOT NULL CHECK (sender IN ('applicant', 'officer')),
  author_id uuid NOT NULL,
  author_name text NOT NULL,
  -- An officer's post: the applicant is told it instead of the name.
  author_post text,
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
  at timestamptz NOT NULL DEFAULT act_time(),
  read_at timestamptz,
  CHECK ((sender = 'officer') = (author_post IS NOT NULL))
);
CREATE INDEX ON case_message (case_id, id);
CREATE INDEX case_message_waiting ON case_message (case_id, sender) WHERE read_at IS NULL;
ALTER TABLE case_message ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_case ON case_message USING (EXISTS (SELECT FROM case_file c WHERE c.id = case_message.case_id));
CREATE POLICY own_hand ON case_message AS RESTRICTIVE FOR INSERT
  WITH CHECK (sender = actor_kind() AND author_id = actor_id() AND read_at IS NULL);
-- Nobody takes note of the own side's messages.
CREATE POLICY other_side ON case_message AS RESTRICTIVE FOR UPDATE
  USING (actor_kind() IN ('applicant', 'officer') AND sender <> actor_kind());
`;

const notes = `
CREATE TABLE case_note (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES case_file,
  author_id uuid NOT NULL REFERENCES officer,
  author_name text NOT NULL,
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
  at timestamptz NOT NULL DEFAULT act_time()
);
CREATE INDEX ON case_note (case_id, id);
CREATE TRIGGER case_note_is_final BEFORE UPDATE OR DELETE ON case_note FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE case_note ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_case ON case_note USING (
  (SELECT actor_kind()) IN ('officer', 'system') AND EXISTS (SELECT FROM case_file c WHERE c.id = case_note.case_id));
CREATE POLICY own_hand ON case_note AS RESTRICTIVE FOR INSERT WITH CHECK (actor_kind() = 'officer' AND author_id = actor_id());
`;

const mails = `
ALTER TABLE notification DROP CONSTRAINT notification_kind_check;
ALTER TABLE notification ADD CONSTRAINT notification_kind_check CHECK (kind IN ('submitted', 'returned-incomplete', 'accepted',
  'decided', 'invitation-cancelled', 'invitation-replaced', 'replacement-declined', 'registration-due', 'departure-due',
  'message-waiting'));
`;

const rights = `
GRANT SELECT, INSERT ON case_message, case_note TO shaqyru_app;
GRANT UPDATE (read_at) ON case_message TO shaqyru_app;
`;
