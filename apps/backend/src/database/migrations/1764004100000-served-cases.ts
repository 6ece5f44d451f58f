import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Organisations apply on paper, too (clause 11); and what was done in a case while a number stood at the window is kept beside
 * the case's event (clauses 7.2, 7.3). The ticket names nobody, and nothing of the survey is reached from here: its link is
 * untied from the ticket when the serving ends.
 */
export class ServedCases1764004100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [applicants, served, rights]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

/**
 * Finds whoever stands at the window, as a person or for an organisation, or writes them down. An officer is given nothing
 * else of the table but under which names the IIN and the BIN are known already: a slip would show the case to somebody else.
 */
const applicants = `
DROP FUNCTION applicant_on_paper(text, text, text, text);
CREATE FUNCTION applicant_on_paper(wanted_iin text, wanted_surname text, wanted_given_name text, wanted_patronymic text,
  wanted_bin text, wanted_organisation text)
RETURNS TABLE (id uuid, names text[], organisations text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  known_names text[] := ARRAY(SELECT DISTINCT concat_ws(' ', o.surname, o.given_name) FROM applicant o WHERE o.iin = wanted_iin);
  known_organisations text[] := ARRAY(SELECT DISTINCT o.organisation FROM applicant o WHERE o.bin = wanted_bin AND o.organisation IS NOT NULL);
BEGIN
  IF actor_kind() <> 'officer' OR actor_role() <> 'intake' THEN
    RAISE EXCEPTION 'only an inspector takes papers in' USING ERRCODE = 'insufficient_privilege';
  END IF;
  -- What a person may sign for an organisation is known by the certificate, with the first sign-in.
  INSERT INTO applicant (iin, bin, organisation, name, surname, given_name, patronymic, may_sign)
    VALUES (wanted_iin, wanted_bin, wanted_organisation, concat_ws(' ', wanted_surname, wanted_given_name, wanted_patronymic),
      wanted_surname, wanted_given_name, wanted_patronymic, wanted_bin IS NULL)
    ON CONFLICT (iin, bin) DO NOTHING;
  RETURN QUERY SELECT a.id, known_names, known_organisations FROM applicant a WHERE a.iin = wanted_iin AND a.bin IS NOT DISTINCT FROM wanted_bin;
END $$;
`;

const served = `
CREATE TABLE served_case (
  event_id bigint PRIMARY KEY REFERENCES case_event,
  ticket_id uuid NOT NULL REFERENCES ticket,
  case_id uuid NOT NULL REFERENCES case_file,
  unit_id text NOT NULL,
  department_id text NOT NULL
);
CREATE INDEX ON served_case (ticket_id);
CREATE INDEX ON served_case (case_id);
ALTER TABLE served_case ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_unit ON served_case USING (
  (SELECT actor_kind()) = 'officer' AND department_id = (SELECT actor_department()) AND (SELECT actor_role()) = 'intake'
  AND unit_id = (SELECT actor_unit()));
-- Only the own act, in a case that the inspector sees, with a number that stood at the own window.
CREATE POLICY own_hand ON served_case AS RESTRICTIVE FOR INSERT WITH CHECK (
  EXISTS (SELECT FROM ticket t WHERE t.id = ticket_id AND t.officer_id = actor_id() AND t.unit_id = served_case.unit_id AND t.serving_at IS NOT NULL)
  AND EXISTS (SELECT FROM case_file c WHERE c.id = case_id)
  AND EXISTS (SELECT FROM case_event e WHERE e.id = event_id AND e.case_id = served_case.case_id AND e.actor_id = actor_id()));
CREATE TRIGGER served_case_is_final BEFORE UPDATE OR DELETE ON served_case FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Of a case that the officer sees: with which number each act was done, and how long that person waited and was served.
CREATE FUNCTION tickets_of_case(wanted uuid) RETURNS TABLE (event_id bigint, number integer, window_name text, wait_seconds integer, serving_seconds integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s.event_id, t.number, w.name, floor(extract(epoch FROM t.serving_at - t.taken_at))::integer,
    floor(extract(epoch FROM t.ended_at - t.serving_at))::integer
  FROM served_case s JOIN ticket t ON t.id = s.ticket_id JOIN counter_window w ON w.id = t.window_id
  WHERE s.case_id = wanted AND actor_kind() = 'officer' AND actor_role() IN ('intake', 'examiner', 'head') AND s.department_id = actor_department() $$;
`;

const rights = `
REVOKE EXECUTE ON FUNCTION applicant_on_paper(text, text, text, text, text, text), tickets_of_case(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION applicant_on_paper(text, text, text, text, text, text), tickets_of_case(uuid) TO shaqyru_app;
GRANT SELECT, INSERT ON served_case TO shaqyru_app;
`;
