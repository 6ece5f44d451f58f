import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The counter of each unit (clauses 7.2, 7.3, 9), and documents handed in there on paper (clauses 7.1, 13, 14). */
export class CounterAndPaper1764000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [counter, security, paper, rights]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

const counter = `
CREATE FUNCTION actor_unit() RETURNS text LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.actor_unit', true), '') $$;

CREATE TABLE counter_window (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  unit_id text NOT NULL,
  department_id text NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 20),
  -- Who sits there now; name and post as on the plate.
  officer_id uuid UNIQUE REFERENCES officer,
  officer_name text,
  officer_post text,
  removed_at timestamptz,
  CHECK ((officer_id IS NULL) = (officer_name IS NULL) AND (officer_id IS NULL) = (officer_post IS NULL)),
  CHECK (removed_at IS NULL OR officer_id IS NULL)
);
CREATE UNIQUE INDEX ON counter_window (unit_id, name) WHERE removed_at IS NULL;

-- The row of a day is locked while a number is given out and while one is called: numbers have no gaps, calls have one order.
CREATE TABLE counter_day (
  unit_id text NOT NULL,
  day date NOT NULL,
  department_id text NOT NULL,
  last_number integer NOT NULL,
  PRIMARY KEY (unit_id, day)
);
CREATE TABLE ticket (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  unit_id text NOT NULL,
  day date NOT NULL,
  department_id text NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  status text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'called', 'serving', 'done', 'no-show')),
  language text NOT NULL CHECK (language IN ('kk', 'ru', 'en')),
  taken_at timestamptz NOT NULL DEFAULT act_time(),
  called_at timestamptz,
  calls integer NOT NULL DEFAULT 0,
  serving_at timestamptz,
  ended_at timestamptz,
  window_id uuid REFERENCES counter_window,
  officer_id uuid REFERENCES officer,
  FOREIGN KEY (unit_id, day) REFERENCES counter_day,
  UNIQUE (unit_id, day, number),
  CHECK ((status = 'waiting') = (called_at IS NULL) AND (called_at IS NULL) = (window_id IS NULL) AND (window_id IS NULL) = (officer_id IS NULL)),
  CHECK ((status IN ('serving', 'done')) = (serving_at IS NOT NULL)),
  CHECK ((status IN ('done', 'no-show')) = (ended_at IS NOT NULL))
);
CREATE INDEX ON ticket (unit_id, day, number) WHERE status = 'waiting';
-- Nobody is called to a window at which somebody else stands.
CREATE UNIQUE INDEX one_ticket_of_a_window ON ticket (window_id, day) WHERE status IN ('called', 'serving');

-- What the indicators are computed from. A wait ends when the serving begins, or, of whoever did not come, with the call.
CREATE TABLE counter_event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ticket_id uuid NOT NULL REFERENCES ticket,
  unit_id text NOT NULL,
  day date NOT NULL,
  department_id text NOT NULL,
  action text NOT NULL CHECK (action IN ('take', 'call', 'call-again', 'start-serving', 'finish', 'no-show')),
  at timestamptz NOT NULL DEFAULT act_time(),
  actor_kind text NOT NULL CHECK (actor_kind IN ('device', 'officer')),
  actor_id uuid NOT NULL,
  window_name text,
  wait_seconds integer CHECK (wait_seconds >= 0),
  serving_seconds integer CHECK (serving_seconds >= 0),
  CHECK ((wait_seconds IS NOT NULL) = (action IN ('start-serving', 'no-show'))),
  CHECK ((serving_seconds IS NOT NULL) = (action = 'finish'))
);
CREATE INDEX ON counter_event (unit_id, day);
CREATE TRIGGER counter_event_is_final BEFORE UPDATE OR DELETE ON counter_event FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The machines of a hall. Of the secret only the SHA-256 is kept.
CREATE TABLE counter_device (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  unit_id text NOT NULL,
  department_id text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('kiosk', 'board')),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  secret_hash bytea NOT NULL UNIQUE,
  added_by uuid NOT NULL REFERENCES officer,
  added_at timestamptz NOT NULL DEFAULT act_time(),
  removed_at timestamptz
);
CREATE INDEX ON counter_device (unit_id);
`;

