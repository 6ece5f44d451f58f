import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Complaints (clauses 20–25): the journal of each body, who may see a complaint, and who may never consider it. The bar of
 * clause 22 is kept here, so that no page, no procedure and no statement of the application's role passes it.
 */
export class Complaints1764000400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [roles, tables, bar, policies, rights]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

/** "management" is the superior management of a department; with the department "ministry", of the ministry. */
const roles = `
ALTER TABLE officer DROP CONSTRAINT officer_role_check;
ALTER TABLE officer ADD CONSTRAINT officer_role_check
  CHECK (role IN ('intake', 'examiner', 'head', 'chancellery', 'management', 'analyst', 'administrator', 'auditor'));
`;

const tables = `
CREATE TABLE complaint (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  number text NOT NULL UNIQUE,
  -- "astana", or "ministry": whose journal it stands in.
  department_id text NOT NULL,
  unit_id text,
  act text NOT NULL CHECK (act IN ('law-of-2007', 'code-of-2021')),
  edition text NOT NULL,
  channel text NOT NULL CHECK (channel IN ('site', 'by-hand', 'post', 'e-mail')),
  language text NOT NULL CHECK (language IN ('kk', 'ru', 'en')),
  topic text NOT NULL CHECK (topic IN ('result', 'delay', 'conduct', 'other')),
  text text NOT NULL CHECK (length(text) > 0),
  by_kind text NOT NULL CHECK (by_kind IN ('person', 'organisation')),
  name text NOT NULL,
  address text NOT NULL,
  email text NOT NULL,
  telephone text NOT NULL,
  outgoing_number text NOT NULL,
  outgoing_date text NOT NULL,
  case_number text NOT NULL,
  case_id uuid REFERENCES case_file,
  about_whom text NOT NULL,
  applicant_id uuid REFERENCES applicant,
  -- What opens it without signing in. A complaint that goes on to another body keeps its code.
  code text NOT NULL CHECK (length(code) = 16),
  -- A form sent twice is one complaint: the key it was sent with, and the digest of what it said.
  lodging_key uuid UNIQUE,
  lodging_sha256 text,
  search_key text NOT NULL DEFAULT '',
  status text NOT NULL DEFAULT 'registered' CHECK (status IN ('registered', 'under-consideration', 'answer-proposed', 'answered',
    'delivered', 'forwarded', 'joined', 'withdrawn')),
  version integer NOT NULL DEFAULT 1,
  registered_at timestamptz NOT NULL DEFAULT act_time(),
  received_on date NOT NULL,
  accepted_by uuid REFERENCES officer,
  due_on date,
  term jsonb,
  inquiry boolean NOT NULL DEFAULT false,
  extended_by_days integer NOT NULL DEFAULT 0 CHECK (extended_by_days >= 0),
  extended_on date,
  extended_by uuid REFERENCES officer,
  extension_told_at timestamptz,
  assignee_id uuid REFERENCES officer,
  -- As told to the person who complained.
  assignee_name text,
  assignee_post text,
  draft jsonb,
  joined_to uuid REFERENCES complaint,
  repeats uuid REFERENCES complaint,
  forwarded_from uuid REFERENCES complaint,
  forwarded_to_name text,
  forwarded_to_number text,
  CHECK (status <> 'under-consideration' OR assignee_id IS NOT NULL),
  CHECK ((assignee_id IS NULL) = (assignee_name IS NULL) AND (assignee_id IS NULL) = (assignee_post IS NULL)),
  CHECK ((extended_by_days > 0) = (extended_by IS NOT NULL) AND (extended_by_days > 0) = (extended_on IS NOT NULL)),
  CHECK ((status = 'forwarded') = (forwarded_to_name IS NOT NULL)),
  CHECK (status <> 'joined' OR joined_to IS NOT NULL),
  CHECK (joined_to IS DISTINCT FROM id AND repeats IS DISTINCT FROM id)
);
CREATE INDEX complaint_journal ON complaint (department_id, number DESC);
CREATE INDEX complaint_due ON complaint (department_id, due_on) WHERE status IN ('registered', 'under-consideration', 'answer-proposed');
CREATE INDEX ON complaint (assignee_id) WHERE assignee_id IS NOT NULL;
CREATE INDEX ON complaint (applicant_id) WHERE applicant_id IS NOT NULL;
CREATE INDEX ON complaint (forwarded_from) WHERE forwarded_from IS NOT NULL;

CREATE TABLE complaint_event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  complaint_id uuid NOT NULL REFERENCES complaint,
  action text NOT NULL,
  from_status text,
  to_status text,
  at timestamptz NOT NULL DEFAULT act_time(),
  actor_kind text NOT NULL CHECK (actor_kind IN ('anonymous', 'applicant', 'officer', 'system')),
  actor_id uuid,
  actor_name text,
  data jsonb NOT NULL DEFAULT '{}',
  CHECK ((actor_kind IN ('applicant', 'officer')) = (actor_id IS NOT NULL))
);
CREATE INDEX ON complaint_event (complaint_id, id);
CREATE TRIGGER complaint_event_is_final BEFORE UPDATE OR DELETE ON complaint_event FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Whom it is about. Once named, always named: a bar that could be lifted would be none.
CREATE TABLE complaint_concerned (
  complaint_id uuid NOT NULL REFERENCES complaint,
  officer_id uuid NOT NULL REFERENCES officer,
  named_by uuid NOT NULL REFERENCES officer,
  at timestamptz NOT NULL DEFAULT act_time(),
  PRIMARY KEY (complaint_id, officer_id)
);
CREATE INDEX ON complaint_concerned (officer_id);
CREATE TRIGGER complaint_concerned_is_final BEFORE UPDATE OR DELETE ON complaint_concerned FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE complaint_request (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  complaint_id uuid NOT NULL REFERENCES complaint,
  -- A colleague; null for another body, which is named.
  asked_id uuid REFERENCES officer,
  asked_name text NOT NULL,
  question text NOT NULL,
  by_id uuid NOT NULL REFERENCES officer,
  by_name text NOT NULL,
  at timestamptz NOT NULL DEFAULT act_time(),
  reply text,
  replied_at timestamptz,
  CHECK ((reply IS NULL) = (replied_at IS NULL))
);
CREATE INDEX ON complaint_request (complaint_id);
CREATE INDEX ON complaint_request (asked_id) WHERE replied_at IS NULL;

CREATE TABLE complaint_answer (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  complaint_id uuid NOT NULL UNIQUE REFERENCES complaint,
  considered_by uuid NOT NULL REFERENCES officer,
  signed_by uuid NOT NULL REFERENCES officer,
  signed_by_name text NOT NULL,
  signed_by_post text NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('well-founded', 'partly', 'not')),
  text text NOT NULL,
  measures jsonb NOT NULL,
  appeal_until date,
  content text NOT NULL,
  content_sha256 text NOT NULL,
  cms bytea NOT NULL,
  signer jsonb NOT NULL,
  evidence jsonb NOT NULL,
  at timestamptz NOT NULL DEFAULT act_time()
);
CREATE TRIGGER complaint_answer_is_final BEFORE UPDATE OR DELETE ON complaint_answer FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE complaint_file (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  complaint_id uuid NOT NULL REFERENCES complaint,
  name text NOT NULL,
  media_type text NOT NULL,
  size integer NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  uploaded_at timestamptz NOT NULL DEFAULT act_time(),
  UNIQUE (complaint_id, sha256)
);
CREATE TABLE complaint_paper (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  complaint_id uuid NOT NULL REFERENCES complaint,
  kind text NOT NULL CHECK (kind IN ('complaint-talon', 'complaint-answer')),
  language text NOT NULL CHECK (language IN ('kk', 'ru', 'en')),
  sha256 text CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  created_at timestamptz NOT NULL DEFAULT act_time(),
  printed_at timestamptz,
  UNIQUE (complaint_id, kind, language)
);
CREATE TABLE complaint_notice (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  complaint_id uuid NOT NULL REFERENCES complaint,
  kind text NOT NULL CHECK (kind IN ('registered', 'forwarded', 'extended', 'answered')),
  event_id bigint NOT NULL REFERENCES complaint_event,
  language text NOT NULL CHECK (language IN ('kk', 'ru', 'en')),
  recipient text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT act_time(),
  sent_at timestamptz,
  UNIQUE (event_id, kind)
);
`;

