import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Holidays and transferred days entered while the service runs: an addition is never edited, it is taken away with a reason
 * and entered anew. Each change is followed by a recount of the terms that run, one change at a time.
 */
export class CalendarChanges1764003000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [additions, changes, mails, security, rights]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

const additions = `
ALTER TABLE calendar_addition
  DROP CONSTRAINT calendar_addition_pkey,
  ADD COLUMN id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  ADD COLUMN source_act text CHECK (length(source_act) BETWEEN 1 AND 300),
  ADD COLUMN source_number text CHECK (length(source_number) BETWEEN 1 AND 60),
  ADD COLUMN source_on date,
  ADD COLUMN withdrawn_at timestamptz;
CREATE UNIQUE INDEX calendar_addition_in_force ON calendar_addition (kind, date) WHERE withdrawn_at IS NULL;
`;

const changes = `
CREATE TABLE calendar_change (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  addition_id uuid NOT NULL REFERENCES calendar_addition,
  change text NOT NULL CHECK (change IN ('added', 'withdrawn')),
  reason text CHECK (length(reason) BETWEEN 10 AND 500),
  by_id uuid NOT NULL REFERENCES officer,
  by_name text NOT NULL,
  at timestamptz NOT NULL DEFAULT act_time(),
  -- The due dates moved so far, of cases and complaints; all of them once recounted.
  moved integer NOT NULL DEFAULT 0,
  recounted_at timestamptz,
  UNIQUE (addition_id, change),
  CHECK ((change = 'withdrawn') = (reason IS NOT NULL))
);
-- The next change waits for the recount of this one: a case is told the change that moved its due date, and no other.
CREATE UNIQUE INDEX one_recount_at_a_time ON calendar_change ((true)) WHERE recounted_at IS NULL;
`;

const mails = `
DO $$
DECLARE rule text;
BEGIN
  -- Whatever kinds there are already, and one more.
  SELECT pg_get_constraintdef(oid) INTO rule FROM pg_constraint WHERE conname = 'notification_kind_check';
  ALTER TABLE notification DROP CONSTRAINT notification_kind_check;
  EXECUTE 'ALTER TABLE notification ADD CONSTRAINT notification_kind_check '
    || replace(rule, '''submitted''::text', '''submitted''::text, ''due-moved''::text');
END $$;
ALTER TABLE complaint_notice DROP CONSTRAINT complaint_notice_kind_check;
ALTER TABLE complaint_notice ADD CONSTRAINT complaint_notice_kind_check
  CHECK (kind IN ('registered', 'forwarded', 'extended', 'answered', 'due-moved'));
`;

const administrator = `actor_kind() = 'officer' AND actor_role() = 'administrator'`;
const security = `
ALTER TABLE calendar_addition ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON calendar_addition FOR SELECT USING (true);
CREATE POLICY enter ON calendar_addition FOR INSERT
  WITH CHECK (${administrator} AND entered_by = actor_id() AND withdrawn_at IS NULL AND source_on IS NOT NULL);
CREATE POLICY withdraw ON calendar_addition FOR UPDATE
  USING (${administrator} AND withdrawn_at IS NULL) WITH CHECK (${administrator} AND withdrawn_at IS NOT NULL);
ALTER TABLE calendar_change ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON calendar_change FOR SELECT USING (actor_kind() = 'system' OR (${administrator}));
CREATE POLICY own_hand ON calendar_change FOR INSERT
  WITH CHECK (${administrator} AND by_id = actor_id() AND moved = 0 AND recounted_at IS NULL);
CREATE POLICY recount ON calendar_change FOR UPDATE USING (actor_kind() = 'system');
`;

const rights = `
REVOKE INSERT, UPDATE ON calendar_addition FROM shaqyru_app;
GRANT INSERT ON calendar_addition TO shaqyru_app;
GRANT UPDATE (withdrawn_at) ON calendar_addition TO shaqyru_app;
GRANT SELECT, INSERT ON calendar_change TO shaqyru_app;
GRANT UPDATE (moved, recounted_at) ON calendar_change TO shaqyru_app;
`;
