import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lists by which officers work, their counts, views and warnings, and the figures for the day. Everything that is asked on
 * every page walks an index of the open cases only: it costs the same at five thousand cases and at five million.
 */
export class Worklists1764002500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [columns, indexes, lists, own, flows, figures, security, rights])
      await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

/** What a list filters by and shows, kept with the case by the database itself: no use case can forget it. */
const columns = `
CREATE FUNCTION citizenships_of(answers jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT i->>'citizenship') FILTER (WHERE i->>'citizenship' IS NOT NULL), '{}')
  FROM jsonb_array_elements(CASE jsonb_typeof(answers->'invitees') WHEN 'array' THEN answers->'invitees' ELSE '[]'::jsonb END) i $$;
ALTER TABLE case_file
  ADD COLUMN citizenships text[] NOT NULL GENERATED ALWAYS AS (citizenships_of(answers)) STORED,
  ADD COLUMN status_since timestamptz NOT NULL DEFAULT act_time(),
  -- Under examination again, because the head has sent the proposal back.
  ADD COLUMN sent_back boolean NOT NULL DEFAULT false;
UPDATE case_file c SET status_since = e.at, sent_back = (c.status = 'under-examination' AND e.action = 'return-to-examiner')
  FROM (SELECT DISTINCT ON (case_id) case_id, at, action FROM case_event WHERE to_status IS NOT NULL ORDER BY case_id, id DESC) e
  WHERE e.case_id = c.id;
CREATE FUNCTION mark_status() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.status_since := act_time();
  NEW.sent_back := OLD.status = 'proposed' AND NEW.status = 'under-examination';
  RETURN NEW;
END $$;
CREATE TRIGGER status_marked BEFORE UPDATE OF status ON case_file FOR EACH ROW
  WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION mark_status();
`;

const open = `number IS NOT NULL AND status IN ('submitted', 'accepted', 'under-examination', 'proposed')`;
// What a count looks at stands in the index itself: it is answered without opening the cases.
const indexes = `
CREATE INDEX case_file_open_by_due ON case_file (department_id, due_on, id) INCLUDE (unit_id, status, submitted_at) WHERE ${open};
CREATE INDEX case_file_open_by_unit ON case_file (unit_id, due_on, id) INCLUDE (department_id, status) WHERE ${open};
CREATE INDEX case_file_open_by_assignee ON case_file (assignee_id, due_on, id) INCLUDE (department_id, unit_id, status) WHERE ${open} AND assignee_id IS NOT NULL;
CREATE INDEX case_file_unassigned ON case_file (department_id, due_on, id) WHERE ${open} AND assignee_id IS NULL;
CREATE INDEX case_file_returned ON case_file (department_id, due_on, id) INCLUDE (unit_id)
  WHERE number IS NOT NULL AND (status = 'returned-incomplete' OR sent_back);
-- An inspector of a unit sees that unit's cases only: every list of theirs is one of these.
CREATE INDEX case_file_by_unit ON case_file (unit_id, due_on, id) WHERE number IS NOT NULL;
CREATE INDEX case_file_by_unit_status ON case_file (unit_id, status, due_on, id) INCLUDE (department_id) WHERE number IS NOT NULL;
CREATE INDEX case_file_citizenships ON case_file USING gin (citizenships);
`;

/**
 * \`worklist_conditions\` writes the filter as SQL; a page and a count ask by the same words. The filter (all optional):
 * words, number, invitation, iin, statuses, returned, kinds, unit, assignee, nobody, dueFrom, dueUntil, submittedFrom,
 * submittedUntil, citizenship. \`find_worklist\` besides: sort, limit, descending, afterId with afterKey.
 */
