import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CheckAudit } from '../audit/check-audit.ts';
import { FileStore } from '../common/file-store.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, dauren, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { firmEmployee } from '../testing/routes.ts';
import { decide, filledDraft, proposedCase, submittedCase } from '../testing/walk.ts';

let backend: TestBackend;
let owner: TestApplicant;
let other: TestApplicant;
let administrator: TestOfficer;
let auditor: TestOfficer;
const ids = { ended: '', open: '', draft: '' };
let number = '';
const receiptOf = { bank_key: '', number_key: '' };

const reason = 'Мерзімі өткен деректерді жою.';
const inYears = (years: number) => {
  const date = new Date();
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date;
};
const due = async () => {
  const { due: rows } = await administrator.api.retention.read();
  return Object.fromEntries(rows.filter((row) => row.due !== 0).map((row) => [row.rule, row.due]));
};
const erase = async () => {
  await administrator.api.retention.ask({ reason });
  expect(await backend.runJobs()).toEqual([]);
};
const count = async (table: string, where: string, params: unknown[]) => {
  const [row] = await backend.database.sql<{ n: number }>(
    `SELECT count(*)::int AS n FROM ${table} WHERE ${where}`,
    params,
  );
  return row?.n ?? -1;
};

beforeAll(async () => {
  backend = await startBackend();
  [owner, other] = [await signIn(backend, aigul), await signIn(backend, dauren)];
  const examiner = await officer(backend, 'examiner');
  const head = await officer(backend, 'head');
  administrator = await officer(backend, 'administrator');
  auditor = await officer(backend, 'auditor');
  ids.ended = await proposedCase(backend, { applicant: owner, examiner });
  await decide(head, ids.ended);
  await backend.runJobs();
  const seen = await examiner.api.cases.read({ caseId: ids.ended });
  number = seen.number;
  // What is over is over by its status; how it came there is another test's matter.
  await backend.database.sql(`UPDATE case_file SET status = 'closed' WHERE id = $1`, [ids.ended]);
  const [receipt] = await backend.database.sql<typeof receiptOf>(
    `SELECT bank_key, number_key FROM receipt WHERE case_id = $1`,
    [ids.ended],
  );
  Object.assign(receiptOf, receipt);
  ids.open = await submittedCase(backend, other);
  ids.draft = await filledDraft(backend, owner);
  // Of several colleagues one applies; another has only said something about it.
  const colleague = await signIn(backend, firmEmployee);
  await backend.database.sql(
    `INSERT INTO colleague_comment (case_id, author_id, author_name, text) VALUES ($1, $2, $3, 'Тексердім.')`,
    [ids.open, colleague.actor.id, colleague.actor.name],
  );
});
afterAll(() => backend.close());

