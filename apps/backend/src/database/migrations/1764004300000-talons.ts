import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever holds the talon of Annex 4 checks it by its number and a code that cannot be guessed (clause 14). */
export class Talons1764004300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(talons);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

const talons = `
ALTER TABLE case_file ADD COLUMN talon_code text CHECK (talon_code ~ '^[34679ACDEFGHJKMNPQRTUVWXY]{16}$');
-- Talons given before have no code on them; printed again they have one. A random uuid has 122 random bits, two make 16 signs of them.
UPDATE case_file SET talon_code = translate(upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 8) ||
  substr(replace(gen_random_uuid()::text, '-', ''), 1, 8)), '01258B', 'HJKMNP') WHERE number IS NOT NULL;

-- All that anyone may learn of a case from the number and code of its talon. Runs as the owner, so nothing else of the table is opened.
CREATE FUNCTION verify_talon(wanted_number text, wanted_code text)
RETURNS TABLE (number text, kind text, status text, submitted_at timestamptz, due_on date, unit_id text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT c.number, c.kind, c.status, c.submitted_at, c.due_on, c.unit_id
  FROM case_file c WHERE c.number = wanted_number AND c.talon_code = wanted_code $$;
REVOKE EXECUTE ON FUNCTION verify_talon(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION verify_talon(text, text) TO shaqyru_app;
`;
