import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The survey, the daily figures and the approved values (clauses 17–19, Annex 5). What must hold whatever the code above
 * does is kept here: one answer a link, no way from an answer back to a case, figures that follow from the events alone,
 * approved values that are never written over.
 */
export class SurveyAndIndicators1764000700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [survey, facts, days, tally, targets, security, rights]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

/**
 * A link says which unit served, not whom; an answer says which unit and which month, not which link. The application's role
 * reads neither table: it has the functions, and nobody but the holder of a code finds a link.
 */
const survey = `
CREATE FUNCTION act_day() RETURNS date LANGUAGE sql STABLE AS $$ SELECT (act_time() AT TIME ZONE 'Asia/Almaty')::date $$;

CREATE TABLE survey_link (
  code_hash bytea PRIMARY KEY CHECK (length(code_hash) = 32),
  occasion text NOT NULL CHECK (occasion IN ('decision', 'visit')),
  department_id text NOT NULL,
  unit_id text NOT NULL,
  expires_on date NOT NULL,
  used boolean NOT NULL DEFAULT false
);
CREATE INDEX ON survey_link (expires_on);
CREATE TABLE survey_answer (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  department_id text NOT NULL,
  unit_id text NOT NULL,
  month date NOT NULL CHECK (extract(day FROM month) = 1),
  quality boolean,
  information boolean,
  politeness boolean,
  words text NOT NULL CHECK (length(words) <= 2000),
  CHECK (num_nonnulls(quality, information, politeness) > 0 OR words <> '')
);
CREATE INDEX ON survey_answer (department_id, month);
CREATE TRIGGER survey_answer_is_final BEFORE UPDATE OR DELETE ON survey_answer FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TABLE survey_month (
  department_id text NOT NULL,
  unit_id text NOT NULL,
  month date NOT NULL,
  answers integer NOT NULL,
  quality_yes integer NOT NULL,
  quality_no integer NOT NULL,
  information_yes integer NOT NULL,
  information_no integer NOT NULL,
  politeness_yes integer NOT NULL,
  politeness_no integer NOT NULL,
  PRIMARY KEY (department_id, unit_id, month)
);
-- Counted with the answer itself, in its transaction: there is no later.
CREATE FUNCTION count_survey_answer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO survey_month AS m SELECT department_id, unit_id, month, count(*),
      count(*) FILTER (WHERE quality), count(*) FILTER (WHERE NOT quality),
      count(*) FILTER (WHERE information), count(*) FILTER (WHERE NOT information),
      count(*) FILTER (WHERE politeness), count(*) FILTER (WHERE NOT politeness)
    FROM arrived GROUP BY department_id, unit_id, month
  ON CONFLICT (department_id, unit_id, month) DO UPDATE SET answers = m.answers + excluded.answers,
    quality_yes = m.quality_yes + excluded.quality_yes, quality_no = m.quality_no + excluded.quality_no,
    information_yes = m.information_yes + excluded.information_yes, information_no = m.information_no + excluded.information_no,
    politeness_yes = m.politeness_yes + excluded.politeness_yes, politeness_no = m.politeness_no + excluded.politeness_no;
  RETURN NULL;
END $$;
CREATE TRIGGER counted AFTER INSERT ON survey_answer REFERENCING NEW TABLE AS arrived
  FOR EACH STATEMENT EXECUTE FUNCTION count_survey_answer();

CREATE FUNCTION survey_invite(hash bytea, asked_on text, department text, unit text, until date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT (actor_kind() = 'system' OR (actor_kind() IN ('officer', 'device') AND department = actor_department())) THEN
    RAISE EXCEPTION 'only the service invites to its survey' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO survey_link (code_hash, occasion, department_id, unit_id, expires_on) VALUES (hash, asked_on, department, unit, until);
END $$;

CREATE FUNCTION survey_state(hash bytea) RETURNS TABLE (state text, occasion text, department_id text, unit_id text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT CASE WHEN l.used THEN 'used' WHEN l.expires_on < act_day() THEN 'expired' ELSE 'open' END, l.occasion, l.department_id, l.unit_id
  FROM survey_link l WHERE l.code_hash = hash $$;

-- The row of the link is what the uses of one code queue for: the first finds it unused, every other one used.
CREATE FUNCTION survey_answer_once(hash bytea, with_quality boolean, with_information boolean, with_politeness boolean, free_words text)
RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  link survey_link;
BEGIN
  UPDATE survey_link l SET used = true WHERE l.code_hash = hash AND NOT l.used AND l.expires_on >= act_day() RETURNING * INTO link;
  IF NOT FOUND THEN
    RETURN coalesce((SELECT s.state FROM survey_state(hash) s), 'unknown');
  END IF;
  INSERT INTO survey_answer (department_id, unit_id, month, quality, information, politeness, words)
    VALUES (link.department_id, link.unit_id, date_trunc('month', act_day())::date, with_quality, with_information, with_politeness, free_words);
  RETURN 'thanks';
END $$;

-- In no order of their coming, and only where at least five people answered: one of one answer would be known by its month.
CREATE FUNCTION survey_words(department text) RETURNS TABLE (department_id text, month date, words text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.department_id, a.month, array_agg(a.words ORDER BY md5(a.words)) FILTER (WHERE a.words <> '')
  FROM survey_answer a
  WHERE (department IS NULL OR a.department_id = department) AND actor_kind() = 'officer'
    AND (actor_department() = 'ministry' OR a.department_id = actor_department())
    AND a.month >= date_trunc('month', act_day()) - interval '12 months'
  GROUP BY a.department_id, a.month
  HAVING count(*) >= 5 AND count(*) FILTER (WHERE a.words <> '') > 0
  ORDER BY a.month DESC, a.department_id $$;
`;

