import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Registers of special records have kinds, their records a history and an end, searches their filters; and that an invited
 * person is the one of a record is said by two officers.
 */
export class RegistersAndSecondEyes1764002900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [registers, history, searches, secondEyes, security, rights])
      await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

/** A register that was taken in before kinds were told has none, until its next import names it. */
const registers = `
CREATE TABLE special_register (
  name text PRIMARY KEY,
  kind text CHECK (kind IN ('security', 'constitutional-order', 'sovereignty', 'hatred', 'rights-of-others', 'conviction', 'violation',
    'false-information'))
);
INSERT INTO special_register (name) SELECT DISTINCT register FROM special_record;
ALTER TABLE special_record
  ADD FOREIGN KEY (register) REFERENCES special_register,
  ALTER COLUMN import_id DROP NOT NULL,
  ADD COLUMN closed_at timestamptz,
  ADD COLUMN version integer NOT NULL DEFAULT 1;
`;

/** Append-only: who changed what of a record, when, and why; without a reason when an import brought it. */
const history = `
CREATE TABLE special_record_change (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  record_id uuid NOT NULL REFERENCES special_record,
  act text NOT NULL CHECK (act IN ('added', 'changed', 'closed', 'reopened')),
  before jsonb,
  after jsonb,
  reason text,
  import_id uuid REFERENCES special_records_import,
  by_id uuid NOT NULL REFERENCES officer,
  at timestamptz NOT NULL DEFAULT act_time(),
  CHECK ((reason IS NULL) <> (import_id IS NULL))
);
CREATE INDEX ON special_record_change (record_id, id);
-- What earlier imports brought, as far as it is known.
INSERT INTO special_record_change (record_id, act, import_id, by_id, at)
  SELECT r.id, 'added', r.import_id, i.by_id, r.created_at FROM special_record r JOIN special_records_import i ON i.id = r.import_id;
`;

/**
 * The filter of a search (all optional but "limit"): words, born, passport, registers, citizenship, closed (absent: all), afterId.
 * Whoever is closed is compared with nobody.
 */
const searches = `
CREATE INDEX special_record_of_register ON special_record (register, name_key, id);
CREATE INDEX special_record_of_citizenship ON special_record (citizenship, name_key, id) WHERE citizenship IS NOT NULL;
CREATE INDEX special_record_closed ON special_record (name_key, id) WHERE closed_at IS NOT NULL;
DROP FUNCTION find_special_records(text[], uuid, integer);
CREATE FUNCTION find_special_records(filter jsonb) RETURNS TABLE (id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 50 SET search_path = public, pg_temp AS $$
DECLARE
  conditions text := 'true';
  word text;
BEGIN
  IF actor_kind() <> 'officer' OR actor_role() NOT IN ('examiner', 'head', 'administrator') THEN RETURN; END IF;
  FOR word IN SELECT jsonb_array_elements_text(coalesce(filter->'words', '[]')) LOOP
    conditions := conditions || format(' AND name_key LIKE %L', '%' || word || '%');
  END LOOP;
  IF filter ? 'born' THEN conditions := conditions || format(' AND birth_date = %L::date', filter->>'born'); END IF;
  IF filter ? 'passport' THEN conditions := conditions || format(' AND passport_number = %L', filter->>'passport'); END IF;
  IF filter ? 'citizenship' THEN conditions := conditions || format(' AND citizenship = %L', filter->>'citizenship'); END IF;
  IF filter ? 'registers' THEN
    conditions := conditions || format(' AND register = ANY (%L::text[])', ARRAY(SELECT jsonb_array_elements_text(filter->'registers')));
  END IF;
  IF filter ? 'closed' THEN
    conditions := conditions || CASE WHEN (filter->>'closed')::boolean THEN ' AND closed_at IS NOT NULL' ELSE ' AND closed_at IS NULL' END;
  END IF;
  IF filter ? 'afterId' THEN
    conditions := conditions || format(' AND (name_key, id) > (SELECT r.name_key, r.id FROM special_record r WHERE r.id = %L::uuid)', filter->>'afterId');
  END IF;
  RETURN QUERY EXECUTE format('SELECT id FROM special_record WHERE %s ORDER BY name_key, id LIMIT %s', conditions, (filter->>'limit')::integer);
END $$;

CREATE OR REPLACE FUNCTION special_record_candidates(name_keys text[], born date, passport text) RETURNS TABLE (id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = public, pg_temp SET pg_trgm.similarity_threshold = 0.25 AS $$
DECLARE
  wanted text;
BEGIN
  IF actor_kind() <> 'officer' OR actor_role() <> 'examiner' THEN RETURN; END IF;
  FOREACH wanted IN ARRAY name_keys LOOP
    RETURN QUERY SELECT r.id FROM special_record r WHERE r.closed_at IS NULL AND r.name_key % wanted
      ORDER BY similarity(r.name_key, wanted) DESC, r.id LIMIT 300;
    RETURN QUERY SELECT r.id FROM special_record r WHERE r.closed_at IS NULL AND r.birth_date = born
      ORDER BY similarity(r.name_key, wanted) DESC, r.id LIMIT 300;
  END LOOP;
  RETURN QUERY SELECT r.id FROM special_record r WHERE r.closed_at IS NULL AND r.passport_number = passport LIMIT 300;
END $$;
`;

