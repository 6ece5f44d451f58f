import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Payments that the bank takes back: a receipt pays only while its payment stands (clauses 8, 11). */
export class ReversedPayments1764004000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [reversals, spending, security, retention, mails]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

/** A reversal undoes one payment and a payment is undone once; made by comparing, or by an officer with a reason. */
const reversals = `
ALTER TABLE statement_entry ADD COLUMN reversal boolean NOT NULL DEFAULT false;
CREATE INDEX reversal_by_day ON statement_entry (department_id, booked_on, id) WHERE reversal;
CREATE INDEX entry_by_receipt ON statement_entry (number_key, booked_on, amount_tiyn);

CREATE TABLE entry_reversal (
  reversal_id uuid PRIMARY KEY REFERENCES statement_entry ON DELETE CASCADE,
  entry_id uuid NOT NULL REFERENCES statement_entry ON DELETE CASCADE,
  department_id text NOT NULL,
  made_at timestamptz NOT NULL DEFAULT act_time(),
  settled_by uuid REFERENCES officer,
  settled_by_name text,
  reason text,
  CONSTRAINT entry_reversed_once UNIQUE (entry_id),
  CHECK (reversal_id <> entry_id),
  CHECK (num_nonnulls(settled_by, settled_by_name, reason) IN (0, 3))
);
`;

const spending = `
CREATE FUNCTION refuse_reversed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  -- The same payment may have been booked again: then it stands.
  IF EXISTS (SELECT FROM statement_entry e JOIN entry_reversal v ON v.entry_id = e.id
      WHERE e.number_key = NEW.number_key AND e.booked_on = NEW.paid_on AND e.amount_tiyn = NEW.amount_tiyn)
    AND NOT EXISTS (SELECT FROM statement_entry e LEFT JOIN entry_reversal v ON v.entry_id = e.id
      WHERE e.number_key = NEW.number_key AND e.booked_on = NEW.paid_on AND e.amount_tiyn = NEW.amount_tiyn AND NOT e.reversal AND v.entry_id IS NULL)
    -- Matched by an officer though not quite the same, and handed in again unchanged.
    OR TG_OP = 'UPDATE' AND (OLD.number_key, OLD.paid_on, OLD.amount_tiyn) = (NEW.number_key, NEW.paid_on, NEW.amount_tiyn)
      AND EXISTS (SELECT FROM receipt_match m JOIN entry_reversal v ON v.entry_id = m.entry_id WHERE m.receipt_id = NEW.id AND m.status = 'matched') THEN
    RAISE EXCEPTION 'the bank took the payment of this receipt back' USING ERRCODE = 'unique_violation', CONSTRAINT = 'receipt_reversed';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER not_reversed BEFORE INSERT OR UPDATE OF number_key, bank_key, paid_on, amount_tiyn ON receipt
  FOR EACH ROW EXECUTE FUNCTION refuse_reversed();
REVOKE EXECUTE ON FUNCTION refuse_reversed() FROM PUBLIC;
`;

const security = `
ALTER TABLE entry_reversal ENABLE ROW LEVEL SECURITY;
CREATE POLICY department ON entry_reversal USING ((SELECT actor_kind()) = 'system' OR ((SELECT actor_kind()) = 'officer'
  AND department_id = (SELECT actor_department()) AND (SELECT actor_role()) IN ('intake', 'examiner', 'head')));
CREATE POLICY found ON entry_reversal AS RESTRICTIVE FOR INSERT
  WITH CHECK (actor_kind() = 'officer' AND actor_role() = 'examiner' AND (settled_by IS NULL OR settled_by = actor_id()));
CREATE POLICY own_hand ON entry_reversal AS RESTRICTIVE FOR DELETE
  USING (actor_kind() = 'officer' AND actor_role() = 'examiner');
GRANT SELECT, INSERT, DELETE ON entry_reversal TO shaqyru_app;
`;

/** While the case of the receipt is kept, what undid its payment is kept too: without it the receipt would count as paid. */
const retention = `
UPDATE retention_condition SET condition = condition || $c$
    AND NOT EXISTS (SELECT FROM entry_reversal v JOIN receipt_match m ON m.entry_id = v.entry_id JOIN receipt r ON r.id = m.receipt_id
      WHERE v.reversal_id = t.id AND m.status <> 'rejected' AND r.case_id IS NOT NULL)$c$ WHERE rule = 'statement' AND part = 1;
`;

const mails = `
DO $$
DECLARE rule text;
BEGIN
  -- Whatever kinds there are already, and one more.
  SELECT pg_get_constraintdef(oid) INTO rule FROM pg_constraint WHERE conname = 'notification_kind_check';
  ALTER TABLE notification DROP CONSTRAINT notification_kind_check;
  EXECUTE 'ALTER TABLE notification ADD CONSTRAINT notification_kind_check '
    || replace(rule, '''submitted''::text', '''submitted''::text, ''payment-reversed''::text');
END $$;
`;
