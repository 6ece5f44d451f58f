import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Cases decided anew after a complaint (clauses 20–23): rounds of decision, what of them is in force, and who may not decide
 * twice. The rules stand here too, so that no page, no procedure and no statement of the application's role passes them.
 */
export class Reopening1764004400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [rounds, reopenings, inForce, conflict, guards, lists, mails, kept, security])
      await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

const rounds = `
ALTER TABLE case_file
  ADD COLUMN round integer NOT NULL DEFAULT 1 CHECK (round >= 1),
  -- The answered complaint by which the case is to be reopened; null when there is none, and again once it has been.
  ADD COLUMN reopening_by uuid REFERENCES complaint ON DELETE SET NULL,
  -- What was decided once is not undone by withdrawing the application.
  ADD CONSTRAINT decided_is_not_withdrawn CHECK (round = 1 OR status <> 'withdrawn');
CREATE INDEX case_file_to_reopen ON case_file (department_id, due_on, id) WHERE reopening_by IS NOT NULL;
CREATE INDEX ON case_file (reopening_by) WHERE reopening_by IS NOT NULL;

ALTER TABLE proposal ADD COLUMN round integer NOT NULL DEFAULT 1;
ALTER TABLE decision
  ADD COLUMN round integer NOT NULL DEFAULT 1,
  DROP CONSTRAINT decision_case_id_key,
  DROP CONSTRAINT decision_proposal_id_case_id_proposed_by_fkey,
  ADD CONSTRAINT one_decision_a_round UNIQUE (case_id, round);
ALTER TABLE proposal
  DROP CONSTRAINT proposal_id_case_id_officer_id_key,
  ADD CONSTRAINT proposal_of_round UNIQUE (id, case_id, officer_id, round);
ALTER TABLE decision ADD CONSTRAINT decided_as_proposed
  FOREIGN KEY (proposal_id, case_id, proposed_by, round) REFERENCES proposal (id, case_id, officer_id, round);
DROP INDEX one_open_proposal;
CREATE UNIQUE INDEX one_open_proposal ON proposal (case_id, round) WHERE returned_at IS NULL;
`;

const reopenings = `
CREATE TABLE reopening (
  case_id uuid NOT NULL REFERENCES case_file,
  round integer NOT NULL CHECK (round > 1),
  -- One complaint reopens a case once. It has a term of keeping of its own; its number stays.
  complaint_id uuid UNIQUE REFERENCES complaint ON DELETE SET NULL,
  complaint_number text NOT NULL,
  reopened_by uuid NOT NULL REFERENCES officer,
  reopened_by_name text NOT NULL,
  because jsonb NOT NULL,
  -- The due date of the round that has ended: by it that round was in time or late.
  due_before date NOT NULL,
  at timestamptz NOT NULL DEFAULT act_time(),
  PRIMARY KEY (case_id, round)
);
CREATE TRIGGER reopening_is_final BEFORE DELETE OR UPDATE OF case_id, round, complaint_number, reopened_by, reopened_by_name, because, due_before, at
  ON reopening FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION asks_to_reopen(outcome text, measures jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT outcome <> 'not' AND EXISTS (SELECT FROM jsonb_array_elements(measures) m WHERE m->>'measure' IN ('case-reopened', 'decision-reviewed')) $$;
`;