/**
 * That it is the same person is said by one officer and confirmed, or sent back, by another. The trigger keeps each to the own
 * hand: nobody writes another's conclusion, nor confirms what changed in the same stroke, nor takes a confirmed one back.
 */
const secondEyes = `
ALTER TABLE special_records_match
  ADD COLUMN confirmed_by uuid REFERENCES officer,
  ADD COLUMN confirmed_at timestamptz,
  ADD COLUMN sent_back_by uuid REFERENCES officer,
  ADD COLUMN sent_back_at timestamptz,
  ADD COLUMN sent_back_reason text,
  ADD CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)),
  ADD CHECK ((sent_back_by IS NULL) = (sent_back_at IS NULL) AND (sent_back_by IS NULL) = (sent_back_reason IS NULL)),
  ADD CONSTRAINT match_confirmed_true CHECK (confirmed_by IS NULL OR coalesce(same_person, false)),
  ADD CONSTRAINT match_four_eyes CHECK (confirmed_by IS NULL OR confirmed_by <> resolved_by);
CREATE INDEX special_records_match_unconfirmed ON special_records_match (resolved_at, id) WHERE same_person AND confirmed_by IS NULL;
CREATE FUNCTION match_own_hand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.same_person IS NOT NULL OR NEW.confirmed_by IS NOT NULL THEN
      RAISE EXCEPTION 'match_own_hand: a match is found before anyone says who it is';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.confirmed_by IS NOT NULL THEN
    RAISE EXCEPTION 'match_own_hand: a confirmed match stays as it is';
  END IF;
  IF NEW.resolved_by IS NOT NULL AND (OLD.resolved_by, OLD.same_person, OLD.reason) IS DISTINCT FROM (NEW.resolved_by, NEW.same_person, NEW.reason)
     AND (OLD.resolved_by IS NOT NULL OR NEW.resolved_by IS DISTINCT FROM actor_id() OR NEW.confirmed_by IS NOT NULL) THEN
    RAISE EXCEPTION 'match_own_hand: a conclusion is written once, in the own name';
  END IF;
  IF NEW.confirmed_by IS NOT NULL AND NEW.confirmed_by IS DISTINCT FROM actor_id() THEN
    RAISE EXCEPTION 'match_own_hand: a match is confirmed in the own name';
  END IF;
  IF OLD.resolved_by IS NOT NULL AND NEW.resolved_by IS NULL
     AND (NEW.sent_back_by IS DISTINCT FROM actor_id() OR OLD.resolved_by = actor_id() OR NOT OLD.same_person) THEN
    RAISE EXCEPTION 'match_own_hand: a conclusion is sent back by another officer';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER match_own_hand BEFORE INSERT OR UPDATE ON special_records_match FOR EACH ROW EXECUTE FUNCTION match_own_hand();
`;

const readers = `(SELECT actor_kind()) = 'system' OR ((SELECT actor_kind()) = 'officer' AND (SELECT actor_role()) IN ('examiner', 'head', 'administrator'))`;
const security = `
ALTER TABLE special_register ENABLE ROW LEVEL SECURITY;
CREATE POLICY officers ON special_register USING (${readers})
  WITH CHECK ((SELECT actor_kind()) = 'officer' AND (SELECT actor_role()) = 'administrator');
ALTER TABLE special_record_change ENABLE ROW LEVEL SECURITY;
CREATE POLICY officers ON special_record_change USING (${readers})
  WITH CHECK ((SELECT actor_kind()) = 'officer' AND (SELECT actor_role()) = 'administrator' AND by_id = (SELECT actor_id()));
`;

const rights = `
REVOKE EXECUTE ON FUNCTION find_special_records(jsonb), match_own_hand() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_special_records(jsonb) TO shaqyru_app;
GRANT SELECT, INSERT, UPDATE (kind) ON special_register TO shaqyru_app;
GRANT SELECT, INSERT ON special_record_change TO shaqyru_app;
`;
