import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The tables of the main line and who may see which rows. Run by the owner; the application's role (`shaqyru_app`) owns
 * nothing, cannot bypass row-level security, and has only the rights granted at the end.
 */
export class MainLine1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [actor, people, cases, examination, decisions, results, bookkeeping, security, rights]) {
      await runner.query(statements);
    }
  }

  async down(): Promise<void> {
    throw new Error('The first migration is not undone: drop the database instead.');
  }
}

/** Who acts: set for the transaction by asActor. Without it the actor is anonymous and sees nothing. */
const actor = `
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;
CREATE FUNCTION actor_kind() RETURNS text LANGUAGE sql STABLE AS
  $$ SELECT coalesce(nullif(current_setting('app.actor_kind', true), ''), 'anonymous') $$;
CREATE FUNCTION actor_id() RETURNS uuid LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.actor_id', true), '')::uuid $$;
CREATE FUNCTION actor_role() RETURNS text LANGUAGE sql STABLE AS $$ SELECT current_setting('app.actor_role', true) $$;
CREATE FUNCTION actor_department() RETURNS text LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.actor_department', true), '') $$;
-- The time of the transaction as the application's clock gives it, so that a due date and an event of one act agree to the second.
CREATE FUNCTION act_time() RETURNS timestamptz LANGUAGE sql STABLE AS
  $$ SELECT coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now()) $$;
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege'; END $$;
`;

const people = `
CREATE TABLE applicant (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  iin text NOT NULL CHECK (iin ~ '^[0-9]{12}$'),
  bin text CHECK (bin ~ '^[0-9]{12}$'),
  name text NOT NULL,
  surname text NOT NULL,
  given_name text NOT NULL,
  patronymic text,
  organisation text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE NULLS NOT DISTINCT (iin, bin)
);
CREATE TABLE officer (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  login text NOT NULL UNIQUE CHECK (login = lower(login)),
  password_hash text NOT NULL,
  totp_secret text NOT NULL,
  name text NOT NULL,
  post text NOT NULL,
  iin text NOT NULL CHECK (iin ~ '^[0-9]{12}$'),
  role text NOT NULL CHECK (role IN ('intake', 'examiner', 'head', 'chancellery', 'analyst', 'administrator', 'auditor')),
  department_id text NOT NULL,
  unit_id text,
  active boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE session (
  token_hash bytea PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('applicant', 'officer')),
  applicant_id uuid REFERENCES applicant,
  officer_id uuid REFERENCES officer,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  CHECK ((kind = 'applicant' AND applicant_id IS NOT NULL AND officer_id IS NULL)
      OR (kind = 'officer' AND officer_id IS NOT NULL AND applicant_id IS NULL))
);
CREATE INDEX ON session (expires_at);
CREATE TABLE sign_in_nonce (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  content text NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE TABLE second_factor_challenge (
  id_hash bytea PRIMARY KEY,
  officer_id uuid NOT NULL REFERENCES officer,
  expires_at timestamptz NOT NULL
);
-- A one-time code is good for one sign-in: its time step is kept until no clock could accept it again.
CREATE TABLE spent_code (
  officer_id uuid NOT NULL REFERENCES officer,
  step bigint NOT NULL,
  spent_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (officer_id, step)
);
CREATE TABLE rate_limit (key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint);
`;

