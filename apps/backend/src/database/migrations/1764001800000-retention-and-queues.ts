import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Erasing what is past its term (domain, `retention-rules.ts`), and what an administrator sees of the job queues. The
 * application's role may delete none of these tables' rows: the functions do, and only what the rules' conditions name.
 */
export class RetentionAndQueues1764001800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [outliving, erasing, rules, erasure, runs, log, queues, security, rights])
      await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

/**
 * What hangs on a case is erased with it, whatever table it stands in; what outlives it says so in its key. A receipt stays
 * spent (clause 8: "never usable twice") without saying whose it was; a complaint has a term of its own.
 */
const outliving = `
ALTER TABLE receipt ALTER COLUMN case_id DROP NOT NULL;
ALTER TABLE receipt DROP CONSTRAINT receipt_case_id_fkey;
ALTER TABLE receipt ADD CONSTRAINT receipt_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file ON DELETE SET NULL;
ALTER TABLE receipt DROP CONSTRAINT receipt_replacement_id_fkey;
ALTER TABLE receipt ADD CONSTRAINT receipt_replacement_id_fkey FOREIGN KEY (replacement_id) REFERENCES replacement ON DELETE SET NULL;
ALTER TABLE complaint DROP CONSTRAINT complaint_case_id_fkey;
ALTER TABLE complaint ADD CONSTRAINT complaint_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file ON DELETE SET NULL;
`;

/**
 * Append-only tables stay so for the application and for every other statement; only the erasure, which runs as the owner and
 * says what it does, deletes from them. The audit log is never erased.
 */
const erasing = `
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND left(TG_TABLE_NAME, 6) <> 'audit_' AND current_user <> 'shaqyru_app'
     AND current_setting('app.erasing', true) = 'by-its-term' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

-- Deletes the rows of a table that meet a condition, and before them every row that refers to one of them, however far away.
CREATE FUNCTION erase_rows(parent regclass, condition text, path oid[] DEFAULT '{}') RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  key record;
  erased bigint;
BEGIN
  FOR key IN
    SELECT c.conrelid, c.conrelid::regclass AS child,
      (SELECT string_agg(format('%I', a.attname), ', ' ORDER BY k.n) FROM unnest(c.conkey) WITH ORDINALITY AS k (num, n)
        JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.num) AS from_columns,
      (SELECT string_agg(format('%I', a.attname), ', ' ORDER BY k.n) FROM unnest(c.confkey) WITH ORDINALITY AS k (num, n)
        JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.num) AS to_columns
    FROM pg_constraint c
    WHERE c.contype = 'f' AND c.confrelid = parent AND c.conrelid <> parent AND c.confdeltype IN ('a', 'r') AND c.conrelid <> ALL (path)
    ORDER BY c.conrelid::regclass::text, c.conname
  LOOP
    PERFORM erase_rows(key.child, format('(%s) IN (SELECT %s FROM %s WHERE %s)', key.from_columns, key.to_columns, parent, condition),
      path || parent::oid);
  END LOOP;
  EXECUTE format('DELETE FROM %s WHERE %s', parent, condition);
  GET DIAGNOSTICS erased = ROW_COUNT;
  RETURN erased;
END $$;
`;