/** The same rule as `decision-rounds.ts` of the domain. Whoever reads it sees what they may see of cases and decisions. */
const inForce = `
CREATE VIEW decision_in_force WITH (security_invoker = true) AS
SELECT c.id AS case_id, c.round, last.at, last.decided_by, last.signer, e.items
FROM case_file c
JOIN LATERAL (SELECT d.at, d.decided_by, d.signer FROM decision d WHERE d.case_id = c.id ORDER BY d.round DESC LIMIT 1) last ON true
JOIN LATERAL (
  SELECT jsonb_agg(i.item ORDER BY d.round, i.place) AS items
  FROM decision d CROSS JOIN jsonb_array_elements(d.items) WITH ORDINALITY i (item, place)
  WHERE d.case_id = c.id AND (d.round = c.round OR i.item->>'outcome' = 'issue')) e ON e.items IS NOT NULL;
GRANT SELECT ON decision_in_force TO shaqyru_app;

-- The case's status, its last decision, and whether anybody is refused by what is in force.
CREATE FUNCTION case_to_reopen(wanted uuid) RETURNS TABLE (status text, decided_at timestamptz, refused boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT f.status, (SELECT max(d.at) FROM decision d WHERE d.case_id = f.id), EXISTS (
    SELECT FROM decision_in_force i WHERE i.case_id = f.id AND i.items @> '[{"outcome": "refuse"}]')
  FROM case_file f WHERE f.id = wanted $$;

-- For whoever may see the complaint: what is known of its case.
CREATE FUNCTION complaint_case_to_reopen(wanted uuid) RETURNS TABLE (status text, decided_at timestamptz, refused boolean, reopened_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.status, r.decided_at, r.refused, (SELECT o.at FROM reopening o WHERE o.complaint_id = c.id)
  FROM complaint c, case_to_reopen(c.case_id) r
  WHERE c.id = wanted AND actor_kind() = 'officer' AND c.department_id = actor_department() $$;

-- For the heads of the department that has the case, also those whom the complaint is about: that they are to reopen it, and no
-- word of what was complained of. Without a number, the one whose answer asks for it.
CREATE FUNCTION reopening_ground(wanted uuid, wanted_number text)
RETURNS TABLE (id uuid, number text, status text, outcome text, measures jsonb, answered_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT c.id, c.number, c.status, a.outcome,
    (SELECT jsonb_agg(jsonb_build_object('measure', m->>'measure')) FROM jsonb_array_elements(a.measures) m), a.at
  FROM complaint c JOIN case_file f ON f.id = c.case_id LEFT JOIN complaint_answer a ON a.complaint_id = c.id
  WHERE c.case_id = wanted AND actor_kind() = 'officer' AND actor_role() = 'head' AND f.department_id = actor_department()
    AND NOT EXISTS (SELECT FROM reopening r WHERE r.complaint_id = c.id)
    AND CASE WHEN wanted_number IS NULL THEN asks_to_reopen(a.outcome, a.measures)
      ELSE c.number = wanted_number AND (a.id IS NOT NULL OR c.status = 'withdrawn') END
  ORDER BY (c.id = f.reopening_by) IS TRUE DESC, a.at DESC NULLS LAST, c.id LIMIT 1 $$;
`;

/**
 * Whoever examined or decided the case before, or is named in the complaint, does not examine or decide it anew, as long as
 * the department has another of the same role who did neither (clauses 22, 23).
 */
const conflict = `
CREATE FUNCTION case_bar(wanted uuid, candidate uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH barred AS (
    SELECT n.officer_id AS id FROM reopening r JOIN complaint_concerned n ON n.complaint_id = r.complaint_id WHERE r.case_id = wanted
    UNION SELECT d.decided_by FROM decision d JOIN case_file f ON f.id = d.case_id AND d.round < f.round WHERE d.case_id = wanted
    UNION SELECT d.proposed_by FROM decision d JOIN case_file f ON f.id = d.case_id AND d.round < f.round WHERE d.case_id = wanted)
  SELECT EXISTS (
    SELECT FROM case_file f, officer me
    WHERE f.id = wanted AND me.id = candidate AND f.round > 1 AND f.department_id = actor_department()
      AND candidate IN (SELECT b.id FROM barred b)
      AND EXISTS (SELECT FROM officer o WHERE o.active AND o.department_id = f.department_id AND o.role = me.role
        AND NOT EXISTS (SELECT FROM barred b WHERE b.id = o.id))) $$;
`;

/** The statuses of a case that has been decided and can be reopened: those of `stage.ts`. */
function decided(status: string): string {
  return `${status} IN ('decided', 'handed-over', 'under-control', 'closed', 'cancelled', 'expired')`;
}

