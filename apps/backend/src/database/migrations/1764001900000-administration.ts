import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Officers entered and changed by administrators, sessions that end with the rights they were opened with, settings. */
export class Administration1764001900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [accounts, sessions, whatFollows, settings, security, rights])
      await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

const accounts = `
ALTER TABLE officer
  ALTER COLUMN totp_secret DROP NOT NULL,
  -- The name as it is searched for in any script, and the login.
  ADD COLUMN name_key text NOT NULL DEFAULT '',
  -- Until when the password that an administrator gave is good; null: the officer has an own one.
  ADD COLUMN one_time_until timestamptz,
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  -- Counts up whenever what the officer may do, or how they sign in, changes.
  ADD COLUMN rights_version integer NOT NULL DEFAULT 1,
  -- A password alone must not be enough to set up an authenticator: without one, the password is the one-time one.
  ADD CONSTRAINT authenticator_or_one_time_password CHECK (totp_secret IS NOT NULL OR one_time_until IS NOT NULL),
  ADD CONSTRAINT unit_of_department CHECK (unit_id IS NULL OR unit_id = department_id OR starts_with(unit_id, department_id || '/'));
-- One person with two accounts could propose with one and decide with the other (clause 5, four eyes).
CREATE UNIQUE INDEX officer_of_one_person ON officer (iin) WHERE active;
CREATE INDEX ON officer (name COLLATE "kk-x-icu", id);
CREATE INDEX ON officer (department_id, name COLLATE "kk-x-icu", id);
CREATE INDEX ON officer USING gin (name_key gin_trgm_ops);

CREATE TABLE officer_change (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  officer_id uuid NOT NULL REFERENCES officer,
  at timestamptz NOT NULL DEFAULT act_time(),
  by_id uuid REFERENCES officer,
  -- As it was then: whoever reads the history may not see the account of whoever did it.
  by_name text,
  action text NOT NULL CHECK (action IN ('add', 'change', 'disable', 'enable', 'reset-password', 'reset-second-factor',
    'first-sign-in', 'change-own-password')),
  changes jsonb NOT NULL DEFAULT '[]',
  reason text NOT NULL DEFAULT '' CHECK (length(reason) <= 500),
  CHECK ((reason = '') = (action IN ('first-sign-in', 'change-own-password')))
);
CREATE INDEX ON officer_change (officer_id, id);
CREATE TRIGGER officer_change_is_final BEFORE UPDATE OR DELETE ON officer_change FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;

/** Sessions of officers carry the version of the rights they were opened with; those of before do not, and end here. */
const sessions = `
DELETE FROM session WHERE kind = 'officer';
DELETE FROM second_factor_challenge;
ALTER TABLE session
  ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE,
  ADD COLUMN rights_version integer,
  ADD COLUMN browser text NOT NULL DEFAULT '' CHECK (length(browser) <= 300),
  ADD CONSTRAINT rights_of_officers CHECK ((kind = 'officer') = (rights_version IS NOT NULL));
CREATE INDEX ON session (officer_id) WHERE officer_id IS NOT NULL;
ALTER TABLE second_factor_challenge
  ADD COLUMN rights_version integer NOT NULL,
  -- The secret shown at a first sign-in; kept with the officer once a code of it was given.
  ADD COLUMN offered_secret text;
CREATE INDEX ON second_factor_challenge (officer_id);
`;

/**
 * What a change of an officer brings with it, whichever way it is made. The functions run as the owner: they end sessions, and
 * count administrators, that whoever makes the change does not see.
 */
const whatFollows = `
CREATE FUNCTION prepare_officer_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  NEW.version := OLD.version + 1;
  NEW.rights_version := OLD.rights_version;
  IF ROW(NEW.role, NEW.department_id, NEW.unit_id, NEW.active, NEW.password_hash, NEW.totp_secret, NEW.iin)
     IS DISTINCT FROM ROW(OLD.role, OLD.department_id, OLD.unit_id, OLD.active, OLD.password_hash, OLD.totp_secret, OLD.iin) THEN
    NEW.rights_version := OLD.rights_version + 1;
  END IF;
  IF OLD.active AND OLD.role = 'administrator'
     AND NOT (NEW.active AND NEW.role = 'administrator' AND NEW.department_id = OLD.department_id) THEN
    -- Two administrators who disable one another come one after the other, and the second finds nobody left.
    PERFORM pg_advisory_xact_lock(hashtext('shaqyru.administrators'));
    IF NOT EXISTS (SELECT FROM officer o WHERE o.id <> OLD.id AND o.active AND o.role = 'administrator'
                   AND o.department_id IN (OLD.department_id, 'ministry')) THEN
      RAISE EXCEPTION 'the last administrator' USING ERRCODE = 'SH001';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER prepare_change BEFORE UPDATE ON officer FOR EACH ROW EXECUTE FUNCTION prepare_officer_change();

