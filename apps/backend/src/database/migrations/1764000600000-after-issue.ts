import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What happens after an invitation was issued: the visit of each invited person, cancellation, replacement of a lost or
 * damaged invitation, papers printed again.
 */
export class AfterIssue1764000600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [replacements, visits, cancellations, reprints, mails, security, rights])
      await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

/** A replaced invitation is void from the day on which another was made in its place; each is replaced once at most. */
const replacements = `
ALTER TABLE invitation ADD COLUMN replaces uuid UNIQUE REFERENCES invitation;
ALTER TABLE invitation ADD COLUMN made_at timestamptz NOT NULL DEFAULT act_time();
ALTER TABLE invitation DROP CONSTRAINT invitation_decision_id_invitee_id_key;
CREATE UNIQUE INDEX one_live_invitation ON invitation (decision_id, invitee_id) WHERE cancelled_on IS NULL;

CREATE TABLE replacement (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL REFERENCES case_file,
  invitee_id uuid NOT NULL,
  invitation_id uuid NOT NULL REFERENCES invitation,
  status text NOT NULL DEFAULT 'asked' CHECK (status IN ('asked', 'accepted', 'declined')),
  answers jsonb NOT NULL,
  asked_at timestamptz NOT NULL DEFAULT act_time(),
  decided_at timestamptz,
  decided_by uuid REFERENCES officer,
  reason text,
  new_invitation_id uuid UNIQUE REFERENCES invitation,
  CHECK ((status = 'asked') = (decided_at IS NULL) AND (decided_at IS NULL) = (decided_by IS NULL)),
  CHECK ((status = 'accepted') = (new_invitation_id IS NOT NULL)),
  CHECK ((status = 'declined') = (reason IS NOT NULL))
);
CREATE UNIQUE INDEX one_open_replacement ON replacement (invitation_id) WHERE status <> 'declined';
CREATE INDEX ON replacement (case_id);
CREATE INDEX replacement_waiting ON replacement (asked_at, id) WHERE status = 'asked';

-- A case spends a receipt of its own, and another for each replacement; none is spent twice.
ALTER TABLE receipt DROP CONSTRAINT receipt_pkey;
ALTER TABLE receipt ADD COLUMN id uuid PRIMARY KEY DEFAULT gen_random_uuid();
ALTER TABLE receipt ADD COLUMN replacement_id uuid UNIQUE REFERENCES replacement;
CREATE UNIQUE INDEX receipt_of_case ON receipt (case_id) WHERE replacement_id IS NULL;
CREATE INDEX ON receipt (case_id);

DROP FUNCTION verify_invitation(text, text);
CREATE FUNCTION verify_invitation(wanted_number text, wanted_code text)
RETURNS TABLE (number text, issued_on date, valid_until date, visit_from date, visit_to date, cancelled_on date, replaced boolean,
  masked_name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT i.number, i.issued_on, i.valid_until, i.visit_from, i.visit_to, i.cancelled_on,
         EXISTS (SELECT FROM invitation n WHERE n.replaces = i.id), i.masked_name
  FROM invitation i WHERE i.number = wanted_number AND i.code = wanted_code $$;
`;

/**
 * `visit` is what the events of a visit come to, kept for the lists: who the visitor is, what is due next and by when.
 * `listed_on` is that day, or, of a slip without a term, the day of departure.
 */
