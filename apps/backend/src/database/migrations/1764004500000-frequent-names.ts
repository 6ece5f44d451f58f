import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Searches of the special records stay fast when thirty thousand have the surname that is looked for. */
export class FrequentNames1764004500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [search, candidates]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

/**
 * First the names that begin with the first word, read from the index in their order, then the others: in one order of names, all
 * of another surname that come before would be read and thrown away. The filter is as it was: words, born, passport, registers,
 * citizenship, closed (absent: all), afterId, limit.
 */
const search = `
CREATE OR REPLACE FUNCTION find_special_records(filter jsonb) RETURNS TABLE (id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 50 SET search_path = public, pg_temp AS $$
DECLARE
  conditions text := 'true';
  after text := '';
  first_word text := filter->'words'->>0;
  after_key text;
  begins boolean;
  wanted integer := (filter->>'limit')::integer;
  brought integer;
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
    SELECT r.name_key INTO after_key FROM special_record r WHERE r.id = (filter->>'afterId')::uuid;
    after := format(' AND (name_key, id) > (%L, %L::uuid)', after_key, filter->>'afterId');
  END IF;
  FOREACH begins IN ARRAY CASE WHEN first_word IS NULL THEN ARRAY[NULL::boolean] ELSE ARRAY[true, false] END LOOP
    CONTINUE WHEN begins AND NOT starts_with(after_key, first_word);
    RETURN QUERY EXECUTE format('SELECT id FROM special_record WHERE %s%s%s ORDER BY name_key, id LIMIT %s', conditions,
      CASE begins WHEN true THEN format(' AND name_key LIKE %L', first_word || '%') WHEN false THEN format(' AND name_key NOT LIKE %L', first_word || '%') ELSE '' END,
      CASE WHEN begins OR begins IS NULL OR NOT starts_with(after_key, first_word) THEN after ELSE '' END, wanted);
    GET DIAGNOSTICS brought = ROW_COUNT;
    wanted := wanted - brought;
    EXIT WHEN wanted = 0;
  END LOOP;
END $$;
`;

/** Whoever is nearest first: where three hundred are near, the many that are remoter are not even read. */
const candidates = `
CREATE OR REPLACE FUNCTION special_record_candidates(name_keys text[], born date, passport text) RETURNS TABLE (id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = public, pg_temp SET pg_trgm.similarity_threshold = 0.25 AS $$
DECLARE
  wanted text;
  near text;
  brought integer;
BEGIN
  IF actor_kind() <> 'officer' OR actor_role() <> 'examiner' THEN RETURN; END IF;
  FOREACH wanted IN ARRAY name_keys LOOP
    FOREACH near IN ARRAY ARRAY['0.6', '0.45', '0.25'] LOOP
      PERFORM set_config('pg_trgm.similarity_threshold', near, true);
      RETURN QUERY SELECT r.id FROM special_record r WHERE r.closed_at IS NULL AND r.name_key % wanted
        ORDER BY similarity(r.name_key, wanted) DESC, r.id LIMIT 300;
      GET DIAGNOSTICS brought = ROW_COUNT;
      EXIT WHEN brought = 300;
    END LOOP;
    RETURN QUERY SELECT r.id FROM special_record r WHERE r.closed_at IS NULL AND r.birth_date = born
      ORDER BY similarity(r.name_key, wanted) DESC, r.id LIMIT 300;
  END LOOP;
  RETURN QUERY SELECT r.id FROM special_record r WHERE r.closed_at IS NULL AND r.passport_number = passport LIMIT 300;
END $$;
`;
