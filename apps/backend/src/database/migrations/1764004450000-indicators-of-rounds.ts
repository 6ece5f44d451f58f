import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Indicator 1.1 counts every round of decision: the first by its own due date, whatever became of the case, and each that a
 * complaint made necessary from the day of the reopening. Indicator 4.1 counts the consumer once.
 */
export class IndicatorsOfRounds1764004450000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [facts, days, tally]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

const facts = `
ALTER TABLE indicator_case ADD COLUMN round integer NOT NULL DEFAULT 1;
ALTER TABLE indicator_case DROP CONSTRAINT indicator_case_pkey, ADD PRIMARY KEY (case_id, round);

CREATE OR REPLACE VIEW case_facts AS
SELECT c.id AS case_id, c.department_id, c.unit_id, e.submitted_on, coalesce(n.due_before, c.due_on) AS due_on, e.served_on, e.withdrawn_on,
  CASE WHEN c.due_on IS NOT NULL AND e.accepted_at IS NOT NULL THEN (
    SELECT day_of(max(s.at)) FROM case_event s
    WHERE s.case_id = c.id AND s.action IN ('submit', 'accept-paper') AND s.at <= e.accepted_at) END AS accepted_on,
  1 AS round
FROM case_file c JOIN LATERAL (
  SELECT day_of(min(v.at) FILTER (WHERE v.action IN ('submit', 'accept-paper'))) AS submitted_on,
    max(v.at) FILTER (WHERE v.to_status = 'accepted' AND v.action <> 'reopen') AS accepted_at,
    day_of(min(v.at) FILTER (WHERE v.to_status = 'decided')) AS served_on,
    day_of(max(v.at) FILTER (WHERE v.to_status = 'withdrawn')) AS withdrawn_on
  FROM case_event v WHERE v.case_id = c.id) e ON e.submitted_on IS NOT NULL
LEFT JOIN reopening n ON n.case_id = c.id AND n.round = 2
WHERE c.number IS NOT NULL
UNION ALL
SELECT c.id, c.department_id, c.unit_id, day_of(r.at), coalesce(n.due_before, c.due_on), (
    SELECT day_of(min(v.at)) FROM case_event v
    WHERE v.case_id = c.id AND v.to_status = 'decided' AND v.at >= r.at AND (n.at IS NULL OR v.at < n.at)),
  NULL::date, day_of(r.at), r.round
FROM reopening r JOIN case_file c ON c.id = r.case_id LEFT JOIN reopening n ON n.case_id = r.case_id AND n.round = r.round + 1
WHERE c.number IS NOT NULL;
`;

/** Of those accepted, `reopened` says how many by a reopening: terms more, and no consumers more. */
const days = `
ALTER TABLE indicator_day ADD COLUMN reopened integer NOT NULL DEFAULT 0;
DROP INDEX indicator_day_of_departments;
CREATE INDEX indicator_day_of_departments ON indicator_day (day, department_id)
  INCLUDE (unit_id, accepted, in_time, late, served, withdrawn, not_accepted, reopened, well_founded, open_complaints) WHERE unit_id = '*';

CREATE OR REPLACE VIEW case_effect AS
SELECT c.case_id, c.department_id, c.unit_id, e.* FROM indicator_case c CROSS JOIN LATERAL (
  SELECT c.submitted_on AS day, 0 AS accepted, 0 AS in_time, 0 AS late, 0 AS served, 0 AS withdrawn, 1 AS not_accepted, 0 AS reopened
    WHERE c.accepted_on IS NULL
  UNION ALL SELECT c.withdrawn_on, 0, 0, 0, 0, 1, 0, 0
    WHERE c.accepted_on IS NOT NULL AND c.served_on IS NULL AND c.withdrawn_on IS NOT NULL
  UNION ALL SELECT c.accepted_on, 1, 0, 0, 0, 0, 0, (c.round > 1)::integer
    WHERE c.accepted_on IS NOT NULL AND (c.served_on IS NOT NULL OR c.withdrawn_on IS NULL)
  UNION ALL SELECT c.served_on, 0, 1, 0, 0, 0, 0, 0 WHERE c.accepted_on IS NOT NULL AND c.served_on <= c.due_on
  UNION ALL SELECT c.due_on, 0, 0, 1, 0, 0, 0, 0
    WHERE c.accepted_on IS NOT NULL AND (c.served_on > c.due_on OR (c.served_on IS NULL AND c.withdrawn_on IS NULL))
  UNION ALL SELECT c.served_on, 0, 0, 0, 1, 0, 0, 0 WHERE c.served_on IS NOT NULL AND c.round = 1) e;
`;