/**
 * What the events say of each case and complaint, and which of them have new events. The trigger writes the touch in the
 * event's own transaction: an event that commits late, or that tells of a day long ago, is found all the same, where a mark
 * "read up to event N" would have passed it by.
 */
const facts = `
CREATE TABLE indicator_touch (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('case', 'complaint')),
  subject_id uuid NOT NULL
);
CREATE FUNCTION touch_case() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN INSERT INTO indicator_touch (kind, subject_id) VALUES ('case', NEW.case_id); RETURN NULL; END $$;
CREATE FUNCTION touch_case_file() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN INSERT INTO indicator_touch (kind, subject_id) VALUES ('case', NEW.id); RETURN NULL; END $$;
CREATE FUNCTION touch_complaint() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN INSERT INTO indicator_touch (kind, subject_id) VALUES ('complaint', NEW.complaint_id); RETURN NULL; END $$;
CREATE TRIGGER touched AFTER INSERT ON case_event FOR EACH ROW WHEN (NEW.to_status IS NOT NULL) EXECUTE FUNCTION touch_case();
CREATE TRIGGER touched AFTER UPDATE OF due_on, department_id, unit_id ON case_file FOR EACH ROW
  WHEN (ROW(OLD.due_on, OLD.department_id, OLD.unit_id) IS DISTINCT FROM ROW(NEW.due_on, NEW.department_id, NEW.unit_id))
  EXECUTE FUNCTION touch_case_file();
CREATE TRIGGER touched AFTER INSERT ON complaint_event FOR EACH ROW EXECUTE FUNCTION touch_complaint();
-- What has happened before there were indicators.
INSERT INTO indicator_touch (kind, subject_id) SELECT 'case', id FROM case_file WHERE number IS NOT NULL;
INSERT INTO indicator_touch (kind, subject_id) SELECT 'complaint', id FROM complaint;

CREATE TABLE indicator_case (
  case_id uuid PRIMARY KEY REFERENCES case_file,
  department_id text NOT NULL,
  unit_id text NOT NULL,
  submitted_on date NOT NULL,
  -- The day of the request that was accepted; null before acceptance.
  accepted_on date,
  due_on date,
  served_on date,
  withdrawn_on date
);
CREATE INDEX ON indicator_case (department_id, due_on);
CREATE TABLE indicator_complaint (
  complaint_id uuid PRIMARY KEY REFERENCES complaint,
  department_id text NOT NULL,
  unit_id text NOT NULL,
  received_on date NOT NULL,
  finding text NOT NULL CHECK (finding IN ('well-founded', 'not', 'open', 'elsewhere'))
);

CREATE FUNCTION day_of(at timestamptz) RETURNS date LANGUAGE sql STABLE AS $$ SELECT (at AT TIME ZONE 'Asia/Almaty')::date $$;

CREATE VIEW case_facts AS
SELECT c.id AS case_id, c.department_id, c.unit_id, e.submitted_on, c.due_on, e.served_on, e.withdrawn_on,
  CASE WHEN c.due_on IS NOT NULL AND e.accepted_at IS NOT NULL THEN (
    SELECT day_of(max(s.at)) FROM case_event s
    WHERE s.case_id = c.id AND s.action IN ('submit', 'accept-paper') AND s.at <= e.accepted_at) END AS accepted_on
FROM case_file c JOIN LATERAL (
  SELECT day_of(min(v.at) FILTER (WHERE v.action IN ('submit', 'accept-paper'))) AS submitted_on,
    max(v.at) FILTER (WHERE v.to_status = 'accepted') AS accepted_at,
    day_of(min(v.at) FILTER (WHERE v.to_status = 'decided')) AS served_on,
    day_of(max(v.at) FILTER (WHERE v.to_status = 'withdrawn')) AS withdrawn_on
  FROM case_event v WHERE v.case_id = c.id) e ON e.submitted_on IS NOT NULL
WHERE c.number IS NOT NULL;

-- Of a case, the body that served; else the body that it was lodged with. One that went elsewhere is counted there.
CREATE VIEW complaint_facts AS
SELECT c.id AS complaint_id, coalesce(f.department_id, c.department_id) AS department_id,
  coalesce(f.unit_id, c.unit_id, '') AS unit_id, c.received_on,
  CASE WHEN c.status IN ('forwarded', 'joined', 'withdrawn') THEN 'elsewhere' WHEN a.outcome IS NULL THEN 'open'
    WHEN a.outcome = 'not' THEN 'not' ELSE 'well-founded' END AS finding
FROM complaint c LEFT JOIN complaint_answer a ON a.complaint_id = c.id LEFT JOIN case_file f ON f.id = c.case_id;
`;

