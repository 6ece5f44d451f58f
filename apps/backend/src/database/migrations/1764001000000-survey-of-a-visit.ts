import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever takes a ticket is given the link of the survey with it, by the machine: no officer sees it. It opens when the
 * serving ends, and never for a number that was not served; from then on nothing ties the link to the ticket.
 */
export class SurveyOfAVisit1764001000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [promise, rights]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

const promise = `
CREATE TABLE ticket_survey (
  ticket_id uuid PRIMARY KEY REFERENCES ticket ON DELETE CASCADE,
  code_hash bytea NOT NULL UNIQUE CHECK (length(code_hash) = 32),
  expires_on date NOT NULL
);

CREATE FUNCTION survey_of_ticket(ticket uuid, hash bytea, until date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF actor_kind() <> 'device' OR NOT EXISTS (SELECT FROM ticket t WHERE t.id = ticket AND t.unit_id = actor_unit()) THEN
    RAISE EXCEPTION 'only the machine that gave out a ticket gives the link with it' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO ticket_survey (ticket_id, code_hash, expires_on)
    SELECT t.id, hash, until FROM ticket t WHERE t.id = ticket AND t.ended_at IS NULL
    ON CONFLICT (ticket_id) DO UPDATE SET code_hash = excluded.code_hash, expires_on = excluded.expires_on;
END $$;

CREATE FUNCTION open_survey_of_visit() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.status = 'done' THEN
    INSERT INTO survey_link (code_hash, occasion, department_id, unit_id, expires_on)
      SELECT s.code_hash, 'visit', NEW.department_id, NEW.unit_id, s.expires_on FROM ticket_survey s WHERE s.ticket_id = NEW.id;
  END IF;
  DELETE FROM ticket_survey s WHERE s.ticket_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER ended AFTER UPDATE OF status ON ticket FOR EACH ROW
  WHEN (NEW.status IN ('done', 'no-show') AND OLD.status <> NEW.status) EXECUTE FUNCTION open_survey_of_visit();

-- A decision's link is the service's own; no officer makes one.
CREATE OR REPLACE FUNCTION survey_invite(hash bytea, asked_on text, department text, unit text, until date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF actor_kind() <> 'system' THEN
    RAISE EXCEPTION 'only the service invites to its survey' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO survey_link (code_hash, occasion, department_id, unit_id, expires_on) VALUES (hash, asked_on, department, unit, until);
END $$;
`;

const rights = `
ALTER TABLE ticket_survey ENABLE ROW LEVEL SECURITY;
REVOKE EXECUTE ON FUNCTION survey_of_ticket(uuid, bytea, date), open_survey_of_visit() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION survey_of_ticket(uuid, bytea, date) TO shaqyru_app;
`;