describe('what is past its term is erased', () => {
  it('nothing today, and nothing is said to be due', async () => {
    expect(await due()).toEqual({ 'stray-file': null });
    await erase();
    expect(await count('case_file', 'id = ANY ($1)', [Object.values(ids)])).toBe(3);
  });

  it('after seven months the draft, with its files’ rows and everything that hangs on it; not what was submitted', async () => {
    backend.setClock(new Date(Date.now() + 215 * 86_400_000));
    expect(await due()).toMatchObject({ draft: 1, 'mail-address': expect.any(Number) as number });
    await erase();
    expect(await count('case_file', 'id = $1', [ids.draft])).toBe(0);
    expect(await count('attachment', 'case_id = $1', [ids.draft])).toBe(0);
    expect(await count('case_file', 'id = ANY ($1)', [[ids.ended, ids.open]])).toBe(2);
    expect(await count('notification', `sent_at IS NOT NULL AND recipient <> ''`, [])).toBe(0);
    expect(await due()).toEqual({ 'stray-file': null });
  });

  it('after five years the case that is over, wherever it left a row; not the one that is open', async () => {
    backend.setClock(inYears(5.1));
    expect(await due()).not.toHaveProperty('case');
    backend.setClock(inYears(6));
    expect(await due()).toMatchObject({ case: 1 });
    const tables = await backend.database.sql<{ name: string }>(
      `SELECT DISTINCT table_name AS name FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND column_name = 'case_id'`,
    );
    await erase();
    for (const { name } of tables) expect([name, await count(name, 'case_id = $1', [ids.ended])]).toEqual([name, 0]);
    expect(await count('case_file', 'id = $1', [ids.ended])).toBe(0);
    expect(await count('case_file', 'id = $1', [ids.open])).toBe(1);
  });

  it('the receipt stays spent, and says nothing of whose it was', async () => {
    const [row] = await backend.database.sql(`SELECT case_id FROM receipt WHERE bank_key = $1 AND number_key = $2`, [
      receiptOf.bank_key,
      receiptOf.number_key,
    ]);
    expect(row).toEqual({ case_id: null });
  });

  it('whoever has nothing here any more is forgotten; whoever has a case is not', async () => {
    expect(await count('applicant', 'iin = $1', [owner.iin])).toBe(0);
    expect(await count('applicant', 'iin = $1', [other.iin])).toBe(1);
    expect(await count('applicant', 'iin = $1', [firmEmployee.iin])).toBe(1);
    expect(await due()).not.toHaveProperty('applicant');
  });

  it('files that belong to nothing go, those of a case stay', async () => {
    backend.setClock(null);
    const store = backend.get(FileStore);
    const stray = await store.put(Buffer.from(`stray ${randomUUID()}`));
    const [kept] = await backend.database.sql<{ sha256: string }>(`SELECT sha256 FROM attachment WHERE case_id = $1`, [
      ids.open,
    ]);
    await erase();
    await expect(store.get(stray)).resolves.toBeDefined();
    backend.setClock(new Date(Date.now() + 9 * 86_400_000));
    await erase();
    await expect(store.get(stray)).rejects.toThrow('ENOENT');
    await expect(store.get(kept?.sha256 ?? '')).resolves.toBeDefined();
  });
});

describe('the erasure itself', () => {
  it('is written down: who asked and why, how much, which cases', async () => {
    const { runs } = await administrator.api.retention.read();
    expect(runs.every(({ by, finishedAt }) => by === administrator.actor.name && finishedAt !== null)).toBe(true);
    expect(runs.map(({ erased }) => erased)).toContainEqual(expect.objectContaining({ case: 1, applicant: 1 }));
    const { items } = await auditor.api.audit.list({ number, act: 'retention.erase' });
    expect(items).toMatchObject([{ subjectId: ids.ended, data: { rule: 'case', number } }]);
    const { items: runsAsked } = await auditor.api.audit.list({ act: 'retention.run' });
    expect(JSON.stringify(runsAsked)).not.toContain(reason);
  });

  it('leaves the audit chain whole, with every act on the erased case in it', async () => {
    expect(await backend.get(CheckAudit).run()).toMatchObject({ whole: true, found: 0, unlinked: 0 });
    expect((await auditor.api.audit.list({ number })).items.map(({ act }) => act)).toContain('case.decide');
  });

  it('is one at a time', async () => {
    expect(await administrator.api.retention.ask({ reason })).toEqual({ outcome: 'asked' });
    expect(await administrator.api.retention.ask({ reason })).toEqual({ outcome: 'asked-already' });
    await backend.runJobs();
  });

  it.each([
    ['delete a case', `DELETE FROM case_file`],
    [
      'delete an event, even when it says that it erases',
      `DO $$ BEGIN PERFORM set_config('app.erasing', 'by-its-term', true); DELETE FROM case_event; END $$`,
    ],
    ['erase rows of its own choice', `SELECT erase_rows('case_file', 'true')`],
    ['erase as an administrator', `SELECT * FROM retention_erase('case', now(), 10)`],
  ])('the application’s role cannot %s', async (_what, sql) => {
    await expect(backend.database.sqlAs(administrator.actor, sql)).rejects.toThrow(
      /permission denied|only the service/,
    );
  });

  it('even the owner’s erasure cannot touch the audit log', async () => {
    await expect(
      backend.database.sql(
        `DO $$ BEGIN PERFORM set_config('app.erasing', 'by-its-term', true); DELETE FROM audit_link; END $$`,
      ),
    ).rejects.toThrow('append-only');
  });
});