const cases = `
CREATE TABLE case_file (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  kind text NOT NULL CHECK (kind IN ('private', 'private-host-organisation', 'business-letter', 'tourist-letter')),
  status text NOT NULL CHECK (status IN ('draft', 'submitted', 'returned-incomplete', 'accepted', 'under-examination', 'proposed',
    'decided', 'handed-over', 'under-control', 'closed', 'withdrawn', 'cancelled', 'expired')),
  edition text NOT NULL,
  language text NOT NULL CHECK (language IN ('kk', 'ru', 'en')),
  applicant_id uuid NOT NULL REFERENCES applicant,
  department_id text,
  unit_id text,
  number text UNIQUE,
  version integer NOT NULL DEFAULT 1,
  answers jsonb NOT NULL DEFAULT '{}',
  remarks jsonb NOT NULL DEFAULT '[]',
  -- The folded names of the applicant and of every invitee: what a search in any script is matched against.
  search_key text NOT NULL DEFAULT '',
  applicant_iin text NOT NULL,
  due_on date,
  term jsonb,
  assignee_id uuid REFERENCES officer,
  records_checked_at timestamptz,
  began_at timestamptz NOT NULL DEFAULT act_time(),
  updated_at timestamptz NOT NULL DEFAULT act_time(),
  submitted_at timestamptz,
  accepted_at timestamptz,
  CHECK (status IN ('draft', 'withdrawn') OR (number IS NOT NULL AND department_id IS NOT NULL AND unit_id IS NOT NULL AND submitted_at IS NOT NULL)),
  UNIQUE (id, applicant_id)
);
CREATE INDEX ON case_file (applicant_id, updated_at DESC);
CREATE INDEX case_file_by_due ON case_file (department_id, due_on, id) WHERE number IS NOT NULL;
CREATE INDEX case_file_by_submission ON case_file (department_id, submitted_at, id) WHERE number IS NOT NULL;
CREATE INDEX case_file_by_number ON case_file (department_id, number, id) WHERE number IS NOT NULL;
CREATE INDEX case_file_by_status ON case_file (department_id, status, due_on, id) WHERE number IS NOT NULL;
CREATE INDEX case_file_by_assignee ON case_file (assignee_id, due_on, id) WHERE assignee_id IS NOT NULL;
CREATE INDEX ON case_file (applicant_iin);
CREATE INDEX case_file_search ON case_file USING gin (search_key gin_trgm_ops);

CREATE TABLE attachment (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL REFERENCES case_file,
  kind text NOT NULL CHECK (kind IN ('receipt-scan', 'passport-scan', 'other')),
  invitee_id uuid,
  name text NOT NULL,
  media_type text NOT NULL,
  size integer NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  uploaded_at timestamptz NOT NULL DEFAULT act_time(),
  UNIQUE NULLS NOT DISTINCT (case_id, kind, invitee_id, sha256)
);

CREATE TABLE submission (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL REFERENCES case_file,
  case_version integer NOT NULL,
  content text NOT NULL,
  content_sha256 text NOT NULL,
  cms bytea NOT NULL,
  signer jsonb NOT NULL,
  evidence jsonb NOT NULL,
  verified_at timestamptz NOT NULL,
  UNIQUE (case_id, case_version)
);
CREATE TRIGGER submission_is_final BEFORE UPDATE OR DELETE ON submission FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- "Never usable twice" (clause 8): neither the same number of the same bank, nor the same number, day and amount under another spelling of the bank.
CREATE TABLE receipt (
  case_id uuid PRIMARY KEY REFERENCES case_file,
  bank_key text NOT NULL,
  number_key text NOT NULL,
  bank text NOT NULL,
  number text NOT NULL,
  paid_on date NOT NULL,
  amount_tiyn bigint NOT NULL CHECK (amount_tiyn > 0),
  CONSTRAINT receipt_of_bank_once UNIQUE (bank_key, number_key),
  CONSTRAINT receipt_of_day_once UNIQUE (number_key, paid_on, amount_tiyn)
);

CREATE TABLE case_event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES case_file,
  action text NOT NULL,
  from_status text,
  to_status text,
  at timestamptz NOT NULL DEFAULT act_time(),
  actor_kind text NOT NULL CHECK (actor_kind IN ('applicant', 'officer', 'system')),
  actor_id uuid,
  actor_name text,
  data jsonb NOT NULL DEFAULT '{}',
  CHECK (actor_kind = 'system' OR actor_id IS NOT NULL)
);
CREATE INDEX ON case_event (case_id, id);
CREATE TRIGGER case_event_is_final BEFORE UPDATE OR DELETE ON case_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;

const examination = `
CREATE TABLE special_record (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  register text NOT NULL,
  external_id text NOT NULL,
  name text NOT NULL,
  name_key text NOT NULL,
  birth_date date,
  citizenship text,
  passport_number text,
  reason text NOT NULL,
  import_id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT act_time(),
  UNIQUE (register, external_id)
);
CREATE INDEX special_record_name ON special_record USING gin (name_key gin_trgm_ops);
CREATE INDEX ON special_record (passport_number) WHERE passport_number IS NOT NULL;
CREATE INDEX ON special_record (birth_date) WHERE birth_date IS NOT NULL;
CREATE TABLE special_records_import (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  register text NOT NULL,
  rows integer NOT NULL,
  by_id uuid NOT NULL REFERENCES officer,
  at timestamptz NOT NULL DEFAULT act_time()
);
ALTER TABLE special_record ADD FOREIGN KEY (import_id) REFERENCES special_records_import;
CREATE TABLE special_records_match (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL REFERENCES case_file,
  invitee_id uuid NOT NULL,
  record_id uuid NOT NULL REFERENCES special_record,
  score real NOT NULL,
  same_birth_date boolean NOT NULL,
  same_passport boolean NOT NULL,
  same_person boolean,
  reason text,
  resolved_by uuid REFERENCES officer,
  resolved_at timestamptz,
  UNIQUE (case_id, invitee_id, record_id),
  CHECK ((same_person IS NULL) = (resolved_by IS NULL) AND (same_person IS NULL) = (reason IS NULL) AND (same_person IS NULL) = (resolved_at IS NULL))
);
`;

const decisions = `
CREATE TABLE proposal (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL REFERENCES case_file,
  officer_id uuid NOT NULL REFERENCES officer,
  items jsonb NOT NULL,
  note text NOT NULL,
  at timestamptz NOT NULL DEFAULT act_time(),
  returned_at timestamptz,
  UNIQUE (id, case_id, officer_id)
);
CREATE UNIQUE INDEX one_open_proposal ON proposal (case_id) WHERE returned_at IS NULL;
-- Four eyes (clause 5): a decision refers to its proposal together with the proposer, and the decider is someone else.
CREATE TABLE decision (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL UNIQUE REFERENCES case_file,
  proposal_id uuid NOT NULL UNIQUE,
  proposed_by uuid NOT NULL,
  decided_by uuid NOT NULL REFERENCES officer,
  items jsonb NOT NULL,
  content text NOT NULL,
  content_sha256 text NOT NULL,
  cms bytea NOT NULL,
  signer jsonb NOT NULL,
  evidence jsonb NOT NULL,
  at timestamptz NOT NULL DEFAULT act_time(),
  FOREIGN KEY (proposal_id, case_id, proposed_by) REFERENCES proposal (id, case_id, officer_id),
  CONSTRAINT four_eyes CHECK (proposed_by <> decided_by)
);
CREATE TRIGGER decision_is_final BEFORE UPDATE OR DELETE ON decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;