const ofUnit = ['counter_window', 'counter_day', 'ticket', 'counter_event'];
const security = `
${ofUnit
  .map(
    (table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_unit ON ${table} USING (
  ((SELECT actor_kind()) = 'device' AND unit_id = (SELECT actor_unit()) AND department_id = (SELECT actor_department()))
  OR ((SELECT actor_kind()) = 'officer' AND department_id = (SELECT actor_department())
      AND ((SELECT actor_role()) IN ('head', 'administrator')
           OR ((SELECT actor_role()) = 'intake' AND unit_id = (SELECT actor_unit())))));`,
  )
  .join('\n')}
-- A machine of the hall gives out tickets and shows them; whom a window calls is an inspector's.
CREATE POLICY inspectors ON ticket AS RESTRICTIVE FOR UPDATE USING (actor_kind() = 'officer' AND actor_role() = 'intake');
CREATE POLICY machines ON ticket AS RESTRICTIVE FOR INSERT WITH CHECK (actor_kind() = 'device' AND status = 'waiting');
CREATE POLICY own_hand ON counter_event AS RESTRICTIVE FOR INSERT WITH CHECK (actor_kind = actor_kind() AND actor_id = actor_id());
CREATE POLICY set_up ON counter_window AS RESTRICTIVE FOR INSERT
  WITH CHECK (actor_kind() = 'officer' AND actor_role() IN ('head', 'administrator'));
-- An inspector sits down in the own name; a machine changes no window.
CREATE POLICY seats ON counter_window AS RESTRICTIVE FOR UPDATE USING (actor_kind() = 'officer')
  WITH CHECK (actor_role() IN ('head', 'administrator') OR officer_id IS NULL OR officer_id = actor_id());
ALTER TABLE counter_device ENABLE ROW LEVEL SECURITY;
CREATE POLICY whole ON counter_device FOR SELECT USING (actor_kind() = 'system');
CREATE POLICY of_department ON counter_device USING (
  actor_kind() = 'officer' AND department_id = actor_department() AND actor_role() IN ('head', 'administrator'));
`;

/**
 * Signed by the own hand: there is no CMS. Who applies on paper may never have signed in here: the function finds the person
 * of an IIN or writes one down, and gives an officer nothing else of the table.
 */
const paper = `
ALTER TABLE case_file ADD COLUMN channel text NOT NULL DEFAULT 'portal' CHECK (channel IN ('portal', 'paper'));
ALTER TABLE submission ADD COLUMN channel text NOT NULL DEFAULT 'portal' CHECK (channel IN ('portal', 'paper'));
ALTER TABLE submission ALTER COLUMN cms DROP NOT NULL, ALTER COLUMN signer DROP NOT NULL, ALTER COLUMN evidence DROP NOT NULL;
ALTER TABLE submission ADD CONSTRAINT signed_on_the_portal
  CHECK (num_nonnulls(cms, signer, evidence) = CASE channel WHEN 'portal' THEN 3 ELSE 0 END);
ALTER TABLE submission ADD COLUMN accepted_by uuid REFERENCES officer;
ALTER TABLE submission ADD CONSTRAINT accepted_on_paper CHECK ((channel = 'paper') = (accepted_by IS NOT NULL));
CREATE POLICY own_hand ON submission AS RESTRICTIVE FOR INSERT WITH CHECK (
  CASE channel WHEN 'portal' THEN actor_kind() = 'applicant'
  ELSE actor_kind() = 'officer' AND actor_role() = 'intake' AND accepted_by = actor_id() END);

CREATE FUNCTION applicant_on_paper(wanted_iin text, wanted_surname text, wanted_given_name text, wanted_patronymic text)
RETURNS TABLE (id uuid, surname text, given_name text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF actor_kind() <> 'officer' OR actor_role() <> 'intake' THEN
    RAISE EXCEPTION 'only an inspector takes papers in' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO applicant (iin, bin, name, surname, given_name, patronymic)
    VALUES (wanted_iin, NULL, concat_ws(' ', wanted_surname, wanted_given_name, wanted_patronymic), wanted_surname, wanted_given_name, wanted_patronymic)
    ON CONFLICT (iin, bin) DO NOTHING;
  RETURN QUERY SELECT a.id, a.surname, a.given_name FROM applicant a WHERE a.iin = wanted_iin AND a.bin IS NULL;
END $$;
`;

const rights = `
REVOKE EXECUTE ON FUNCTION applicant_on_paper(text, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION applicant_on_paper(text, text, text, text) TO shaqyru_app;
GRANT SELECT, INSERT, UPDATE ON counter_window, counter_day, ticket, counter_device TO shaqyru_app;
GRANT SELECT, INSERT ON counter_event TO shaqyru_app;
`;
