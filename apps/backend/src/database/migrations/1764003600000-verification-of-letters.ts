import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever checks a paper is told whether it is the invitation of Annex 2 or the invitation letter of Annex 3 (clause 5). */
export class VerificationOfLetters1764003600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(verification);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

const verification = `
DROP FUNCTION verify_invitation(text, text);
CREATE FUNCTION verify_invitation(wanted_number text, wanted_code text)
RETURNS TABLE (number text, kind text, issued_on date, valid_until date, visit_from date, visit_to date, cancelled_on date,
  replaced boolean, masked_name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT i.number, c.kind, i.issued_on, i.valid_until, i.visit_from, i.visit_to, i.cancelled_on,
         EXISTS (SELECT FROM invitation n WHERE n.replaces = i.id), i.masked_name
  FROM invitation i JOIN case_file c ON c.id = i.case_id WHERE i.number = wanted_number AND i.code = wanted_code $$;
REVOKE EXECUTE ON FUNCTION verify_invitation(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION verify_invitation(text, text) TO shaqyru_app;
`;