/**
 * The bar of clause 22. These functions run as the owner: they must know officers of every department and every name, also
 * when the one who acts may not see them.
 */
const bar = `
CREATE FUNCTION officer_level(department text, role text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN department = 'ministry' THEN 4 WHEN role = 'management' THEN 3 WHEN role = 'head' THEN 2 ELSE 1 END $$;

-- Whom a complaint is about: who was named; of a result whoever decided the case, of a delay whoever has it.
CREATE FUNCTION complaint_people(complaint uuid) RETURNS TABLE (id uuid, name text, post text, role text, department_id text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT o.id, o.name, o.post, o.role, o.department_id FROM officer o WHERE o.id IN (
    SELECT n.officer_id FROM complaint_concerned n WHERE n.complaint_id = complaint
    UNION SELECT d.decided_by FROM complaint c JOIN decision d ON d.case_id = c.case_id WHERE c.id = complaint AND c.topic = 'result'
    UNION SELECT f.assignee_id FROM complaint c JOIN case_file f ON f.id = c.case_id WHERE c.id = complaint AND c.topic = 'delay')
  ORDER BY o.name, o.id $$;

CREATE FUNCTION complaint_concerns(complaint uuid, officer uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM complaint_people(complaint) p WHERE p.id = officer) $$;

-- Why an officer may not consider or answer a complaint; null when they may.
CREATE FUNCTION complaint_bar(complaint uuid, candidate uuid) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  c record;
  o record;
  p record;
  nobody boolean := true;
BEGIN
  SELECT f.department_id, f.topic INTO c FROM complaint f WHERE f.id = complaint;
  SELECT f.department_id, f.active, officer_level(f.department_id, f.role) AS level INTO o FROM officer f WHERE f.id = candidate;
  IF o IS NULL OR NOT o.active OR o.department_id <> c.department_id THEN RETURN 'not-of-the-body'; END IF;
  FOR p IN SELECT q.id, q.department_id, officer_level(q.department_id, q.role) AS level FROM complaint_people(complaint) q LOOP
    nobody := false;
    IF p.id = candidate THEN RETURN 'same-person'; END IF;
    IF (p.department_id = o.department_id OR p.level = 4) AND p.level > o.level THEN RETURN 'subordinate'; END IF;
    IF NOT (((p.department_id = o.department_id OR o.level = 4) AND o.level > p.level) OR (o.level = 4 AND p.level = 4)) THEN
      RETURN 'not-superior';
    END IF;
  END LOOP;
  -- Conduct of an officer whom nobody could name: only the superiors of the body's officers are above whoever it was.
  IF nobody AND c.topic = 'conduct' AND o.level < 2 THEN RETURN 'not-superior'; END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION refuse_barred(complaint uuid, officer uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  reason text := complaint_bar(complaint, officer);
BEGIN
  IF reason IS NOT NULL THEN
    RAISE EXCEPTION 'this officer may not consider this complaint: %', reason
      USING ERRCODE = 'check_violation', CONSTRAINT = 'complaint_considered_above';
  END IF;
END $$;

CREATE FUNCTION complaint_considered_above() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.assignee_id IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.assignee_id IS DISTINCT FROM OLD.assignee_id) THEN
    PERFORM refuse_barred(NEW.id, NEW.assignee_id);
  END IF;
  IF NEW.extended_by IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.extended_by_days <> OLD.extended_by_days) THEN
    PERFORM refuse_barred(NEW.id, NEW.extended_by);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER complaint_considered_above AFTER INSERT OR UPDATE ON complaint
  FOR EACH ROW EXECUTE FUNCTION complaint_considered_above();

CREATE FUNCTION complaint_answered_above() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_barred(NEW.complaint_id, NEW.considered_by);
  PERFORM refuse_barred(NEW.complaint_id, NEW.signed_by);
  RETURN NULL;
END $$;
CREATE TRIGGER complaint_answered_above AFTER INSERT ON complaint_answer FOR EACH ROW EXECUTE FUNCTION complaint_answered_above();

-- Naming the one who has it would leave it with them: it is taken from them first.
CREATE FUNCTION complaint_released() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  holder uuid := (SELECT c.assignee_id FROM complaint c WHERE c.id = NEW.complaint_id);
BEGIN
  IF holder IS NOT NULL THEN PERFORM refuse_barred(NEW.complaint_id, holder); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER complaint_released AFTER INSERT ON complaint_concerned FOR EACH ROW EXECUTE FUNCTION complaint_released();

-- Whose conduct may be named: the body's own officers, for the ministry those of any department.
CREATE FUNCTION complaint_officers(department text) RETURNS TABLE (id uuid, name text, post text, role text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT o.id, o.name, o.post, o.role FROM officer o
  WHERE o.active AND o.department_id = department AND o.role IN ('intake', 'examiner', 'head', 'chancellery', 'management')
    AND actor_kind() = 'officer' AND actor_role() IN ('chancellery', 'head', 'management', 'examiner')
    AND (department = actor_department() OR actor_department() = 'ministry')
  ORDER BY o.name, o.id $$;

CREATE FUNCTION complaint_asks(complaint uuid, officer uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM complaint_request r WHERE r.complaint_id = complaint AND r.asked_id = officer) $$;

CREATE FUNCTION complaint_body(complaint uuid) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT c.department_id FROM complaint c WHERE c.id = complaint $$;

-- The body that sent it on.
CREATE FUNCTION complaint_sender(complaint uuid) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT f.department_id FROM complaint c JOIN complaint f ON f.id = c.forwarded_from WHERE c.id = complaint $$;

CREATE FUNCTION complaint_case(wanted text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT f.id FROM case_file f WHERE f.number = wanted $$;
`;