/**
 * The figures of a day, of each unit and ('*') of each department. What a case adds to which day makes any period a sum:
 * served in time, on the day it was served; late, on the day it was due, whenever it was served or if never. So a case is
 * counted once, and in the period in which it was decided whether it was in time.
 */
const days = `
CREATE TABLE indicator_day (
  department_id text NOT NULL,
  unit_id text NOT NULL,
  day date NOT NULL,
  accepted integer NOT NULL DEFAULT 0,
  in_time integer NOT NULL DEFAULT 0,
  late integer NOT NULL DEFAULT 0,
  served integer NOT NULL DEFAULT 0,
  withdrawn integer NOT NULL DEFAULT 0,
  not_accepted integer NOT NULL DEFAULT 0,
  well_founded integer NOT NULL DEFAULT 0,
  open_complaints integer NOT NULL DEFAULT 0,
  PRIMARY KEY (department_id, unit_id, day)
);
-- A table of all departments is read from this index alone.
CREATE INDEX indicator_day_of_departments ON indicator_day (day, department_id)
  INCLUDE (unit_id, accepted, in_time, late, served, withdrawn, not_accepted, well_founded, open_complaints) WHERE unit_id = '*';

CREATE VIEW case_effect AS
SELECT c.case_id, c.department_id, c.unit_id, e.* FROM indicator_case c CROSS JOIN LATERAL (
  SELECT c.submitted_on AS day, 0 AS accepted, 0 AS in_time, 0 AS late, 0 AS served, 0 AS withdrawn, 1 AS not_accepted
    WHERE c.accepted_on IS NULL
  UNION ALL SELECT c.withdrawn_on, 0, 0, 0, 0, 1, 0
    WHERE c.accepted_on IS NOT NULL AND c.served_on IS NULL AND c.withdrawn_on IS NOT NULL
  UNION ALL SELECT c.accepted_on, 1, 0, 0, 0, 0, 0
    WHERE c.accepted_on IS NOT NULL AND (c.served_on IS NOT NULL OR c.withdrawn_on IS NULL)
  UNION ALL SELECT c.served_on, 0, 1, 0, 0, 0, 0 WHERE c.accepted_on IS NOT NULL AND c.served_on <= c.due_on
  UNION ALL SELECT c.due_on, 0, 0, 1, 0, 0, 0
    WHERE c.accepted_on IS NOT NULL AND (c.served_on > c.due_on OR (c.served_on IS NULL AND c.withdrawn_on IS NULL))
  UNION ALL SELECT c.served_on, 0, 0, 0, 1, 0, 0 WHERE c.served_on IS NOT NULL) e;
`;