const results = `
CREATE TABLE invitation (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL REFERENCES case_file,
  decision_id uuid NOT NULL REFERENCES decision,
  invitee_id uuid NOT NULL,
  number text NOT NULL UNIQUE,
  code text NOT NULL CHECK (length(code) = 16),
  masked_name text NOT NULL,
  issued_on date NOT NULL,
  valid_until date NOT NULL,
  visit_from date NOT NULL,
  visit_to date NOT NULL,
  cancelled_on date,
  UNIQUE (decision_id, invitee_id)
);
CREATE INDEX ON invitation (case_id);
CREATE TABLE paper (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL REFERENCES case_file,
  kind text NOT NULL CHECK (kind IN ('talon', 'questionnaire', 'invitation', 'reasoned-refusal', 'entry-confirmation')),
  language text NOT NULL CHECK (language IN ('kk', 'ru', 'en')),
  invitee_id uuid,
  -- The submission or decision that the paper states.
  basis_id uuid NOT NULL,
  sha256 text CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  created_at timestamptz NOT NULL DEFAULT act_time(),
  printed_at timestamptz,
  UNIQUE NULLS NOT DISTINCT (basis_id, kind, language, invitee_id)
);
CREATE INDEX ON paper (case_id);
CREATE TABLE notification (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL REFERENCES case_file,
  kind text NOT NULL CHECK (kind IN ('submitted', 'returned-incomplete', 'accepted', 'decided')),
  -- The event that is told of: one mail an event, however often the job runs.
  event_id bigint NOT NULL REFERENCES case_event,
  language text NOT NULL CHECK (language IN ('kk', 'ru', 'en')),
  recipient text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT act_time(),
  sent_at timestamptz,
  UNIQUE (event_id, kind)
);
CREATE INDEX ON notification (case_id);

-- All that anyone may learn of an invitation from its number and code. Runs as the owner, so nothing else of the table is opened.
CREATE FUNCTION verify_invitation(wanted_number text, wanted_code text)
RETURNS TABLE (number text, issued_on date, valid_until date, visit_from date, visit_to date, cancelled_on date, masked_name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT i.number, i.issued_on, i.valid_until, i.visit_from, i.visit_to, i.cancelled_on, i.masked_name
  FROM invitation i WHERE i.number = wanted_number AND i.code = wanted_code $$;
`;

