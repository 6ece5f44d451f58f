import { stateDuty } from '@shaqyru/domain/duty/state-duty';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Statements of the bank, the receipts of applications found in them, and refunds of the duty (Tax Code, art. 548). */
export class StatementsAndRefunds1764002400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(dutyOfReceipts);
    await fillInDuty(runner);
    for (const statements of [statementTables, refunds, security, rights]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

/** The duty due for what a receipt pays for, on the day of payment (clause 8): lists compare it with the bank's amount. */
const dutyOfReceipts = `
ALTER TABLE receipt ADD COLUMN need_tiyn bigint CHECK (need_tiyn > 0);
CREATE INDEX receipt_by_day ON receipt (paid_on, id);
CREATE INDEX receipt_by_amount ON receipt (amount_tiyn, paid_on);
`;

async function fillInDuty(runner: QueryRunner): Promise<void> {
  const receipts = (await runner.query(
    `SELECT r.id, r.paid_on::text AS "paidOn",
            CASE WHEN r.replacement_id IS NULL THEN greatest(1, jsonb_array_length(coalesce(c.answers->'invitees', '[]'))) ELSE 1 END AS invitees
     FROM receipt r JOIN case_file c ON c.id = r.case_id`,
  )) as { id: string; paidOn: PlainDate; invitees: number }[];
  for (const { id, paidOn, invitees } of receipts)
    await runner.query(`UPDATE receipt SET need_tiyn = $2 WHERE id = $1`, [id, stateDuty({ paidOn, invitees }).value]);
  await runner.query(`ALTER TABLE receipt ALTER COLUMN need_tiyn SET NOT NULL`);
}

/**
 * An entry is known by its account and the bank's reference: two statements that overlap bring it once. A match is made by
 * comparing, or by an officer with a reason; an entry pays for one receipt at most. Another receipt makes its matches void.
 */
const statementTables = `
CREATE TABLE bank_statement (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  department_id text NOT NULL,
  account text NOT NULL,
  bank text NOT NULL,
  from_day date NOT NULL,
  to_day date NOT NULL CHECK (to_day >= from_day),
  opening_tiyn bigint NOT NULL,
  closing_tiyn bigint NOT NULL,
  content_sha256 text NOT NULL CHECK (content_sha256 ~ '^[0-9a-f]{64}$'),
  imported_by uuid NOT NULL REFERENCES officer,
  imported_by_name text NOT NULL,
  imported_at timestamptz NOT NULL DEFAULT act_time(),
  CONSTRAINT statement_once UNIQUE (department_id, content_sha256)
);
CREATE INDEX ON bank_statement (department_id, imported_at, id);

CREATE TABLE statement_entry (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  statement_id uuid NOT NULL REFERENCES bank_statement,
  department_id text NOT NULL,
  account text NOT NULL,
  reference text NOT NULL,
  booked_on date NOT NULL,
  document_number text NOT NULL,
  number_key text NOT NULL,
  amount_tiyn bigint NOT NULL CHECK (amount_tiyn > 0),
  payer_name text NOT NULL,
  payer_number text CHECK (payer_number ~ '^[0-9]{12}$'),
  purpose text NOT NULL,
  CONSTRAINT entry_once UNIQUE (department_id, account, reference)
);
CREATE INDEX ON statement_entry (statement_id);
CREATE INDEX entry_by_day ON statement_entry (department_id, booked_on, id);
CREATE INDEX entry_by_number ON statement_entry (department_id, number_key);
CREATE INDEX entry_by_amount ON statement_entry (department_id, amount_tiyn, booked_on);
CREATE TRIGGER bank_statement_is_final BEFORE UPDATE OR DELETE ON bank_statement FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER statement_entry_is_final BEFORE UPDATE OR DELETE ON statement_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE receipt_match (
  entry_id uuid NOT NULL REFERENCES statement_entry,
  receipt_id uuid NOT NULL REFERENCES receipt ON DELETE CASCADE,
  department_id text NOT NULL,
  status text NOT NULL CHECK (status IN ('possible', 'matched', 'rejected')),
  exact boolean NOT NULL,
  score real NOT NULL,
  agrees text[] NOT NULL,
  made_at timestamptz NOT NULL DEFAULT act_time(),
  settled_by uuid REFERENCES officer,
  settled_by_name text,
  settled_at timestamptz,
  reason text,
  PRIMARY KEY (entry_id, receipt_id),
  CHECK (num_nonnulls(settled_by, settled_by_name, settled_at, reason) IN (0, 4)),
  CHECK (settled_by IS NOT NULL OR status = 'possible' OR (status = 'matched' AND exact))
);
CREATE INDEX ON receipt_match (receipt_id);
CREATE UNIQUE INDEX entry_matched_once ON receipt_match (entry_id) WHERE status = 'matched';
CREATE UNIQUE INDEX receipt_matched_once ON receipt_match (receipt_id) WHERE status = 'matched';
CREATE INDEX possible_match ON receipt_match (department_id, entry_id) WHERE status = 'possible';

CREATE FUNCTION forget_matches() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM receipt_match WHERE receipt_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER another_receipt AFTER UPDATE ON receipt FOR EACH ROW
  WHEN ((OLD.number_key, OLD.paid_on, OLD.amount_tiyn) IS DISTINCT FROM (NEW.number_key, NEW.paid_on, NEW.amount_tiyn))
  EXECUTE FUNCTION forget_matches();
`;

/**
 * A claim for a refund. \`whole\`: all that was paid comes back, so the receipt pays for nothing more; otherwise only what was
 * above the duty, and the receipt stays with its case. A refused claim binds nothing.
 */
const refunds = `
CREATE TABLE refund (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  number text NOT NULL UNIQUE,
  department_id text NOT NULL,
  unit_id text,
  case_id uuid REFERENCES case_file,
  receipt_id uuid REFERENCES receipt ON DELETE SET NULL,
  happened text NOT NULL CHECK (happened IN ('overpaid', 'not-accepted', 'gave-up', 'refused-on-merits', 'accepted')),
  bank text NOT NULL,
  bank_key text NOT NULL,
  receipt_number text NOT NULL,
  number_key text NOT NULL,
  paid_on date NOT NULL,
  amount_tiyn bigint NOT NULL CHECK (amount_tiyn > 0),
  claimant text NOT NULL,
  claimant_number text NOT NULL CHECK (claimant_number ~ '^[0-9]{12}$'),
  account text NOT NULL,
  claimed_on date NOT NULL,
  claim_until date NOT NULL,
  refund_tiyn bigint NOT NULL CHECK (refund_tiyn >= 0),
  due_on date,
  because jsonb NOT NULL,
  whole boolean NOT NULL,
  entry_id uuid REFERENCES statement_entry,
  status text NOT NULL DEFAULT 'registered' CHECK (status IN ('registered', 'confirmed', 'refused', 'paid')),
  registered_by uuid NOT NULL REFERENCES officer,
  registered_by_name text NOT NULL,
  registered_at timestamptz NOT NULL DEFAULT act_time(),
  decided_by uuid REFERENCES officer,
  decided_by_name text,
  decided_at timestamptz,
  words text,
  refunded_on date,
  paid_document text,
  CHECK (num_nonnulls(decided_by, decided_by_name, decided_at, words) = CASE status WHEN 'registered' THEN 0 ELSE 4 END),
  CHECK (num_nonnulls(refunded_on, paid_document) = CASE status WHEN 'paid' THEN 2 ELSE 0 END),
  CHECK (status NOT IN ('confirmed', 'paid') OR (refund_tiyn > 0 AND due_on IS NOT NULL)),
  CONSTRAINT four_eyes CHECK (decided_by <> registered_by)
);
CREATE UNIQUE INDEX refund_of_day_once ON refund (number_key, paid_on, amount_tiyn) WHERE status <> 'refused';
CREATE UNIQUE INDEX refund_of_bank_once ON refund (bank_key, number_key) WHERE status <> 'refused';
CREATE UNIQUE INDEX refund_of_entry_once ON refund (entry_id) WHERE status <> 'refused';
CREATE INDEX refund_by_claim ON refund (department_id, claimed_on, id);
CREATE INDEX ON refund (case_id);

-- Both sides take the number's lock: neither a receipt that is being refunded is spent, nor one being spent refunded.
CREATE FUNCTION refuse_refunded() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('receipt:' || NEW.number_key, 0));
  IF EXISTS (SELECT FROM refund f WHERE f.number_key = NEW.number_key AND f.status <> 'refused'
      AND (f.bank_key = NEW.bank_key OR (f.paid_on = NEW.paid_on AND f.amount_tiyn = NEW.amount_tiyn))
      AND (f.whole OR f.case_id IS DISTINCT FROM NEW.case_id)) THEN
    RAISE EXCEPTION 'the duty of this receipt is claimed back' USING ERRCODE = 'unique_violation', CONSTRAINT = 'receipt_refunded';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER not_refunded BEFORE INSERT OR UPDATE OF number_key, bank_key, paid_on, amount_tiyn ON receipt
  FOR EACH ROW EXECUTE FUNCTION refuse_refunded();

-- Whether any application of any department uses a receipt: nothing else is told of it.
CREATE FUNCTION receipt_in_use(wanted_bank text, wanted_number text, wanted_day date, wanted_amount bigint) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('receipt:' || wanted_number, 0));
  RETURN EXISTS (SELECT FROM receipt r WHERE r.number_key = wanted_number
    AND (r.bank_key = wanted_bank OR (r.paid_on = wanted_day AND r.amount_tiyn = wanted_amount)));
END $$;
`;

const ofDepartment = ['bank_statement', 'statement_entry', 'receipt_match', 'refund'];
const security = `
${ofDepartment
  .map(
    (table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY department ON ${table} USING ((SELECT actor_kind()) = 'system' OR ((SELECT actor_kind()) = 'officer'
  AND department_id = (SELECT actor_department()) AND (SELECT actor_role()) IN ('intake', 'examiner', 'head')));`,
  )
  .join('\n')}