const visits = `
CREATE TABLE visit (
  case_id uuid NOT NULL REFERENCES case_file,
  invitee_id uuid NOT NULL,
  invitation_id uuid NOT NULL UNIQUE REFERENCES invitation,
  department_id text NOT NULL,
  unit_id text NOT NULL,
  name_latin text NOT NULL,
  name_russian text NOT NULL,
  birth_date date NOT NULL,
  citizenship text NOT NULL,
  passport_number text NOT NULL,
  state text NOT NULL CHECK (state IN ('awaited', 'present', 'left', 'complete', 'unused', 'cancelled')),
  arrived_on date,
  registered_on date,
  departed_on date,
  slip_returned_on date,
  -- The event of the arrival: reminders are told of it, each once.
  arrival_event_id bigint REFERENCES case_event,
  next_step text CHECK (next_step IN ('arrived', 'registered', 'departed', 'slip-returned')),
  due_on date,
  listed_on date,
  depart_by date,
  PRIMARY KEY (case_id, invitee_id),
  CHECK ((next_step IS NULL) = (listed_on IS NULL))
);
CREATE INDEX visit_control ON visit (department_id, listed_on, case_id, invitee_id) WHERE next_step IS NOT NULL;
CREATE INDEX visit_control_of_step ON visit (department_id, next_step, listed_on, case_id, invitee_id) WHERE next_step IS NOT NULL;
CREATE INDEX visit_expiring ON visit (due_on) WHERE state = 'awaited';
CREATE INDEX visit_registering ON visit (due_on) WHERE next_step = 'registered';
CREATE INDEX visit_departing ON visit (depart_by) WHERE state = 'present';
CREATE INDEX visit_passport ON visit (department_id, passport_number) WHERE next_step IS NOT NULL;
CREATE INDEX visit_birth ON visit (department_id, birth_date) WHERE next_step IS NOT NULL;

CREATE TABLE visit_event (
  event_id bigint PRIMARY KEY REFERENCES case_event,
  case_id uuid NOT NULL REFERENCES case_file,
  invitee_id uuid NOT NULL,
  step text NOT NULL CHECK (step IN ('arrived', 'registered', 'departed', 'slip-returned')),
  on_day date NOT NULL,
  place text NOT NULL,
  note text NOT NULL,
  from_border boolean NOT NULL
);
CREATE INDEX ON visit_event (case_id, invitee_id);
CREATE TRIGGER visit_event_is_final BEFORE UPDATE OR DELETE ON visit_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
-- What was recorded wrongly stays on record, and no longer holds.
CREATE TABLE visit_event_void (
  event_id bigint PRIMARY KEY REFERENCES visit_event,
  case_id uuid NOT NULL REFERENCES case_file,
  by_event_id bigint NOT NULL REFERENCES case_event,
  reason text NOT NULL
);
CREATE INDEX ON visit_event_void (case_id);
CREATE TRIGGER visit_event_void_is_final BEFORE UPDATE OR DELETE ON visit_event_void FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE violation (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  event_id bigint NOT NULL UNIQUE REFERENCES case_event,
  case_id uuid NOT NULL REFERENCES case_file,
  invitee_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('registration', 'departure', 'work', 'trade', 'study', 'upkeep', 'legal-status', 'customs', 'currency',
    'other')),
  on_day date NOT NULL,
  document text NOT NULL,
  evidence text NOT NULL,
  department_id text NOT NULL,
  name_latin text NOT NULL,
  name_russian text NOT NULL,
  birth_date date NOT NULL,
  citizenship text NOT NULL,
  passport_number text NOT NULL,
  recorded_by uuid NOT NULL REFERENCES officer,
  recorded_by_name text NOT NULL,
  at timestamptz NOT NULL DEFAULT act_time(),
  FOREIGN KEY (case_id, invitee_id) REFERENCES visit
);
CREATE INDEX ON violation (passport_number);
CREATE INDEX ON violation (birth_date);
CREATE INDEX ON violation (case_id);
CREATE TRIGGER violation_is_final BEFORE UPDATE OR DELETE ON violation FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Who the invited people are, as the application names them: for invitations just issued and, here, for those of before. On a
-- letter (Annex 3), which has neither marks nor a control slip, nothing is due of anybody.
CREATE FUNCTION open_visits(wanted uuid) RETURNS void LANGUAGE sql AS $$
  INSERT INTO visit (case_id, invitee_id, invitation_id, department_id, unit_id, name_latin, name_russian, birth_date, citizenship,
    passport_number, state, next_step, due_on, listed_on)
  SELECT c.id, i.invitee_id, i.id, c.department_id, c.unit_id, concat_ws(' ', p->>'surnameLatin', p->>'givenNamesLatin'),
    concat_ws(' ', p->>'surnameRussian', p->>'givenNamesRussian', p->>'patronymicRussian'), (p->>'birthDate')::date, p->>'citizenship',
    p->>'passportNumber', 'awaited', CASE WHEN c.kind LIKE 'private%' THEN 'arrived' END, i.valid_until,
    CASE WHEN c.kind LIKE 'private%' THEN i.valid_until END
  FROM invitation i JOIN case_file c ON c.id = i.case_id
  JOIN LATERAL jsonb_array_elements(c.answers->'invitees') p ON (p->>'id')::uuid = i.invitee_id
  WHERE i.case_id = coalesce(wanted, i.case_id) AND i.cancelled_on IS NULL
  ON CONFLICT (case_id, invitee_id) DO NOTHING $$;
SELECT open_visits(NULL);
`;