/**
 * Who sees a complaint: whoever lodged it, by the session or by number and code; the chancellery, the head and the management
 * of its body and whoever considers it. Never an officer whom it is about.
 */
const ofComplaint = ['complaint_event', 'complaint_answer', 'complaint_file', 'complaint_paper', 'complaint_notice'];
const policies = `
ALTER TABLE complaint ENABLE ROW LEVEL SECURITY;
CREATE POLICY whole ON complaint USING ((SELECT actor_kind()) = 'system');
CREATE POLICY own ON complaint
  USING ((SELECT actor_kind()) = 'applicant' AND applicant_id = (SELECT actor_id()))
  WITH CHECK ((SELECT actor_kind()) = 'applicant' AND applicant_id = (SELECT actor_id()));
CREATE POLICY holder ON complaint
  USING ((SELECT actor_kind()) IN ('anonymous', 'applicant') AND (
    (number = current_setting('app.complaint_number', true) AND code = current_setting('app.complaint_code', true))
    OR lodging_key::text = current_setting('app.complaint_key', true)))
  WITH CHECK ((SELECT actor_kind()) IN ('anonymous', 'applicant')
    AND number = current_setting('app.complaint_number', true) AND code = current_setting('app.complaint_code', true)
    AND assignee_id IS NULL AND (applicant_id IS NULL OR applicant_id = (SELECT actor_id())));
CREATE POLICY body ON complaint
  USING ((SELECT actor_kind()) = 'officer' AND department_id = (SELECT actor_department())
    AND ((SELECT actor_role()) IN ('chancellery', 'head', 'management') OR assignee_id = (SELECT actor_id()))
    AND NOT complaint_concerns(id, (SELECT actor_id())))
  WITH CHECK ((SELECT actor_kind()) = 'officer' AND department_id = (SELECT actor_department()));
-- The sender writes it into the other body's journal, and sees nothing of it afterwards.
CREATE POLICY sent_on ON complaint FOR INSERT
  WITH CHECK ((SELECT actor_kind()) = 'officer' AND (SELECT actor_role()) IN ('chancellery', 'management')
    AND assignee_id IS NULL AND complaint_body(forwarded_from) = (SELECT actor_department()));
${ofComplaint
  .map(
    (table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_complaint ON ${table} USING (EXISTS (SELECT FROM complaint c WHERE c.id = ${table}.complaint_id));`,
  )
  .join('\n')}