const bookkeeping = `
-- Numbers without gaps: the row is locked until the transaction that took the number commits.
CREATE TABLE counter (name text PRIMARY KEY, value bigint NOT NULL);
CREATE TABLE idempotency_key (
  actor_id uuid NOT NULL,
  key uuid NOT NULL,
  request_sha256 text NOT NULL,
  response jsonb,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (actor_id, key)
);
CREATE TABLE audit_entry (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  actor_kind text NOT NULL,
  actor_id uuid,
  action text NOT NULL,
  subject_kind text NOT NULL,
  subject_id text,
  data jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX ON audit_entry (subject_kind, subject_id);
CREATE TRIGGER audit_entry_is_final BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
-- The chain is linked after commit, by one process: linking inside the transactions would make them wait for one another.
CREATE TABLE audit_link (
  position bigint PRIMARY KEY,
  entry_id bigint NOT NULL UNIQUE REFERENCES audit_entry,
  previous_hash text NOT NULL,
  hash text NOT NULL
);
CREATE TRIGGER audit_link_is_final BEFORE UPDATE OR DELETE ON audit_link FOR EACH ROW EXECUTE FUNCTION refuse_change();
-- What the domain calls a CalendarAddition: a decree's transfer of a day off, a new holiday, the first day of Kurban Ait of its year.
CREATE TABLE calendar_addition (
  kind text NOT NULL CHECK (kind IN ('transfer', 'holiday', 'kurban-ait')),
  -- Of a transfer: the day off that is worked.
  date date NOT NULL,
  day_off date,
  carries_over boolean,
  name jsonb,
  source text NOT NULL CHECK (length(source) BETWEEN 1 AND 500),
  entered_by uuid REFERENCES officer,
  entered_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (kind, date),
  CHECK ((kind = 'transfer') = (day_off IS NOT NULL)),
  CHECK ((kind = 'holiday') = (carries_over IS NOT NULL AND name IS NOT NULL))
);
`;

/**
 * Row-level security. An applicant sees their own cases; an officer the submitted cases of their department; the system all;
 * anonymous visitors nothing. What belongs to a case is seen by whoever sees the case.
 */