const lists = `
CREATE FUNCTION worklist_conditions(filter jsonb) RETURNS text LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
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

CREATE OR REPLACE FUNCTION find_worklist(filter jsonb) RETURNS TABLE (id uuid, key text)
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 50 SET search_path = public, pg_temp AS $$
DECLARE
  sort_column text := CASE filter->>'sort' WHEN 'due' THEN 'due_on' WHEN 'submitted' THEN 'submitted_at' WHEN 'number' THEN 'number' END;
  sort_type text := CASE filter->>'sort' WHEN 'due' THEN 'date' WHEN 'submitted' THEN 'timestamptz' WHEN 'number' THEN 'text' END;
  descending boolean := coalesce((filter->>'descending')::boolean, false);
  direction text := CASE WHEN descending THEN 'DESC' ELSE 'ASC' END;
  beyond text := CASE WHEN descending THEN '<' ELSE '>' END;
  page integer := (filter->>'limit')::integer;
  conditions text := worklist_conditions(filter);
  found_rows integer := 0;
BEGIN
  IF actor_kind() <> 'officer' OR actor_role() NOT IN ('intake', 'examiner', 'head') THEN RETURN; END IF;
  IF NOT filter ? 'afterId' OR filter->>'afterKey' IS NOT NULL THEN
    -- Qualified throughout: an unqualified name in ORDER BY would be the text of the key, which no index is in order of.
    RETURN QUERY EXECUTE format('SELECT c.id, c.%1$I::text FROM case_file c WHERE %2$s AND c.%1$I IS NOT NULL', sort_column, conditions)
      || CASE WHEN filter ? 'afterId'
           THEN format(' AND (c.%I, c.id) %s (%L::%s, %L::uuid)', sort_column, beyond, filter->>'afterKey', sort_type, filter->>'afterId')
           ELSE '' END
      || format(' ORDER BY c.%1$I %2$s, c.id %2$s LIMIT %3$s', sort_column, direction, page);
    GET DIAGNOSTICS found_rows = ROW_COUNT;
  END IF;
  -- A case returned as incomplete has no due date: those come last, whatever the direction.
  IF found_rows < page AND sort_column = 'due_on' THEN
    RETURN QUERY EXECUTE format('SELECT c.id, NULL::text FROM case_file c WHERE %s AND c.due_on IS NULL', conditions)
      || CASE WHEN filter ? 'afterId' AND filter->>'afterKey' IS NULL
           THEN format(' AND c.id %s %L::uuid', beyond, filter->>'afterId') ELSE '' END
      || format(' ORDER BY c.id %s LIMIT %s', direction, page - found_rows);
  END IF;
END $$;

-- How many cases each filter finds, up to \`most\` and one more: a long list costs no more than one of that length.
CREATE FUNCTION count_worklists(filters jsonb, most integer) RETURNS TABLE (name text, cases integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 12 SET search_path = public, pg_temp AS $$
DECLARE
  list record;
BEGIN
  IF actor_kind() <> 'officer' OR actor_role() NOT IN ('intake', 'examiner', 'head') THEN RETURN; END IF;
  FOR list IN SELECT e.key, e.value FROM jsonb_each(filters) e LOOP
    name := list.key;
    EXECUTE format('SELECT count(*)::integer FROM (SELECT FROM case_file c WHERE %s LIMIT %s) found', worklist_conditions(list.value), most + 1)
      INTO cases;
    RETURN NEXT;
  END LOOP;
END $$;
`;

/** What belongs to one officer alone. */
const own = `
CREATE TABLE saved_view (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  officer_id uuid NOT NULL REFERENCES officer,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  filter jsonb NOT NULL,
  columns text[] NOT NULL,
  saved_at timestamptz NOT NULL DEFAULT act_time()
);
CREATE UNIQUE INDEX saved_view_by_name ON saved_view (officer_id, lower(name));

-- Once for each officer, case and due date: when it is near, and when it has passed.
CREATE TABLE due_warning (
  officer_id uuid NOT NULL REFERENCES officer,
  case_id uuid NOT NULL REFERENCES case_file,
  due_on date NOT NULL,
  kind text NOT NULL CHECK (kind IN ('near', 'late')),
  warned_at timestamptz NOT NULL DEFAULT act_time(),
  seen_at timestamptz,
  PRIMARY KEY (officer_id, case_id, due_on, kind)
);
CREATE INDEX due_warning_unseen ON due_warning (officer_id, warned_at) WHERE seen_at IS NULL;
CREATE INDEX ON due_warning (case_id);
`;

/**
 * What passes through each unit on each day: written with the event itself, in its transaction, a row of its own, so that no
 * two officers wait for one another; the rows of a day that is over are added up at night. Whose case it was is not kept.
 */
const flows = `
CREATE TABLE case_flow (
  department_id text NOT NULL,
  unit_id text NOT NULL,
  day date NOT NULL,
  flow text NOT NULL CHECK (flow IN ('in', 'accepted', 'returned', 'sent-back', 'decided', 'handed-over')),
  cases integer NOT NULL CHECK (cases > 0)
);
CREATE INDEX case_flow_by_day ON case_flow (department_id, day) INCLUDE (unit_id, flow, cases);
CREATE FUNCTION flows_of(action text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE action WHEN 'submit' THEN ARRAY['in'] WHEN 'accept' THEN ARRAY['accepted'] WHEN 'accept-paper' THEN ARRAY['in', 'accepted']
    WHEN 'return-incomplete' THEN ARRAY['returned'] WHEN 'return-to-examiner' THEN ARRAY['sent-back']
    WHEN 'decide' THEN ARRAY['decided'] WHEN 'hand-over' THEN ARRAY['handed-over'] ELSE '{}'::text[] END $$;
CREATE FUNCTION note_flow() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO case_flow (department_id, unit_id, day, flow, cases)
    SELECT c.department_id, c.unit_id, day_of(NEW.at), f, 1 FROM case_file c, unnest(flows_of(NEW.action)) f
    WHERE c.id = NEW.case_id AND c.department_id IS NOT NULL AND c.unit_id IS NOT NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER flow_noted AFTER INSERT ON case_event FOR EACH ROW WHEN (NEW.to_status IS NOT NULL) EXECUTE FUNCTION note_flow();
INSERT INTO case_flow (department_id, unit_id, day, flow, cases)
  SELECT c.department_id, c.unit_id, day_of(e.at), f, count(*) FROM case_event e JOIN case_file c ON c.id = e.case_id, unnest(flows_of(e.action)) f
  WHERE e.to_status IS NOT NULL AND c.department_id IS NOT NULL AND c.unit_id IS NOT NULL GROUP BY 1, 2, 3, 4;

CREATE FUNCTION sum_flows() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH split AS (SELECT department_id, unit_id, day, flow FROM case_flow WHERE day < act_day() GROUP BY 1, 2, 3, 4 HAVING count(*) > 1),
  gone AS (DELETE FROM case_flow f USING split s WHERE f.department_id = s.department_id AND f.unit_id = s.unit_id AND f.day = s.day AND f.flow = s.flow
    RETURNING f.*)
  INSERT INTO case_flow SELECT department_id, unit_id, day, flow, sum(cases) FROM gone GROUP BY 1, 2, 3, 4 $$;
`;