const cancellations = `
CREATE TABLE cancellation (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  invitation_id uuid NOT NULL UNIQUE REFERENCES invitation,
  case_id uuid NOT NULL REFERENCES case_file,
  ground text NOT NULL,
  evidence text NOT NULL,
  decided_by uuid NOT NULL REFERENCES officer,
  decided_by_name text NOT NULL,
  content text NOT NULL,
  content_sha256 text NOT NULL,
  cms bytea NOT NULL,
  signer jsonb NOT NULL,
  revocation_evidence jsonb NOT NULL,
  at timestamptz NOT NULL DEFAULT act_time()
);
CREATE INDEX ON cancellation (case_id);
CREATE TRIGGER cancellation_is_final BEFORE UPDATE OR DELETE ON cancellation FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;

/** A paper printed again is a paper of its own: with its day, its officer and a mark. */
const reprints = `
ALTER TABLE paper ADD COLUMN reprint_of uuid REFERENCES paper;
ALTER TABLE paper ADD COLUMN reprinted_by uuid REFERENCES officer;
ALTER TABLE paper ADD COLUMN reprinted_by_name text;
ALTER TABLE paper ADD COLUMN with_marks boolean NOT NULL DEFAULT false;
ALTER TABLE paper ADD CHECK ((reprint_of IS NULL) = (reprinted_by IS NULL) AND (reprint_of IS NULL) = (reprinted_by_name IS NULL));
ALTER TABLE paper DROP CONSTRAINT paper_basis_id_kind_language_invitee_id_key;
CREATE UNIQUE INDEX one_original ON paper (basis_id, kind, language, invitee_id) NULLS NOT DISTINCT WHERE reprint_of IS NULL;
`;

const mails = `
ALTER TABLE notification DROP CONSTRAINT notification_kind_check;
ALTER TABLE notification ADD CONSTRAINT notification_kind_check CHECK (kind IN ('submitted', 'returned-incomplete', 'accepted',
  'decided', 'invitation-cancelled', 'invitation-replaced', 'replacement-declined', 'registration-due', 'departure-due'));
`;

const ofCase = ['visit', 'visit_event', 'replacement', 'cancellation'];
const security = `
${ofCase
  .map(
    (table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_case ON ${table} USING (EXISTS (SELECT FROM case_file c WHERE c.id = ${table}.case_id));`,
  )
  .join('\n')}
${['visit_event_void', 'violation']
  .map(
    (table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_case ON ${table} USING (
  (SELECT actor_kind()) IN ('officer', 'system') AND EXISTS (SELECT FROM case_file c WHERE c.id = ${table}.case_id));`,
  )
  .join('\n')}
-- Clause 16, item 8, speaks of any earlier stay, in whichever department's charge it was.
CREATE POLICY earlier_stay ON violation FOR SELECT
  USING ((SELECT actor_kind()) = 'officer' AND (SELECT actor_role()) IN ('examiner', 'head'));
-- An applicant reads of the visit and records nothing of it.
${['visit', 'visit_event']
  .map(
    (table) =>
      `CREATE POLICY officers_record ON ${table} AS RESTRICTIVE FOR INSERT WITH CHECK (actor_kind() IN ('officer', 'system'));`,
  )
  .join('\n')}
CREATE POLICY officers_change ON visit AS RESTRICTIVE FOR UPDATE USING (actor_kind() IN ('officer', 'system'));
CREATE POLICY officers_change ON invitation AS RESTRICTIVE FOR UPDATE USING (actor_kind() = 'officer');
CREATE POLICY officers_make ON invitation AS RESTRICTIVE FOR INSERT WITH CHECK (actor_kind() = 'officer');
CREATE POLICY own_hand ON violation AS RESTRICTIVE FOR INSERT
  WITH CHECK (actor_kind() = 'officer' AND actor_role() IN ('intake', 'examiner') AND recorded_by = actor_id());
CREATE POLICY own_hand ON cancellation AS RESTRICTIVE FOR INSERT
  WITH CHECK (actor_kind() = 'officer' AND actor_role() = 'head' AND decided_by = actor_id());
CREATE POLICY own_hand ON replacement AS RESTRICTIVE FOR UPDATE
  USING (actor_kind() = 'officer' AND actor_role() IN ('intake', 'examiner')) WITH CHECK (decided_by = actor_id());
CREATE POLICY asked_first ON replacement AS RESTRICTIVE FOR INSERT WITH CHECK (status = 'asked');
CREATE POLICY own_hand ON paper AS RESTRICTIVE FOR INSERT
  WITH CHECK (reprint_of IS NULL OR (actor_kind() = 'officer' AND reprinted_by = actor_id()));
`;

const rights = `
REVOKE EXECUTE ON FUNCTION verify_invitation(text, text), open_visits(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION verify_invitation(text, text), open_visits(uuid) TO shaqyru_app;
GRANT SELECT, INSERT ON visit, visit_event, visit_event_void, violation, cancellation, replacement TO shaqyru_app;
GRANT UPDATE (invitation_id, state, arrived_on, registered_on, departed_on, slip_returned_on, arrival_event_id, next_step, due_on, listed_on, depart_by)
  ON visit TO shaqyru_app;
GRANT UPDATE (status, decided_at, decided_by, reason, new_invitation_id) ON replacement TO shaqyru_app;
`;