CREATE POLICY own_hand ON complaint_event AS RESTRICTIVE FOR INSERT
  WITH CHECK (actor_kind = actor_kind() AND actor_id IS NOT DISTINCT FROM actor_id());
CREATE POLICY reply ON complaint_event FOR INSERT WITH CHECK (
  actor_kind() = 'officer' AND action = 'reply-to-request' AND complaint_asks(complaint_id, actor_id()));
CREATE POLICY sent_on ON complaint_event FOR INSERT WITH CHECK (
  actor_kind() = 'officer' AND action = 'register' AND complaint_sender(complaint_id) = actor_department());
CREATE POLICY sent_on ON complaint_file FOR INSERT WITH CHECK (
  actor_kind() = 'officer' AND complaint_sender(complaint_id) = actor_department());
CREATE POLICY own_hand ON complaint_answer AS RESTRICTIVE FOR INSERT
  WITH CHECK (actor_kind() = 'officer' AND actor_role() IN ('head', 'management') AND signed_by = actor_id());
ALTER TABLE complaint_concerned ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_complaint ON complaint_concerned USING (
  (SELECT actor_kind()) IN ('officer', 'system') AND EXISTS (SELECT FROM complaint c WHERE c.id = complaint_concerned.complaint_id));
CREATE POLICY own_hand ON complaint_concerned AS RESTRICTIVE FOR INSERT
  WITH CHECK (actor_kind() = 'officer' AND actor_role() IN ('chancellery', 'management') AND named_by = actor_id());
