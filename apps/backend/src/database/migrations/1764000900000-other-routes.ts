import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The routes besides private affairs of a person (clause 11): letters of Annex 3, and the link by which a foreigner fills in
 * the own questionnaire for the host organisation.
 */
export class OtherRoutes1764000900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [papers, links, rights]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

const papers = `
ALTER TABLE attachment DROP CONSTRAINT attachment_kind_check;
ALTER TABLE attachment ADD CONSTRAINT attachment_kind_check CHECK (kind IN ('receipt-scan', 'passport-scan', 'written-request-scan',
  'inviter-consent-scan', 'work-permit-scan', 'other'));
ALTER TABLE paper DROP CONSTRAINT paper_kind_check;
ALTER TABLE paper ADD CONSTRAINT paper_kind_check CHECK (kind IN ('talon', 'questionnaire', 'invitation-letter', 'invitation',
  'certified-letter', 'reasoned-refusal', 'entry-confirmation'));
`;

/** Of the link only the digest is kept: who reads the table cannot open a questionnaire with it. */
const links = `
CREATE TABLE questionnaire_link (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL REFERENCES case_file,
  secret_hash bytea NOT NULL UNIQUE CHECK (length(secret_hash) = 32),
  made_by uuid NOT NULL REFERENCES applicant,
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL CHECK (expires_at > made_at),
  withdrawn_at timestamptz,
  -- The foreigner filled in and consented (clause 17); the link opens nothing any more.
  filled_in_at timestamptz,
  CHECK (withdrawn_at IS NULL OR filled_in_at IS NULL)
);
CREATE UNIQUE INDEX one_open_link ON questionnaire_link (case_id) WHERE withdrawn_at IS NULL AND filled_in_at IS NULL;
CREATE INDEX ON questionnaire_link (case_id);
ALTER TABLE questionnaire_link ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_case ON questionnaire_link USING (EXISTS (SELECT FROM case_file c WHERE c.id = questionnaire_link.case_id));
CREATE POLICY own_hand ON questionnaire_link AS RESTRICTIVE FOR INSERT WITH CHECK (actor_kind() = 'applicant' AND made_by = actor_id());
CREATE POLICY not_officers ON questionnaire_link AS RESTRICTIVE FOR UPDATE USING (actor_kind() IN ('applicant', 'system'));
`;

const rights = `
GRANT SELECT, INSERT ON questionnaire_link TO shaqyru_app;
GRANT UPDATE (withdrawn_at, filled_in_at) ON questionnaire_link TO shaqyru_app;
`;
