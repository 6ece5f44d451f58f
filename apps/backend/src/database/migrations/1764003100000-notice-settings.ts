import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which mails an applicant wants, in which language and where. One row a natural person, one an organisation. */
export class NoticeSettings1764003100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [settings, sight, address, end]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

const settings = `
CREATE TABLE notice_setting (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  applicant_id uuid UNIQUE REFERENCES applicant ON DELETE CASCADE,
  bin text UNIQUE CHECK (bin ~ '^[0-9]{12}$'),
  -- Null: as each application says.
  language text CHECK (language IN ('kk', 'ru', 'en')),
  email text CHECK (length(email) BETWEEN 3 AND 254),
  off text[] NOT NULL DEFAULT '{}' CHECK (off <@ ARRAY['message-waiting', 'registration-due', 'departure-due']),
  CHECK (num_nonnulls(applicant_id, bin) = 1)
);
`;

const sight = `
ALTER TABLE notice_setting ENABLE ROW LEVEL SECURITY;
CREATE POLICY whole ON notice_setting FOR SELECT USING ((SELECT actor_kind()) = 'system');
CREATE POLICY own ON notice_setting
  USING ((SELECT actor_kind()) = 'applicant'
    AND (bin = (SELECT actor_bin()) OR ((SELECT actor_bin()) IS NULL AND applicant_id = (SELECT actor_id()))));
-- An officer's act tells the applicant: of cases that the officer sees.
CREATE POLICY of_case ON notice_setting FOR SELECT USING ((SELECT actor_kind()) = 'officer' AND EXISTS (
  SELECT FROM case_file c WHERE c.applicant_bin = notice_setting.bin OR (c.applicant_bin IS NULL AND c.applicant_id = notice_setting.applicant_id)));
GRANT SELECT, INSERT ON notice_setting TO shaqyru_app;
GRANT UPDATE (language, email, off) ON notice_setting TO shaqyru_app;
`;

/** Where and how the applicant of a case is told. The recipient is null when neither the settings nor the application name one. */
const address = `
CREATE FUNCTION notice_of(wanted uuid) RETURNS TABLE (recipient text, language text, off text[]) LANGUAGE sql STABLE AS $$
  SELECT coalesce(s.email, nullif(c.answers #>> '{organisation,email}', ''), nullif(c.answers #>> '{inviter,email}', '')),
    coalesce(s.language, c.language), coalesce(s.off, '{}')
  FROM case_file c LEFT JOIN notice_setting s
    ON CASE WHEN c.applicant_bin IS NULL THEN s.applicant_id = c.applicant_id ELSE s.bin = c.applicant_bin END
  WHERE c.id = wanted $$;
REVOKE EXECUTE ON FUNCTION notice_of(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION notice_of(uuid) TO shaqyru_app;
`;

/** A person's row goes with the person; an organisation's with the last of its people. */
const end = `
CREATE FUNCTION forget_organisation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM notice_setting s WHERE s.bin = OLD.bin AND NOT EXISTS (SELECT FROM applicant a WHERE a.bin = OLD.bin);
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION forget_organisation() FROM PUBLIC;
CREATE TRIGGER organisation_is_forgotten AFTER DELETE ON applicant FOR EACH ROW WHEN (OLD.bin IS NOT NULL) EXECUTE FUNCTION forget_organisation();
`;
