import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Applicants claim a refund themselves, see what becomes of their claims and are written to (Tax Code, art. 548). */
export class RefundsOfApplicants1764004050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [claims, security, retention, mails]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

/** Registered by an officer, or claimed by the applicant. Either may be forgotten by its term. */
const claims = `
ALTER TABLE refund ALTER COLUMN registered_by DROP NOT NULL;
ALTER TABLE refund ADD COLUMN claimed_by uuid REFERENCES applicant ON DELETE SET NULL;
ALTER TABLE refund ADD CONSTRAINT registered_by_one CHECK (registered_by IS NULL OR claimed_by IS NULL);
CREATE INDEX ON refund (claimed_by) WHERE claimed_by IS NOT NULL;
`;

const security = `
DROP POLICY own_claim ON refund;
CREATE POLICY own_claim ON refund AS RESTRICTIVE FOR INSERT WITH CHECK (status = 'registered' AND CASE actor_kind()
  WHEN 'officer' THEN actor_role() IN ('intake', 'examiner') AND registered_by = actor_id()
  WHEN 'applicant' THEN claimed_by = actor_id() AND receipt_id IS NOT NULL
  ELSE false END);
CREATE POLICY of_case ON refund FOR SELECT
  USING ((SELECT actor_kind()) = 'applicant' AND EXISTS (SELECT FROM case_file c WHERE c.id = refund.case_id));
CREATE POLICY claimed ON refund FOR INSERT
  WITH CHECK (actor_kind() = 'applicant' AND EXISTS (SELECT FROM case_file c WHERE c.id = refund.case_id));
`;

/** Who claimed stands there by name. */
const retention = `
UPDATE retention_condition SET blanks = blanks || $c$, registered_by_name = CASE WHEN registered_by IS NULL THEN '' ELSE registered_by_name END$c$
WHERE rule = 'refund' AND part = 1;
`;

const mails = `
DO $$
DECLARE rule text;
BEGIN
  -- Whatever kinds there are already, and four more.
  SELECT pg_get_constraintdef(oid) INTO rule FROM pg_constraint WHERE conname = 'notification_kind_check';
  ALTER TABLE notification DROP CONSTRAINT notification_kind_check;
  EXECUTE 'ALTER TABLE notification ADD CONSTRAINT notification_kind_check ' || replace(rule, '''submitted''::text',
    '''submitted''::text, ''refund-claimed''::text, ''refund-confirmed''::text, ''refund-refused''::text, ''refund-paid''::text');
END $$;
`;