CREATE FUNCTION follow_officer_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM session WHERE officer_id = NEW.id;
  DELETE FROM second_factor_challenge WHERE officer_id = NEW.id;
  -- Whoever is not an inspector of that unit any more does not stand on the display of its hall.
  IF ROW(NEW.role, NEW.unit_id, NEW.active) IS DISTINCT FROM ROW(OLD.role, OLD.unit_id, OLD.active) THEN
    UPDATE counter_window w SET officer_id = NULL, officer_name = NULL, officer_post = NULL WHERE w.officer_id = NEW.id
      AND NOT EXISTS (SELECT FROM ticket t WHERE t.window_id = w.id AND t.status IN ('called', 'serving'));
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER follow_change AFTER UPDATE ON officer FOR EACH ROW
  WHEN (NEW.rights_version <> OLD.rights_version) EXECUTE FUNCTION follow_officer_change();

/*
 * Every transaction of an officer holds the officer's lock together with the others of the same officer, and asks under it
 * whether the rights are still those of the session. Whoever changes the rights waits for the lock alone afterwards: then none
 * of the officer's transactions is left that began before.
 */
CREATE FUNCTION lock_of_officer(who uuid) RETURNS bigint LANGUAGE sql IMMUTABLE AS
  $$ SELECT hashtextextended('shaqyru.officer.' || who::text, 0) $$;
CREATE FUNCTION begin_as_officer(who uuid, wanted integer) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(lock_of_officer(who));
  -- A statement of its own: it sees what was committed while the lock was waited for.
  RETURN EXISTS (SELECT FROM officer o WHERE o.id = who AND o.active AND o.rights_version = wanted);
END $$;

-- An officer changes one thing of the own account.
CREATE FUNCTION change_own_password(new_hash text) RETURNS integer
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE officer SET password_hash = new_hash WHERE id = actor_id() AND actor_kind() = 'officer' AND active RETURNING rights_version $$;
`;

const settings = `
CREATE TABLE setting (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL,
  value integer NOT NULL,
  valid_from date NOT NULL,
  set_at timestamptz NOT NULL DEFAULT act_time(),
  set_by uuid NOT NULL REFERENCES officer,
  set_by_name text NOT NULL,
  reason text NOT NULL CHECK (length(reason) BETWEEN 5 AND 500)
);
CREATE INDEX ON setting (name, valid_from DESC, id DESC);
CREATE TRIGGER setting_is_final BEFORE UPDATE OR DELETE ON setting FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;

const security = `
CREATE FUNCTION actor_manages(department text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT actor_kind() = 'officer' AND actor_role() = 'administrator' AND actor_department() IN (department, 'ministry') $$;
DROP POLICY colleagues ON officer;
CREATE POLICY whole ON officer USING ((SELECT actor_kind()) = 'system');
CREATE POLICY colleagues ON officer FOR SELECT
  USING ((SELECT actor_kind()) = 'officer' AND department_id = (SELECT actor_department()));
CREATE POLICY managed ON officer FOR SELECT USING (actor_manages(department_id));
CREATE POLICY administrators_add ON officer FOR INSERT WITH CHECK (actor_manages(department_id));
-- Nobody changes the own rights.
CREATE POLICY administrators_change ON officer FOR UPDATE
  USING (actor_manages(department_id) AND id <> actor_id()) WITH CHECK (actor_manages(department_id) AND id <> actor_id());

ALTER TABLE officer_change ENABLE ROW LEVEL SECURITY;
CREATE POLICY managed ON officer_change FOR SELECT USING (
  actor_kind() = 'system' OR EXISTS (SELECT FROM officer o WHERE o.id = officer_id AND actor_manages(o.department_id)));
CREATE POLICY own_hand ON officer_change FOR INSERT WITH CHECK (CASE actor_kind()
  WHEN 'system' THEN by_id IS NULL OR (by_id = officer_id AND action = 'first-sign-in')
  WHEN 'officer' THEN by_id = actor_id() AND CASE action WHEN 'change-own-password' THEN officer_id = actor_id()
    ELSE officer_id <> actor_id() AND EXISTS (SELECT FROM officer o WHERE o.id = officer_id AND actor_manages(o.department_id)) END
  ELSE false END);

CREATE POLICY own_look ON session FOR SELECT USING (actor_kind() = 'officer' AND officer_id = actor_id());
CREATE POLICY own_end ON session FOR DELETE USING (actor_kind() = 'officer' AND officer_id = actor_id());
CREATE POLICY own_open ON session FOR INSERT WITH CHECK (actor_kind() = 'officer' AND officer_id = actor_id());

ALTER TABLE setting ENABLE ROW LEVEL SECURITY;
CREATE POLICY everybody ON setting FOR SELECT USING (true);
CREATE POLICY own_hand ON setting FOR INSERT
  WITH CHECK (actor_manages('ministry') AND set_by = actor_id());
`;

const rights = `
REVOKE UPDATE ON officer FROM shaqyru_app;
GRANT UPDATE (name, name_key, post, iin, role, department_id, unit_id, active, password_hash, totp_secret, one_time_until) ON officer TO shaqyru_app;
GRANT SELECT, INSERT ON officer_change, setting TO shaqyru_app;
REVOKE EXECUTE ON FUNCTION begin_as_officer(uuid, integer), change_own_password(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION begin_as_officer(uuid, integer), change_own_password(text) TO shaqyru_app;
`;
