import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * News for whoever applied on paper and gave no e-mail address: told by telephone or in person (clause 15), and kept until it
 * has been told, so that nobody waits for what nobody says.
 */
export class UntoldNotices1764004550000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [notices, security, lists, before]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

const notices = `
CREATE TABLE untold_notice (
  event_id bigint NOT NULL REFERENCES case_event,
  kind text NOT NULL,
  case_id uuid NOT NULL REFERENCES case_file,
  department_id text NOT NULL,
  since timestamptz NOT NULL DEFAULT act_time(),
  -- The event by which it was told: a call that was logged, or the papers handed over in person.
  told_by bigint REFERENCES case_event,
  PRIMARY KEY (event_id, kind)
);
CREATE INDEX ON untold_notice (case_id);
CREATE INDEX untold_notice_open ON untold_notice (department_id, case_id) WHERE told_by IS NULL;
`;

const security = `
ALTER TABLE untold_notice ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_case ON untold_notice USING (
  (SELECT actor_kind()) IN ('officer', 'system') AND EXISTS (SELECT FROM case_file c WHERE c.id = untold_notice.case_id));
-- What was told is told by the one who says so.
CREATE POLICY own_hand ON untold_notice AS RESTRICTIVE FOR UPDATE USING (told_by IS NULL) WITH CHECK (
  EXISTS (SELECT FROM case_event e WHERE e.id = told_by AND e.case_id = untold_notice.case_id AND e.actor_id = actor_id()));
GRANT SELECT, INSERT ON untold_notice TO shaqyru_app;
GRANT UPDATE (told_by) ON untold_notice TO shaqyru_app;
`;

/** The list of those who are to be told is one more condition of the lists by which officers work. */
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
  IF filter ? 'untold' THEN
    conditions := conditions || format(' AND id IN (SELECT n.case_id FROM untold_notice n WHERE n.told_by IS NULL AND n.department_id = %L)', actor_department());
  END IF;
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

/** Decisions of which nobody was told before this was kept. */
const before = `
INSERT INTO untold_notice (event_id, kind, case_id, department_id, since)
  SELECT e.id, 'decided', c.id, c.department_id, e.at FROM case_file c JOIN case_event e ON e.case_id = c.id AND e.action = 'decide'
  WHERE c.channel = 'paper' AND c.status = 'decided' AND c.department_id IS NOT NULL
    AND (SELECT n.recipient FROM notice_of(c.id) n) IS NULL
    AND NOT EXISTS (SELECT FROM case_event t WHERE t.case_id = c.id AND t.action = 'notice-given');
`;
