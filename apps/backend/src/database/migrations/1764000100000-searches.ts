import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Searches that are fast behind row-level security. PostgreSQL checks a policy before any operator that it does not know to
 * be leak-proof, and `LIKE` and `%` are not: behind a policy no trigram index is ever used. These functions run as the
 * owner, say the policy themselves, and give out identifiers only; the rows are read behind the policy.
 */
export class Searches1764000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [worklist, register, rights]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

/**
 * One page of the own department's cases, in order. `filter` (all optional but "sort" and "limit"): words, number, iin,
 * statuses, kinds, unit, assignee, nobody, dueUntil, descending, afterId with afterKey (null: the page before ended among
 * the cases that have no key). Dynamic, so that the planner sees the very words: a rare name is looked up in the trigram
 * index, a frequent one is met while walking in order.
 */
const worklist = `
CREATE FUNCTION find_worklist(filter jsonb) RETURNS TABLE (id uuid, key text)
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 50 SET search_path = public, pg_temp AS $$
DECLARE
  sort_column text := CASE filter->>'sort' WHEN 'due' THEN 'due_on' WHEN 'submitted' THEN 'submitted_at' WHEN 'number' THEN 'number' END;
  sort_type text := CASE filter->>'sort' WHEN 'due' THEN 'date' WHEN 'submitted' THEN 'timestamptz' WHEN 'number' THEN 'text' END;
  descending boolean := coalesce((filter->>'descending')::boolean, false);
  direction text := CASE WHEN descending THEN 'DESC' ELSE 'ASC' END;
  beyond text := CASE WHEN descending THEN '<' ELSE '>' END;
  page integer := (filter->>'limit')::integer;
  conditions text;
  word text;
  found_rows integer := 0;
BEGIN
  IF actor_kind() <> 'officer' OR actor_role() NOT IN ('intake', 'examiner', 'head') THEN RETURN; END IF;
  conditions := format('department_id = %L AND number IS NOT NULL', actor_department());
  IF filter ? 'number' THEN conditions := conditions || format(' AND number = %L', filter->>'number'); END IF;
  IF filter ? 'invitation' THEN
    conditions := conditions || format(' AND id = (SELECT i.case_id FROM invitation i WHERE i.number = %L)', filter->>'invitation');
  END IF;
  IF filter ? 'iin' THEN conditions := conditions || format(' AND applicant_iin = %L', filter->>'iin'); END IF;
  IF filter ? 'unit' THEN conditions := conditions || format(' AND unit_id = %L', filter->>'unit'); END IF;
  IF filter ? 'assignee' THEN conditions := conditions || format(' AND assignee_id = %L', filter->>'assignee'); END IF;
  IF filter ? 'nobody' THEN conditions := conditions || ' AND assignee_id IS NULL'; END IF;
  IF filter ? 'dueUntil' THEN conditions := conditions || format(' AND due_on <= %L', filter->>'dueUntil'); END IF;
  IF filter ? 'statuses' THEN
    conditions := conditions || format(' AND status = ANY (%L::text[])', ARRAY(SELECT jsonb_array_elements_text(filter->'statuses')));
  END IF;
  IF filter ? 'kinds' THEN
    conditions := conditions || format(' AND kind = ANY (%L::text[])', ARRAY(SELECT jsonb_array_elements_text(filter->'kinds')));
  END IF;
  FOR word IN SELECT jsonb_array_elements_text(coalesce(filter->'words', '[]')) LOOP
    conditions := conditions || format(' AND search_key LIKE %L', '%' || word || '%');
  END LOOP;

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
`;

/**
 * The register of special records. `find_special_records`: a page of records with all the words in their names, in the
 * order of the name keys. `special_record_candidates`: the records that may be of a person of these names (keys in any
 * number of spellings), birth date or passport; which of them are alike enough is judged by the names' own rules. Keys of
 * one name in two spellings are at least 0.33 alike by trigrams in the 61 pairs of the tests of `matchNames`: 0.25 loses none.
 */
const register = `
CREATE INDEX special_record_by_name ON special_record (name_key, id);
CREATE FUNCTION find_special_records(words text[], after_id uuid, page integer) RETURNS TABLE (id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 50 SET search_path = public, pg_temp AS $$
DECLARE
  conditions text := 'true';
  word text;
BEGIN
  IF actor_kind() <> 'officer' OR actor_role() NOT IN ('examiner', 'head', 'administrator') THEN RETURN; END IF;
  FOREACH word IN ARRAY words LOOP
    conditions := conditions || format(' AND name_key LIKE %L', '%' || word || '%');
  END LOOP;
  IF after_id IS NOT NULL THEN
    conditions := conditions || format(' AND (name_key, id) > (SELECT r.name_key, r.id FROM special_record r WHERE r.id = %L::uuid)', after_id);
  END IF;
  RETURN QUERY EXECUTE format('SELECT id FROM special_record WHERE %s ORDER BY name_key, id LIMIT %s', conditions, page);
END $$;

CREATE FUNCTION special_record_candidates(name_keys text[], born date, passport text) RETURNS TABLE (id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = public, pg_temp SET pg_trgm.similarity_threshold = 0.25 AS $$
DECLARE
  wanted text;
BEGIN
  IF actor_kind() <> 'officer' OR actor_role() <> 'examiner' THEN RETURN; END IF;
  FOREACH wanted IN ARRAY name_keys LOOP
    RETURN QUERY SELECT r.id FROM special_record r WHERE r.name_key % wanted ORDER BY similarity(r.name_key, wanted) DESC, r.id LIMIT 300;
    RETURN QUERY SELECT r.id FROM special_record r WHERE r.birth_date = born ORDER BY similarity(r.name_key, wanted) DESC, r.id LIMIT 300;
  END LOOP;
  RETURN QUERY SELECT r.id FROM special_record r WHERE r.passport_number = passport LIMIT 300;
END $$;
`;

const rights = `
REVOKE EXECUTE ON FUNCTION find_worklist(jsonb), find_special_records(text[], uuid, integer),
  special_record_candidates(text[], date, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_worklist(jsonb), find_special_records(text[], uuid, integer),
  special_record_candidates(text[], date, text) TO shaqyru_app;
`;