/**
 * Takes touched cases and complaints, takes away what they added before, and adds what they add now: one transaction, so that
 * the days always are the sum of the facts. One at a time; whoever comes second finds it being done.
 */
const tally = `
CREATE FUNCTION add_effects(cases uuid[], complaints uuid[], factor integer) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO indicator_day AS d (department_id, unit_id, day, accepted, in_time, late, served, withdrawn, not_accepted, well_founded, open_complaints)
  SELECT department_id, CASE WHEN grouping(unit_id) = 1 THEN '*' ELSE unit_id END, day, factor * sum(accepted), factor * sum(in_time),
    factor * sum(late), factor * sum(served), factor * sum(withdrawn), factor * sum(not_accepted), factor * sum(well_founded), factor * sum(open_complaints)
  FROM (
    SELECT department_id, unit_id, day, accepted, in_time, late, served, withdrawn, not_accepted, 0 AS well_founded, 0 AS open_complaints
      FROM case_effect WHERE case_id = ANY (cases)
    UNION ALL
    SELECT department_id, unit_id, received_on, 0, 0, 0, 0, 0, 0, (finding = 'well-founded')::integer, (finding = 'open')::integer
      FROM indicator_complaint WHERE complaint_id = ANY (complaints) AND finding IN ('well-founded', 'open')) e
  GROUP BY GROUPING SETS ((department_id, unit_id, day), (department_id, day))
  ORDER BY 1, 2, 3
  ON CONFLICT (department_id, unit_id, day) DO UPDATE SET accepted = d.accepted + excluded.accepted, in_time = d.in_time + excluded.in_time,
    late = d.late + excluded.late, served = d.served + excluded.served, withdrawn = d.withdrawn + excluded.withdrawn,
    not_accepted = d.not_accepted + excluded.not_accepted, well_founded = d.well_founded + excluded.well_founded,
    open_complaints = d.open_complaints + excluded.open_complaints $$;

-- How many touches were taken; -1 when another is at it.
CREATE FUNCTION tally_indicators(at_most integer) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  cases uuid[];
  complaints uuid[];
  taken integer;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('shaqyru.indicators')) THEN RETURN -1; END IF;
  WITH gone AS (
    DELETE FROM indicator_touch WHERE id IN (SELECT t.id FROM indicator_touch t ORDER BY t.id LIMIT at_most) RETURNING kind, subject_id)
  SELECT count(*), coalesce(array_agg(DISTINCT subject_id) FILTER (WHERE kind = 'case'), '{}'),
    coalesce(array_agg(DISTINCT subject_id) FILTER (WHERE kind = 'complaint'), '{}') INTO taken, cases, complaints FROM gone;
  IF taken = 0 THEN RETURN 0; END IF;
  PERFORM add_effects(cases, complaints, -1);
  INSERT INTO indicator_case AS i (case_id, department_id, unit_id, submitted_on, accepted_on, due_on, served_on, withdrawn_on)
    SELECT f.case_id, f.department_id, f.unit_id, f.submitted_on, f.accepted_on, f.due_on, f.served_on, f.withdrawn_on
    FROM case_facts f WHERE f.case_id = ANY (cases)
    ON CONFLICT (case_id) DO UPDATE SET department_id = excluded.department_id, unit_id = excluded.unit_id, submitted_on = excluded.submitted_on,
      accepted_on = excluded.accepted_on, due_on = excluded.due_on, served_on = excluded.served_on, withdrawn_on = excluded.withdrawn_on;
  INSERT INTO indicator_complaint AS i (complaint_id, department_id, unit_id, received_on, finding)
    SELECT f.complaint_id, f.department_id, f.unit_id, f.received_on, f.finding FROM complaint_facts f WHERE f.complaint_id = ANY (complaints)
    ON CONFLICT (complaint_id) DO UPDATE SET department_id = excluded.department_id, unit_id = excluded.unit_id,
      received_on = excluded.received_on, finding = excluded.finding;
  PERFORM add_effects(cases, complaints, 1);
  RETURN taken;
END $$;
`;