const guards = `
CREATE FUNCTION decide_in_round() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  who uuid := CASE TG_TABLE_NAME WHEN 'proposal' THEN to_jsonb(NEW)->>'officer_id' ELSE to_jsonb(NEW)->>'decided_by' END;
BEGIN
  IF NEW.round IS DISTINCT FROM (SELECT f.round FROM case_file f WHERE f.id = NEW.case_id) THEN
    RAISE EXCEPTION 'the case is in another round of decision' USING ERRCODE = 'check_violation', CONSTRAINT = 'round_of_case';
  END IF;
  IF case_bar(NEW.case_id, who) THEN
    RAISE EXCEPTION 'decided anew by another than before' USING ERRCODE = 'check_violation', CONSTRAINT = 'decided_by_another';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER in_round BEFORE INSERT ON proposal FOR EACH ROW EXECUTE FUNCTION decide_in_round();
CREATE TRIGGER in_round BEFORE INSERT ON decision FOR EACH ROW EXECUTE FUNCTION decide_in_round();

CREATE FUNCTION reopened_by_answer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM complaint c JOIN complaint_answer a ON a.complaint_id = c.id CROSS JOIN case_to_reopen(c.case_id) r
      JOIN case_file f ON f.id = c.case_id AND f.round + 1 = NEW.round
    WHERE c.id = NEW.complaint_id AND c.case_id = NEW.case_id AND c.number = NEW.complaint_number AND c.status <> 'withdrawn'
      AND asks_to_reopen(a.outcome, a.measures) AND r.refused AND a.at >= r.decided_at AND ${decided('r.status')}) THEN
    RAISE EXCEPTION 'a case is reopened by a well-founded complaint about it' USING ERRCODE = 'check_violation', CONSTRAINT = 'reopened_by_answer';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER reopened_by_answer BEFORE INSERT ON reopening FOR EACH ROW EXECUTE FUNCTION reopened_by_answer();

-- From a decision back to the accepted documents there is no way but a reopening, and a round begins by nothing else.
CREATE FUNCTION round_begins() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.round <> OLD.round + 1 OR NEW.status <> 'accepted'
     OR NOT EXISTS (SELECT FROM reopening r WHERE r.case_id = NEW.id AND r.round = NEW.round) THEN
    RAISE EXCEPTION 'a round of decision begins with a reopening' USING ERRCODE = 'check_violation', CONSTRAINT = 'round_begins';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER round_begins BEFORE UPDATE OF round, status ON case_file FOR EACH ROW
  WHEN (OLD.round <> NEW.round
    OR (NEW.status IN ('submitted', 'accepted', 'under-examination', 'proposed') AND ${decided('OLD.status')}))
  EXECUTE FUNCTION round_begins();

-- With the answer itself, in its transaction: whoever signs it need not see cases.
CREATE FUNCTION ask_to_reopen() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE case_file f SET reopening_by = NEW.complaint_id
  FROM complaint c CROSS JOIN case_to_reopen(c.case_id) r
  WHERE c.id = NEW.complaint_id AND f.id = c.case_id AND r.refused AND ${decided('r.status')};
  RETURN NULL;
END $$;
CREATE TRIGGER ask_to_reopen AFTER INSERT ON complaint_answer FOR EACH ROW
  WHEN (asks_to_reopen(NEW.outcome, NEW.measures)) EXECUTE FUNCTION ask_to_reopen();
`;

