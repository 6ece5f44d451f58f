import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files are kept otherwise than they were sent (a picture is drawn anew): the digest of what was sent tells a repeated upload.
 * And whether a virus scanner has looked at them.
 */
export class ScannedFiles1764002300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['attachment', 'complaint_file']) await runner.query(columnsOf(table));
    await runner.query(rights);
  }

  async down(): Promise<void> {
    throw new Error('A released migration is not undone: write the next one.');
  }
}

const columnsOf = (table: string) => `
ALTER TABLE ${table}
  -- Null for what came before this was kept: then it is the digest of the bytes.
  ADD COLUMN sent_sha256 text CHECK (sent_sha256 ~ '^[0-9a-f]{64}$'),
  ADD COLUMN scan text NOT NULL DEFAULT 'unscanned' CHECK (scan IN ('clean', 'unscanned', 'infected')),
  ADD COLUMN scanned_at timestamptz;
CREATE INDEX ${table}_unscanned ON ${table} (sha256) WHERE scan = 'unscanned';
CREATE INDEX ${table}_by_sha256 ON ${table} (sha256);
`;

const rights = `
GRANT UPDATE (scan, scanned_at) ON complaint_file TO shaqyru_app;
-- A verdict is the scanner's: nobody else writes it over.
CREATE POLICY scanner ON complaint_file AS RESTRICTIVE FOR UPDATE USING (actor_kind() = 'system');
CREATE POLICY scanner ON attachment AS RESTRICTIVE FOR UPDATE USING (actor_kind() = 'system');
`;