const ofCase = ['attachment', 'submission', 'receipt', 'case_event', 'invitation', 'paper', 'notification', 'decision'];
const ofCaseForOfficers = ['special_records_match', 'proposal'];
const ofTheSystem = ['session', 'sign_in_nonce', 'second_factor_challenge', 'spent_code'];
const security = `
ALTER TABLE applicant ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON applicant USING (
  actor_kind() = 'system' OR (actor_kind() = 'applicant' AND id = actor_id())
  OR (actor_kind() = 'officer' AND EXISTS (SELECT FROM case_file c WHERE c.applicant_id = applicant.id)));
ALTER TABLE officer ENABLE ROW LEVEL SECURITY;
CREATE POLICY colleagues ON officer USING (
  actor_kind() = 'system' OR (actor_kind() = 'officer' AND department_id = actor_department()));
ALTER TABLE case_file ENABLE ROW LEVEL SECURITY;
CREATE POLICY whole ON case_file USING ((SELECT actor_kind()) = 'system');
CREATE POLICY own ON case_file
  USING ((SELECT actor_kind()) = 'applicant' AND applicant_id = (SELECT actor_id()))
  WITH CHECK ((SELECT actor_kind()) = 'applicant' AND applicant_id = (SELECT actor_id()));
CREATE POLICY department ON case_file
  USING ((SELECT actor_kind()) = 'officer' AND number IS NOT NULL AND department_id = (SELECT actor_department())
         AND (SELECT actor_role()) IN ('intake', 'examiner', 'head'))
  WITH CHECK ((SELECT actor_kind()) = 'officer' AND department_id = (SELECT actor_department()));
${ofCase
  .map(
    (table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_case ON ${table} USING (EXISTS (SELECT FROM case_file c WHERE c.id = ${table}.case_id));`,
  )
  .join('\n')}
${ofCaseForOfficers
  .map(
    (table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_case ON ${table} USING (
  (SELECT actor_kind()) IN ('officer', 'system') AND EXISTS (SELECT FROM case_file c WHERE c.id = ${table}.case_id));`,
  )
  .join('\n')}
-- Whoever proposes does it in the own name; whoever decides is a head, in the own name.
CREATE POLICY own_hand ON proposal AS RESTRICTIVE FOR INSERT
  WITH CHECK (actor_kind() = 'officer' AND actor_role() = 'examiner' AND officer_id = actor_id());
CREATE POLICY own_hand ON decision AS RESTRICTIVE FOR INSERT
  WITH CHECK (actor_kind() = 'officer' AND actor_role() = 'head' AND decided_by = actor_id());
CREATE POLICY own_hand ON case_event AS RESTRICTIVE FOR INSERT
  WITH CHECK (actor_kind = actor_kind() AND actor_id IS NOT DISTINCT FROM actor_id());
ALTER TABLE special_record ENABLE ROW LEVEL SECURITY;
CREATE POLICY officers ON special_record
  USING ((SELECT actor_kind()) = 'system' OR ((SELECT actor_kind()) = 'officer' AND (SELECT actor_role()) IN ('examiner', 'head', 'administrator')))
  WITH CHECK ((SELECT actor_kind()) = 'officer' AND (SELECT actor_role()) = 'administrator');
ALTER TABLE special_records_import ENABLE ROW LEVEL SECURITY;
CREATE POLICY administrators ON special_records_import USING (actor_kind() = 'officer' AND actor_role() = 'administrator');
${ofTheSystem
  .map(
    (table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_system ON ${table} USING (actor_kind() = 'system');`,
  )
  .join('\n')}
ALTER TABLE idempotency_key ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON idempotency_key USING (actor_id = actor_id());
ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_hand ON audit_entry FOR INSERT WITH CHECK (actor_kind = actor_kind() AND actor_id IS NOT DISTINCT FROM actor_id());
CREATE POLICY chain ON audit_entry FOR SELECT USING (actor_kind() = 'system' OR actor_role() = 'auditor');
ALTER TABLE audit_link ENABLE ROW LEVEL SECURITY;
CREATE POLICY chain ON audit_link USING (actor_kind() = 'system' OR actor_role() = 'auditor');
`;

/** What the application's role may do with each table, row-level security apart. Nothing is granted by default. */
const rights = `
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO shaqyru_app;
REVOKE EXECUTE ON FUNCTION verify_invitation(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION verify_invitation(text, text) TO shaqyru_app;
GRANT SELECT, INSERT, UPDATE ON applicant, officer, case_file, special_record, special_records_match, proposal, invitation, paper, notification,
  counter, idempotency_key, calendar_addition TO shaqyru_app;
GRANT SELECT, INSERT ON submission, case_event, decision, audit_entry, audit_link, special_records_import, spent_code TO shaqyru_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON attachment, receipt, session, sign_in_nonce, second_factor_challenge, rate_limit TO shaqyru_app;
`;