/** The filter, and besides: toReopen. */
const lists = `
CREATE OR REPLACE FUNCTION worklist_conditions(filter jsonb) RETURNS text LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
DECLARE
  conditions text := format('department_id = %L AND number IS NOT NULL', actor_department());
  word text;
BEGIN
  IF filter ? 'number' THEN conditions := conditions || format(' AND number = %L', filter->>'number'); END IF;
  IF filter ? 'invitation' THEN
    conditions := conditions || format(' AND id = (SELECT i.case_id FROM invitation i WHERE i.number = %L)', filter->>'invitation');
  END IF;
  IF filter ? 'iin' THEN conditions := conditions || format(' AND applicant_iin = %L', filter->>'iin'); END IF;
  IF filter ? 'unit' THEN conditions := conditions || format(' AND unit_id = %L', filter->>'unit'); END IF;
  IF filter ? 'assignee' THEN conditions := conditions || format(' AND assignee_id = %L', filter->>'assignee'); END IF;
  IF filter ? 'nobody' THEN conditions := conditions || ' AND assignee_id IS NULL'; END IF;
  IF filter ? 'returned' THEN conditions := conditions || ' AND (status = ''returned-incomplete'' OR sent_back)'; END IF;
  IF filter ? 'toReopen' THEN conditions := conditions || ' AND reopening_by IS NOT NULL'; END IF;
  IF filter ? 'dueFrom' THEN conditions := conditions || format(' AND due_on >= %L', filter->>'dueFrom'); END IF;
  IF filter ? 'dueUntil' THEN conditions := conditions || format(' AND due_on <= %L', filter->>'dueUntil'); END IF;
  IF filter ? 'submittedFrom' THEN
    conditions := conditions || format(' AND submitted_at >= %L::timestamp AT TIME ZONE ''Asia/Almaty''', filter->>'submittedFrom');
  END IF;
  IF filter ? 'submittedUntil' THEN
    conditions := conditions || format(' AND submitted_at < (%L::date + 1)::timestamp AT TIME ZONE ''Asia/Almaty''', filter->>'submittedUntil');
  END IF;
  IF filter ? 'citizenship' THEN conditions := conditions || format(' AND citizenships @> ARRAY[%L]', filter->>'citizenship'); END IF;
  IF filter ? 'statuses' THEN
    conditions := conditions || format(' AND status = ANY (%L::text[])', ARRAY(SELECT jsonb_array_elements_text(filter->'statuses')));
  END IF;
  IF filter ? 'kinds' THEN
    conditions := conditions || format(' AND kind = ANY (%L::text[])', ARRAY(SELECT jsonb_array_elements_text(filter->'kinds')));
  END IF;
  FOR word IN SELECT jsonb_array_elements_text(coalesce(filter->'words', '[]')) LOOP
    conditions := conditions || format(' AND search_key LIKE %L', '%' || word || '%');
  END LOOP;
  RETURN conditions;
END $$;
`;

const mails = `
DO $$
DECLARE rule text;
BEGIN
  -- Whatever kinds there are already, and one more.
  SELECT pg_get_constraintdef(oid) INTO rule FROM pg_constraint WHERE conname = 'notification_kind_check';
  ALTER TABLE notification DROP CONSTRAINT notification_kind_check;
  EXECUTE 'ALTER TABLE notification ADD CONSTRAINT notification_kind_check '
    || replace(rule, '''submitted''::text', '''submitted''::text, ''reopened''::text');
END $$;
`;

/** What is still to be reopened is not erased, however long ago it came to its end. */
const kept = `
UPDATE retention_condition SET condition = condition || ' AND t.reopening_by IS NULL' WHERE rule = 'case';
`;

const security = `
ALTER TABLE reopening ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_case ON reopening USING (EXISTS (SELECT FROM case_file c WHERE c.id = reopening.case_id));
CREATE POLICY own_hand ON reopening AS RESTRICTIVE FOR INSERT
  WITH CHECK (actor_kind() = 'officer' AND actor_role() = 'head' AND reopened_by = actor_id());
GRANT SELECT, INSERT ON reopening TO shaqyru_app;
REVOKE EXECUTE ON FUNCTION case_to_reopen(uuid), complaint_case_to_reopen(uuid), reopening_ground(uuid, text), case_bar(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION complaint_case_to_reopen(uuid), reopening_ground(uuid, text), case_bar(uuid, uuid) TO shaqyru_app;
`;