ALTER TABLE complaint_request ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_complaint ON complaint_request USING (
  (SELECT actor_kind()) IN ('officer', 'system') AND EXISTS (SELECT FROM complaint c WHERE c.id = complaint_request.complaint_id));
CREATE POLICY asked ON complaint_request USING ((SELECT actor_kind()) = 'officer' AND asked_id = (SELECT actor_id()));
`;

const rights = `
REVOKE EXECUTE ON FUNCTION complaint_people(uuid), complaint_concerns(uuid, uuid), complaint_bar(uuid, uuid), complaint_officers(text),
  complaint_asks(uuid, uuid), complaint_body(uuid), complaint_sender(uuid),
  complaint_case(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION complaint_people(uuid), complaint_concerns(uuid, uuid), complaint_bar(uuid, uuid), complaint_officers(text),
  complaint_asks(uuid, uuid), complaint_body(uuid), complaint_sender(uuid),
  complaint_case(text) TO shaqyru_app;
GRANT SELECT, INSERT ON complaint, complaint_event, complaint_concerned, complaint_request, complaint_answer, complaint_file,
  complaint_paper, complaint_notice TO shaqyru_app;
-- What was said, by whom and when it came in is never written over.
GRANT UPDATE (status, version, due_on, term, inquiry, extended_by_days, extended_on, extended_by, extension_told_at, assignee_id,
  assignee_name, assignee_post, draft, joined_to, repeats, forwarded_to_name, forwarded_to_number) ON complaint TO shaqyru_app;
GRANT UPDATE (reply, replied_at) ON complaint_request TO shaqyru_app;
GRANT UPDATE (sha256, printed_at) ON complaint_paper TO shaqyru_app;
GRANT UPDATE (sent_at) ON complaint_notice TO shaqyru_app;
`;