/**
 * Numbers for those who may see figures and no case: the functions say the policy themselves and give out counts only.
 * \`wanted\` names the departments; those that are not the reader's to see are left out.
 */
const figures = `
CREATE INDEX counter_event_by_day ON counter_event (department_id, day);
CREATE FUNCTION figures_readable(department text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT actor_kind() = 'officer' AND actor_role() IN ('head', 'management', 'analyst')
    AND (actor_department() = 'ministry' OR department = actor_department()) $$;

-- Open cases now: by status and by band of age, the number of the last bound that the age in days has reached.
CREATE FUNCTION open_backlog(wanted text[], today date, bounds integer[]) RETURNS TABLE (department_id text, unit_id text, status text, band integer, cases integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT c.department_id, c.unit_id, c.status, width_bucket(greatest(today - day_of(c.submitted_at), 0), bounds), count(*)::integer
  FROM case_file c
  WHERE c.department_id = ANY (ARRAY(SELECT w FROM unnest(wanted) w WHERE figures_readable(w))) AND ${open}
  GROUP BY 1, 2, 3, 4 $$;

-- Of each unit, of each department ('*') and of all together ('*', '*').
CREATE FUNCTION counter_waits(wanted text[], first_day date, last_day date, limit_seconds integer)
RETURNS TABLE (department_id text, unit_id text, served integer, within_limit integer, median_seconds integer, p95_seconds integer,
  median_serving_seconds integer, no_shows integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(e.department_id, '*'), coalesce(e.unit_id, '*'),
    count(*) FILTER (WHERE e.action = 'start-serving')::integer,
    count(*) FILTER (WHERE e.action = 'start-serving' AND e.wait_seconds <= limit_seconds)::integer,
    (percentile_cont(0.5) WITHIN GROUP (ORDER BY e.wait_seconds) FILTER (WHERE e.action = 'start-serving'))::integer,
    (percentile_cont(0.95) WITHIN GROUP (ORDER BY e.wait_seconds) FILTER (WHERE e.action = 'start-serving'))::integer,
    (percentile_cont(0.5) WITHIN GROUP (ORDER BY e.serving_seconds) FILTER (WHERE e.action = 'finish'))::integer,
    count(*) FILTER (WHERE e.action = 'no-show')::integer
  FROM counter_event e
  WHERE e.department_id = ANY (ARRAY(SELECT w FROM unnest(wanted) w WHERE figures_readable(w)))
    AND e.day BETWEEN first_day AND last_day AND e.action IN ('start-serving', 'finish', 'no-show')
  GROUP BY GROUPING SETS ((e.department_id, e.unit_id), (e.department_id), ()) $$;
`;

const security = `
ALTER TABLE saved_view ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON saved_view USING (actor_kind() = 'officer' AND officer_id = actor_id());
ALTER TABLE due_warning ENABLE ROW LEVEL SECURITY;
CREATE POLICY whole ON due_warning USING (actor_kind() = 'system');
CREATE POLICY own ON due_warning FOR SELECT USING (actor_kind() = 'officer' AND officer_id = actor_id());
CREATE POLICY own_mark ON due_warning FOR UPDATE USING (actor_kind() = 'officer' AND officer_id = actor_id());
ALTER TABLE case_flow ENABLE ROW LEVEL SECURITY;
CREATE POLICY figures ON case_flow FOR SELECT USING (
  (SELECT figures_readable(actor_department())) AND ((SELECT actor_department()) = 'ministry' OR department_id = (SELECT actor_department())));
`;

const rights = `
REVOKE EXECUTE ON FUNCTION worklist_conditions(jsonb), count_worklists(jsonb, integer), mark_status(), note_flow(), sum_flows(),
  open_backlog(text[], date, integer[]), counter_waits(text[], date, date, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION count_worklists(jsonb, integer), sum_flows(), open_backlog(text[], date, integer[]),
  counter_waits(text[], date, date, integer) TO shaqyru_app;
GRANT SELECT, INSERT, DELETE ON saved_view TO shaqyru_app;
GRANT UPDATE (name) ON saved_view TO shaqyru_app;
GRANT SELECT, INSERT ON due_warning TO shaqyru_app;
GRANT UPDATE (seen_at) ON due_warning TO shaqyru_app;
GRANT SELECT ON case_flow TO shaqyru_app;
`;
