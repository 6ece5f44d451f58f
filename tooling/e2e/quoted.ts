import pg from 'pg';
import type { Service } from './service.ts';

/** Letters that an English page does not have; what has none needs no look. */
const cyrillic = /[\u0400-\u04FF]/;

/**
 * What people have written into the service so far: names, answers, reasons, messages, in whatever language they wrote.
 * A page shows them as they are. The longest first, so that a name goes before a part of it.
 */
export async function quotedBy({ ownerUrl }: Pick<Service, 'ownerUrl'>): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    );
    const found = new Set<string>();
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: unknown }>(`SELECT to_jsonb(one) AS row FROM ${name} AS one`);
      for (const { row } of rows) collect(row, found);
    }
    return [...found].sort((one, other) => other.length - one.length);
  } finally {
    await client.end();
  }
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') {
    const text = value.replace(/\s+/g, ' ').trim();
    if (cyrillic.test(text)) found.add(text);
  } else if (value !== null && typeof value === 'object') {
    for (const part of Object.values(value)) collect(part, found);
  }
}
