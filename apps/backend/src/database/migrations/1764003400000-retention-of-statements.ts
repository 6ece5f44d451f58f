import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Terms for what names a payer and hangs on no case: entries of bank statements, and claims for a refund. An entry is erased; of
 * a claim only whose it was, since a receipt that was refunded stays spent (clause 8).
 */
export class RetentionOfStatements1764003400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [keys, rules, erasure]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

/** A claim outlives the entry that it was compared with. */
const keys = `
ALTER TABLE refund DROP CONSTRAINT refund_entry_id_fkey;
ALTER TABLE refund ADD CONSTRAINT refund_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES statement_entry ON DELETE SET NULL;
ALTER TABLE refund DROP CONSTRAINT refund_claimant_number_check;
ALTER TABLE refund ADD CONSTRAINT refund_claimant_number_check CHECK (claimant_number ~ '^([0-9]{12})?$');
`;

/** `blanks`: what is written over instead of deleting the row. */
const rules = `
ALTER TABLE retention_condition ADD COLUMN blanks text;
UPDATE retention_condition SET blanks = $c$recipient = ''$c$ WHERE rule = 'mail-address';
INSERT INTO retention_condition (rule, part, over, condition, blanks) VALUES
  -- While the case of its receipt is kept, or a claim about it is open, the entry is their proof.
  ('statement', 1, 'statement_entry', $c$t.booked_on < ($1 AT TIME ZONE 'Asia/Almaty')::date
    AND NOT EXISTS (SELECT FROM receipt_match m JOIN receipt r ON r.id = m.receipt_id
      WHERE m.entry_id = t.id AND m.status <> 'rejected' AND r.case_id IS NOT NULL)
    AND NOT EXISTS (SELECT FROM refund f WHERE f.entry_id = t.id AND f.status IN ('registered', 'confirmed'))$c$, NULL),
  ('statement', 2, 'bank_statement', $c$t.to_day < ($1 AT TIME ZONE 'Asia/Almaty')::date AND t.imported_at < $1
    AND NOT EXISTS (SELECT FROM statement_entry e WHERE e.statement_id = t.id)$c$, NULL),
  ('refund', 1, 'refund', $c$t.status IN ('refused', 'paid') AND t.claimant_number <> '' AND t.decided_at < $1
    AND coalesce(t.refunded_on < ($1 AT TIME ZONE 'Asia/Almaty')::date, true)$c$,
    $c$claimant = '', claimant_number = '', account = '', words = ''$c$);
`;

const erasure = `
CREATE OR REPLACE FUNCTION retention_erase(wanted text, before timestamptz, at_most integer) RETURNS TABLE (id text, number text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  part record;
  chosen text;
  taken tid[];
  one tid;
  subjects jsonb;
BEGIN
  IF actor_kind() <> 'system' THEN RAISE EXCEPTION 'only the service erases' USING ERRCODE = 'insufficient_privilege'; END IF;
  PERFORM set_config('app.erasing', 'by-its-term', true);
  FOR part IN SELECT c.over, c.condition, c.blanks FROM retention_condition c WHERE c.rule = wanted ORDER BY c.part LOOP
    EXECUTE format('SELECT array_agg(found.ctid) FROM (SELECT t.ctid FROM %s t WHERE %s LIMIT %s FOR UPDATE SKIP LOCKED) found', part.over, part.condition, at_most)
      INTO taken USING before;
    CONTINUE WHEN taken IS NULL;
    chosen := format('ctid = ANY (%L::tid[])', taken);
    IF part.blanks IS NOT NULL THEN
      EXECUTE format('UPDATE %s SET %s WHERE %s', part.over, part.blanks, chosen);
      RETURN QUERY SELECT NULL::text, NULL::text FROM unnest(taken);
    ELSIF wanted = 'applicant' THEN
      -- Whoever something else still refers to stays.
      FOREACH one IN ARRAY taken LOOP
        BEGIN
          DELETE FROM applicant a WHERE a.ctid = one;
          RETURN QUERY SELECT NULL::text, NULL::text;
        EXCEPTION WHEN foreign_key_violation THEN NULL;
        END;
      END LOOP;
    ELSE
      subjects := '[]';
      IF part.over IN ('case_file'::regclass, 'complaint'::regclass) THEN
        EXECUTE format('SELECT jsonb_agg(jsonb_build_object(''id'', s.id, ''number'', s.number)) FROM %s s WHERE %s', part.over, chosen) INTO subjects;
      END IF;
      PERFORM erase_rows(part.over, chosen);
      IF subjects = '[]' THEN RETURN QUERY SELECT NULL::text, NULL::text FROM unnest(taken);
      ELSE RETURN QUERY SELECT s->>'id', s->>'number' FROM jsonb_array_elements(subjects) s;
      END IF;
    END IF;
  END LOOP;
  PERFORM set_config('app.erasing', '', true);
END $$;
`;