/** The ministry's yearly orders (clause 19). An entry takes the place of at most one other, of the same year. */
const targets = `
CREATE TABLE target_order (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  year integer NOT NULL CHECK (year >= 2011),
  number text NOT NULL CHECK (length(number) BETWEEN 1 AND 40),
  date date NOT NULL,
  shares jsonb NOT NULL CHECK (shares ?& ARRAY['1.1', '2.1', '3.1', '3.2', '4.1', '5.1']),
  entered_by uuid NOT NULL REFERENCES officer,
  entered_by_name text NOT NULL,
  entered_at timestamptz NOT NULL DEFAULT act_time(),
  supersedes uuid,
  UNIQUE (id, year),
  FOREIGN KEY (supersedes, year) REFERENCES target_order (id, year),
  CONSTRAINT superseded_once UNIQUE (supersedes),
  CHECK (supersedes <> id)
);
CREATE UNIQUE INDEX first_order_of_year ON target_order (year) WHERE supersedes IS NULL;
CREATE TRIGGER target_order_is_final BEFORE UPDATE OR DELETE ON target_order FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;

const security = `
ALTER TABLE survey_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE survey_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicator_touch ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicator_complaint ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicator_case ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_case ON indicator_case USING (EXISTS (SELECT FROM case_file c WHERE c.id = indicator_case.case_id));
${['indicator_day', 'survey_month']
  .map(
    (table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY whole ON ${table} USING ((SELECT actor_kind()) = 'system');
CREATE POLICY department ON ${table} USING ((SELECT actor_kind()) = 'officer'
  AND ((SELECT actor_department()) = 'ministry' OR department_id = (SELECT actor_department())));`,
  )
  .join('\n')}
ALTER TABLE target_order ENABLE ROW LEVEL SECURITY;
CREATE POLICY published ON target_order FOR SELECT USING (true);
CREATE POLICY own_hand ON target_order FOR INSERT WITH CHECK (
  actor_kind() = 'officer' AND actor_role() = 'analyst' AND actor_department() = 'ministry' AND entered_by = actor_id());
`;

const rights = `
REVOKE EXECUTE ON FUNCTION survey_invite(bytea, text, text, text, date), survey_state(bytea), survey_words(text),
  survey_answer_once(bytea, boolean, boolean, boolean, text), add_effects(uuid[], uuid[], integer), tally_indicators(integer),
  count_survey_answer(), touch_case(), touch_case_file(), touch_complaint() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION survey_invite(bytea, text, text, text, date), survey_state(bytea), survey_words(text),
  survey_answer_once(bytea, boolean, boolean, boolean, text), tally_indicators(integer) TO shaqyru_app;
GRANT SELECT ON indicator_case, indicator_day, survey_month TO shaqyru_app;
GRANT SELECT, INSERT ON target_order TO shaqyru_app;
`;
