import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Officers have a work address and are written to: of what was given to them, what is due soon and what is late. */
export class MailsToOfficers1764004200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [address, settings, mails, warnings, security, retention, rights])
      await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

/** With another address the rights are the same: the officer's sessions go on. */
const address = `
ALTER TABLE officer ADD COLUMN email text CHECK (length(email) BETWEEN 3 AND 254);
`;

const settings = `
CREATE TABLE officer_notice_setting (
  officer_id uuid PRIMARY KEY REFERENCES officer,
  language text NOT NULL CHECK (language IN ('kk', 'ru', 'en')),
  off text[] NOT NULL CHECK (off <@ ARRAY['work-given', 'case-near-due', 'cases-late', 'complaint-due'])
);
`;

/** That a mail is to be written; where it goes, and what stands in it, is read when it is sent. */
const mails = `
CREATE TABLE officer_mail (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  officer_id uuid NOT NULL REFERENCES officer,
  kind text NOT NULL CHECK (kind IN ('cases-given', 'complaints-given', 'case-near-due', 'cases-late', 'complaint-due')),
  -- Of a daily mail: there is one of a kind a day.
  day date,
  -- What was given, by its id.
  given uuid[],
  created_at timestamptz NOT NULL DEFAULT act_time(),
  sent_at timestamptz,
  UNIQUE (officer_id, kind, day),
  CHECK (num_nonnulls(day, given) = 1 AND (given IS NOT NULL) = (kind IN ('cases-given', 'complaints-given')))
);
CREATE INDEX ON officer_mail (created_at);
`;

/** Of which warnings a mail was written: each is the occasion of one. */
const warnings = `
ALTER TABLE due_warning ADD COLUMN mailed_at timestamptz;
CREATE INDEX due_warning_unmailed ON due_warning (due_on) WHERE kind = 'near' AND mailed_at IS NULL;
CREATE TABLE complaint_warning (
  officer_id uuid NOT NULL REFERENCES officer,
  complaint_id uuid NOT NULL REFERENCES complaint,
  due_on date NOT NULL,
  warned_at timestamptz NOT NULL DEFAULT act_time(),
  mailed_at timestamptz,
  PRIMARY KEY (officer_id, complaint_id, due_on)
);
CREATE INDEX ON complaint_warning (complaint_id);
CREATE INDEX complaint_warning_unmailed ON complaint_warning (due_on) WHERE mailed_at IS NULL;
`;

const security = `
ALTER TABLE officer_notice_setting ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON officer_notice_setting USING (actor_kind() = 'officer' AND officer_id = actor_id());
ALTER TABLE officer_mail ENABLE ROW LEVEL SECURITY;
CREATE POLICY whole ON officer_mail USING ((SELECT actor_kind()) = 'system');
-- The worker sends an officer's mail in the officer's own name: in it stands nothing that the officer may not see.
CREATE POLICY own ON officer_mail FOR SELECT USING (actor_kind() = 'officer' AND officer_id = actor_id());
CREATE POLICY own_sending ON officer_mail FOR UPDATE USING (actor_kind() = 'officer' AND officer_id = actor_id());
CREATE POLICY giving ON officer_mail FOR INSERT WITH CHECK (actor_kind() = 'officer' AND given IS NOT NULL
  AND EXISTS (SELECT FROM officer o WHERE o.id = officer_id AND o.department_id = actor_department()));
ALTER TABLE complaint_warning ENABLE ROW LEVEL SECURITY;
CREATE POLICY whole ON complaint_warning USING ((SELECT actor_kind()) = 'system');
`;

const retention = `
INSERT INTO retention_condition (rule, part, over, condition) VALUES ('officer-mail', 1, 'officer_mail', $c$t.created_at < $1$c$);
`;

const rights = `
GRANT UPDATE (email) ON officer TO shaqyru_app;
GRANT SELECT, INSERT ON officer_notice_setting, officer_mail, complaint_warning TO shaqyru_app;
GRANT UPDATE (language, off) ON officer_notice_setting TO shaqyru_app;
GRANT UPDATE (sent_at) ON officer_mail TO shaqyru_app;
GRANT UPDATE (mailed_at) ON due_warning, complaint_warning TO shaqyru_app;
`;