/** Of each rule: the table, the condition with the moment as $1, the key that rows are taken by, and what is done with them. */
const rules = `
CREATE TABLE retention_condition (rule text, part integer, over regclass NOT NULL, condition text NOT NULL, PRIMARY KEY (rule, part));
INSERT INTO retention_condition VALUES
  ('draft', 1, 'case_file', $c$t.number IS NULL AND t.status IN ('draft', 'withdrawn') AND t.updated_at < $1$c$),
  ('returned', 1, 'case_file', $c$t.number IS NOT NULL AND t.status = 'returned-incomplete' AND t.updated_at < $1$c$),
  -- While a complaint about a case is being considered, the case is needed.
  ('case', 1, 'case_file', $c$t.number IS NOT NULL AND t.status IN ('handed-over', 'closed', 'withdrawn', 'cancelled', 'expired') AND t.updated_at < $1
    AND NOT EXISTS (SELECT FROM complaint o WHERE o.case_id = t.id AND o.status IN ('registered', 'under-consideration', 'answer-proposed'))$c$),
  ('complaint', 1, 'complaint', $c$t.status IN ('answered', 'delivered', 'forwarded', 'joined', 'withdrawn')
    AND t.registered_at < $1 AND NOT EXISTS (SELECT FROM complaint_event e WHERE e.complaint_id = t.id AND e.at >= $1)
    AND NOT EXISTS (SELECT FROM complaint o WHERE t.id IN (o.joined_to, o.repeats, o.forwarded_from))$c$),
  ('applicant', 1, 'applicant', $c$t.updated_at < $1 AND NOT EXISTS (SELECT FROM case_file c WHERE c.applicant_id = t.id)
    AND NOT EXISTS (SELECT FROM complaint c WHERE c.applicant_id = t.id) AND NOT EXISTS (SELECT FROM session s WHERE s.applicant_id = t.id)$c$),
  ('mail-address', 1, 'notification', $c$t.sent_at < $1 AND t.recipient <> ''$c$),
  ('mail-address', 2, 'complaint_notice', $c$t.sent_at < $1 AND t.recipient <> ''$c$),
  ('questionnaire-link', 1, 'questionnaire_link', $c$least(t.expires_at, t.withdrawn_at, t.filled_in_at) < $1$c$),
  ('survey-answer', 1, 'survey_answer', $c$t.month < date_trunc('month', $1 AT TIME ZONE 'Asia/Almaty')::date$c$),
  ('survey-link', 1, 'survey_link', $c$t.expires_on < ($1 AT TIME ZONE 'Asia/Almaty')::date$c$),
  ('ticket', 1, 'ticket', $c$t.day < ($1 AT TIME ZONE 'Asia/Almaty')::date$c$),
  ('session', 1, 'session', $c$t.expires_at < $1$c$),
  ('sign-in', 1, 'sign_in_nonce', $c$t.expires_at < $1$c$),
  ('sign-in', 2, 'second_factor_challenge', $c$t.expires_at < $1$c$),
  ('sign-in', 3, 'spent_code', $c$t.spent_at < $1$c$),
  ('sign-in', 4, 'rate_limit', $c$t.expire < extract(epoch FROM $1) * 1000$c$),
  ('idempotency', 1, 'idempotency_key', $c$t.created_at < $1$c$);
`;

const erasure = `
CREATE FUNCTION may_erase() RETURNS boolean LANGUAGE sql STABLE AS
  $$ SELECT actor_kind() = 'system' OR (actor_kind() = 'officer' AND actor_role() = 'administrator') $$;

-- How many rows of a rule are past its term.
CREATE FUNCTION retention_due(wanted text, before timestamptz) RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  part record;
  rows bigint;
  due bigint := 0;
BEGIN
  IF NOT may_erase() THEN RAISE EXCEPTION 'only an administrator counts what is to be erased' USING ERRCODE = 'insufficient_privilege'; END IF;
  FOR part IN SELECT c.over, c.condition FROM retention_condition c WHERE c.rule = wanted LOOP
    EXECUTE format('SELECT count(*) FROM %s t WHERE %s', part.over, part.condition) INTO rows USING before;
    due := due + rows;
  END LOOP;
  RETURN due;
END $$;

-- Erases at most so many rows of a rule. Of cases and complaints answers which they were: each is written down.
CREATE FUNCTION retention_erase(wanted text, before timestamptz, at_most integer) RETURNS TABLE (id text, number text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  part record;
  chosen text;
  taken tid[];
  one tid;
  subjects jsonb;
BEGIN
  IF actor_kind() <> 'system' THEN RAISE EXCEPTION 'only the service erases' USING ERRCODE = 'insufficient_privilege'; END IF;
  PERFORM set_config('app.erasing', 'by-its-term', true);
  FOR part IN SELECT c.over, c.condition FROM retention_condition c WHERE c.rule = wanted ORDER BY c.part LOOP
    EXECUTE format('SELECT array_agg(found.ctid) FROM (SELECT t.ctid FROM %s t WHERE %s LIMIT %s FOR UPDATE SKIP LOCKED) found', part.over, part.condition, at_most)
      INTO taken USING before;
    CONTINUE WHEN taken IS NULL;
    chosen := format('ctid = ANY (%L::tid[])', taken);
    IF wanted = 'mail-address' THEN
      EXECUTE format('UPDATE %s SET recipient = '''' WHERE %s', part.over, chosen);
      RETURN QUERY SELECT NULL::text, NULL::text FROM unnest(taken);
    ELSIF wanted = 'applicant' THEN
      -- Whoever something else still refers to stays.
      FOREACH one IN ARRAY taken LOOP
        BEGIN
          DELETE FROM applicant a WHERE a.ctid = one;
          RETURN QUERY SELECT NULL::text, NULL::text;
        EXCEPTION WHEN foreign_key_violation THEN NULL;
        END;
      END LOOP;
    ELSE
      subjects := '[]';
      IF part.over IN ('case_file'::regclass, 'complaint'::regclass) THEN
        EXECUTE format('SELECT jsonb_agg(jsonb_build_object(''id'', s.id, ''number'', s.number)) FROM %s s WHERE %s', part.over, chosen) INTO subjects;
      END IF;
      PERFORM erase_rows(part.over, chosen);
      IF subjects = '[]' THEN RETURN QUERY SELECT NULL::text, NULL::text FROM unnest(taken);
      ELSE RETURN QUERY SELECT s->>'id', s->>'number' FROM jsonb_array_elements(subjects) s;
      END IF;
    END IF;
  END LOOP;
  PERFORM set_config('app.erasing', '', true);
END $$;

-- Which of these files something in the database refers to, whatever table it stands in.
CREATE FUNCTION files_in_use(wanted text[]) RETURNS SETOF text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  holder record;
BEGIN
  IF actor_kind() <> 'system' THEN RETURN; END IF;
  FOR holder IN SELECT c.table_name FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND c.column_name = 'sha256' AND c.data_type = 'text' AND t.table_type = 'BASE TABLE' LOOP
    RETURN QUERY EXECUTE format('SELECT t.sha256 FROM %I t WHERE t.sha256 = ANY ($1)', holder.table_name) USING wanted;
  END LOOP;
END $$;
CREATE INDEX ON attachment (sha256);
CREATE INDEX ON paper (sha256) WHERE sha256 IS NOT NULL;
`;