CREATE POLICY own_hand ON bank_statement AS RESTRICTIVE FOR INSERT
  WITH CHECK (actor_kind() = 'officer' AND actor_role() = 'examiner' AND imported_by = actor_id());
CREATE POLICY own_hand ON statement_entry AS RESTRICTIVE FOR INSERT
  WITH CHECK (actor_kind() = 'officer' AND actor_role() = 'examiner');
-- Found by comparing, by the examiner who imports or by the product; settled by an examiner's own hand.
CREATE POLICY found ON receipt_match AS RESTRICTIVE FOR INSERT
  WITH CHECK ((actor_kind() = 'system' OR actor_role() = 'examiner') AND settled_by IS NULL);
CREATE POLICY own_hand ON receipt_match AS RESTRICTIVE FOR UPDATE
  USING (actor_kind() = 'officer' AND actor_role() = 'examiner') WITH CHECK (settled_by = actor_id());
CREATE POLICY own_claim ON refund AS RESTRICTIVE FOR INSERT
  WITH CHECK (actor_kind() = 'officer' AND actor_role() IN ('intake', 'examiner') AND registered_by = actor_id() AND status = 'registered');
CREATE POLICY own_hand ON refund AS RESTRICTIVE FOR UPDATE
  USING (actor_kind() = 'officer') WITH CHECK (CASE status WHEN 'paid' THEN actor_role() IN ('intake', 'examiner')
    ELSE actor_role() = 'head' AND decided_by = actor_id() END);
`;

const rights = `
REVOKE EXECUTE ON FUNCTION receipt_in_use(text, text, date, bigint), forget_matches(), refuse_refunded() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION receipt_in_use(text, text, date, bigint) TO shaqyru_app;
GRANT SELECT, INSERT ON bank_statement, statement_entry, receipt_match, refund TO shaqyru_app;
GRANT UPDATE (status, settled_by, settled_by_name, settled_at, reason) ON receipt_match TO shaqyru_app;
GRANT UPDATE (status, happened, claim_until, refund_tiyn, due_on, because, whole, entry_id, decided_by, decided_by_name, decided_at, words,
  refunded_on, paid_document) ON refund TO shaqyru_app;
`;