const tally = `
CREATE OR REPLACE FUNCTION add_effects(cases uuid[], complaints uuid[], factor integer) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO indicator_day AS d (department_id, unit_id, day, accepted, in_time, late, served, withdrawn, not_accepted, reopened, well_founded, open_complaints)
  SELECT department_id, CASE WHEN grouping(unit_id) = 1 THEN '*' ELSE unit_id END, day, factor * sum(accepted), factor * sum(in_time),
    factor * sum(late), factor * sum(served), factor * sum(withdrawn), factor * sum(not_accepted), factor * sum(reopened), factor * sum(well_founded), factor * sum(open_complaints)
  FROM (
    SELECT department_id, unit_id, day, accepted, in_time, late, served, withdrawn, not_accepted, reopened, 0 AS well_founded, 0 AS open_complaints
      FROM case_effect WHERE case_id = ANY (cases)
    UNION ALL
    SELECT department_id, unit_id, received_on, 0, 0, 0, 0, 0, 0, 0, (finding = 'well-founded')::integer, (finding = 'open')::integer
      FROM indicator_complaint WHERE complaint_id = ANY (complaints) AND finding IN ('well-founded', 'open')) e
  GROUP BY GROUPING SETS ((department_id, unit_id, day), (department_id, day))
  ORDER BY 1, 2, 3
  ON CONFLICT (department_id, unit_id, day) DO UPDATE SET accepted = d.accepted + excluded.accepted, in_time = d.in_time + excluded.in_time,
    late = d.late + excluded.late, served = d.served + excluded.served, withdrawn = d.withdrawn + excluded.withdrawn,
    not_accepted = d.not_accepted + excluded.not_accepted, reopened = d.reopened + excluded.reopened, well_founded = d.well_founded + excluded.well_founded,
    open_complaints = d.open_complaints + excluded.open_complaints $$;

CREATE OR REPLACE FUNCTION tally_indicators(at_most integer) RETURNS integer
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
  INSERT INTO indicator_case AS i (case_id, round, department_id, unit_id, submitted_on, accepted_on, due_on, served_on, withdrawn_on)
    SELECT f.case_id, f.round, f.department_id, f.unit_id, f.submitted_on, f.accepted_on, f.due_on, f.served_on, f.withdrawn_on
    FROM case_facts f WHERE f.case_id = ANY (cases)
    ON CONFLICT (case_id, round) DO UPDATE SET department_id = excluded.department_id, unit_id = excluded.unit_id, submitted_on = excluded.submitted_on,
      accepted_on = excluded.accepted_on, due_on = excluded.due_on, served_on = excluded.served_on, withdrawn_on = excluded.withdrawn_on;
  INSERT INTO indicator_complaint AS i (complaint_id, department_id, unit_id, received_on, finding)
    SELECT f.complaint_id, f.department_id, f.unit_id, f.received_on, f.finding FROM complaint_facts f WHERE f.complaint_id = ANY (complaints)
    ON CONFLICT (complaint_id) DO UPDATE SET department_id = excluded.department_id, unit_id = excluded.unit_id,
      received_on = excluded.received_on, finding = excluded.finding;
  PERFORM add_effects(cases, complaints, 1);
  RETURN taken;
END $$;
`;