const runs = `
CREATE TABLE retention_run (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  -- Of a run by the clock nobody, and no reason.
  by_id uuid REFERENCES officer,
  by_name text,
  reason text CHECK (length(reason) BETWEEN 10 AND 500),
  asked_at timestamptz NOT NULL DEFAULT act_time(),
  finished_at timestamptz,
  erased jsonb NOT NULL DEFAULT '{}',
  CHECK (num_nulls(by_id, by_name, reason) IN (0, 3))
);
CREATE UNIQUE INDEX one_open_run ON retention_run ((true)) WHERE finished_at IS NULL;
CREATE INDEX ON retention_run (asked_at DESC);
`;

/** A case that was erased is still found in the log by its number. */
const log = `
CREATE INDEX audit_entry_of_erased ON audit_entry ((data->>'number')) WHERE action = 'retention.erase';
CREATE OR REPLACE FUNCTION audit_subjects_of_number(wanted text) RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT id::text FROM case_file WHERE number = wanted AND actor_role() = 'auditor'
  UNION ALL SELECT id::text FROM complaint WHERE number = wanted AND actor_role() = 'auditor'
  UNION ALL SELECT case_id::text FROM invitation WHERE number = wanted AND actor_role() = 'auditor'
  UNION ALL SELECT subject_id FROM audit_entry WHERE action = 'retention.erase' AND data->>'number' = wanted AND actor_role() = 'auditor' $$;
`;

/** What a job was about: the kind of mail or paper and the number of its case or complaint. */
const queues = `
CREATE FUNCTION job_subjects(wanted uuid[]) RETURNS TABLE (id uuid, kind text, number text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s.id, s.kind, s.number FROM (
    SELECT n.id, n.kind, c.number FROM notification n JOIN case_file c ON c.id = n.case_id WHERE n.id = ANY (wanted)
    UNION ALL SELECT p.id, p.kind, c.number FROM paper p JOIN case_file c ON c.id = p.case_id WHERE p.id = ANY (wanted)
    UNION ALL SELECT n.id, n.kind, c.number FROM complaint_notice n JOIN complaint c ON c.id = n.complaint_id WHERE n.id = ANY (wanted)
    UNION ALL SELECT p.id, p.kind, c.number FROM complaint_paper p JOIN complaint c ON c.id = p.complaint_id WHERE p.id = ANY (wanted)) s
  WHERE actor_kind() = 'officer' AND actor_role() = 'administrator' $$;
`;

const security = `
ALTER TABLE retention_condition ENABLE ROW LEVEL SECURITY;
ALTER TABLE retention_run ENABLE ROW LEVEL SECURITY;
CREATE POLICY whole ON retention_run USING (actor_kind() = 'system');
CREATE POLICY administrators ON retention_run FOR SELECT USING (actor_kind() = 'officer' AND actor_role() = 'administrator');
CREATE POLICY own_hand ON retention_run FOR INSERT
  WITH CHECK (actor_kind() = 'officer' AND actor_role() = 'administrator' AND by_id = actor_id());
`;

const rights = `
REVOKE EXECUTE ON FUNCTION erase_rows(regclass, text, oid[]), retention_due(text, timestamptz), retention_erase(text, timestamptz, integer),
  files_in_use(text[]), job_subjects(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION retention_due(text, timestamptz), retention_erase(text, timestamptz, integer), files_in_use(text[]),
  job_subjects(uuid[]) TO shaqyru_app;
GRANT SELECT, INSERT ON retention_run TO shaqyru_app;
GRANT UPDATE (finished_at, erased) ON retention_run TO shaqyru_app;
`;
