import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the database knows of the anchors of the audit chain, the verdicts over it, and how the auditor searches the log. */
export class AuditAnchors1764001700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [tables, search, security, rights]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

/** The anchors themselves are kept elsewhere: these rows miss those that vanish there. */
const tables = `
CREATE TABLE audit_anchor (
  number bigint PRIMARY KEY CHECK (number > 0),
  at timestamptz NOT NULL,
  position bigint NOT NULL,
  hash text NOT NULL
);
CREATE TRIGGER audit_anchor_is_final BEFORE UPDATE OR DELETE ON audit_anchor FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TABLE audit_check (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- Canonical JSON of the time and the verdict, signed by a key that the database does not hold.
  content text NOT NULL,
  key text NOT NULL,
  signature text NOT NULL
);
CREATE TRIGGER audit_check_is_final BEFORE UPDATE OR DELETE ON audit_check FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;

/**
 * One page of the log, newest first. \`filter\` (all optional but "limit"): actor, subjectKind, subjects, acts, from, to (instants), lookedUp
 * (digests: all of them), beforeId. Runs as the owner, as every search behind a policy does, and says the policy itself.
 */
const search = `
CREATE INDEX audit_entry_of_actor ON audit_entry (actor_id, id) WHERE actor_id IS NOT NULL;
CREATE INDEX audit_entry_of_act ON audit_entry (action, id);
CREATE INDEX audit_entry_at ON audit_entry (at);
CREATE INDEX audit_entry_of_subject ON audit_entry (subject_id, id) WHERE subject_id IS NOT NULL;
CREATE INDEX audit_entry_looked_up ON audit_entry USING gin ((data->'lookedUp') jsonb_path_ops) WHERE data ? 'lookedUp';
CREATE FUNCTION find_audit_entries(filter jsonb) RETURNS SETOF bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 50 SET search_path = public, pg_temp AS $$
DECLARE
  conditions text := 'true';
BEGIN
  IF actor_kind() <> 'officer' OR actor_role() <> 'auditor' THEN RETURN; END IF;
  IF filter ? 'actor' THEN conditions := conditions || format(' AND actor_id = %L::uuid', filter->>'actor'); END IF;
  IF filter ? 'subjects' THEN
    conditions := conditions || format(' AND subject_id = ANY (%L::text[])', ARRAY(SELECT jsonb_array_elements_text(filter->'subjects')));
  END IF;
  IF filter ? 'acts' THEN
    conditions := conditions || format(' AND action = ANY (%L::text[])', ARRAY(SELECT jsonb_array_elements_text(filter->'acts')));
  END IF;
  -- An entry is numbered when it is written: those of a time are found by the time's own index, and ordered by number.
  IF filter ? 'from' THEN conditions := conditions || format(' AND at >= %L::timestamptz', filter->>'from'); END IF;
  IF filter ? 'to' THEN conditions := conditions || format(' AND at < %L::timestamptz', filter->>'to'); END IF;
  IF filter ? 'lookedUp' THEN
    conditions := conditions || format(' AND data ? ''lookedUp'' AND data->''lookedUp'' @> %L::jsonb', filter->'lookedUp');
  END IF;
  IF filter ? 'beforeId' THEN conditions := conditions || format(' AND id < %L::bigint', filter->>'beforeId'); END IF;
  RETURN QUERY EXECUTE format('SELECT id FROM audit_entry WHERE %s ORDER BY id DESC LIMIT %s', conditions, (filter->>'limit')::integer);
END $$;

-- Of a case or a complaint its number, which is what an auditor knows it by; nothing else of it.
CREATE FUNCTION audit_subjects_of_number(wanted text) RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT id::text FROM case_file WHERE number = wanted AND actor_role() = 'auditor'
  UNION ALL SELECT id::text FROM complaint WHERE number = wanted AND actor_role() = 'auditor'
  UNION ALL SELECT case_id::text FROM invitation WHERE number = wanted AND actor_role() = 'auditor' $$;
CREATE FUNCTION audit_numbers(subjects text[]) RETURNS TABLE (id text, number text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT c.id::text, c.number FROM case_file c WHERE c.id = ANY (subjects::uuid[]) AND c.number IS NOT NULL AND actor_role() = 'auditor'
  UNION ALL SELECT c.id::text, c.number FROM complaint c WHERE c.id = ANY (subjects::uuid[]) AND actor_role() = 'auditor' $$;
`;

const security = `
${['audit_anchor', 'audit_check']
  .map(
    (table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY chain ON ${table} FOR SELECT USING (actor_kind() = 'system' OR actor_role() = 'auditor');
CREATE POLICY of_system ON ${table} FOR INSERT WITH CHECK (actor_kind() = 'system');`,
  )
  .join('\n')}
-- Whose acts they were: an auditor sees the names of officers of every department.
CREATE POLICY auditors ON officer FOR SELECT USING ((SELECT actor_kind()) = 'officer' AND (SELECT actor_role()) = 'auditor');
`;

const rights = `
REVOKE EXECUTE ON FUNCTION find_audit_entries(jsonb), audit_subjects_of_number(text), audit_numbers(text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_audit_entries(jsonb), audit_subjects_of_number(text), audit_numbers(text[]) TO shaqyru_app;
GRANT SELECT, INSERT ON audit_anchor, audit_check TO shaqyru_app;
`;
