import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { LinkAudit } from './link-audit.ts';
import { VerifyAudit } from './verify-audit.ts';
import { WriteAudit } from './write-audit.ts';

let backend: TestBackend;
beforeAll(async () => {
  backend = await startBackend();
});
afterAll(() => backend.close());

const link = () => backend.get(LinkAudit).run();
const verify = () => backend.get(VerifyAudit).run();
const write = (count: number) =>
  backend.get(Database).asActor(system, async (manager) => {
    const audit = backend.get(WriteAudit);
    for (let i = 0; i < count; i += 1)
      await audit.run(manager, system, {
        action: 'case.read',
        subjectKind: 'case',
        subjectId: String(i),
        data: { i, сөз: 'Ғ' },
      });
  });

/** Changes what cannot be changed, as someone with the owner's rights could. */
async function tamper(table: 'audit_entry' | 'audit_link', sql: string): Promise<void> {
  await backend.database.sql(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await backend.database.sql(sql);
  await backend.database.sql(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
}

describe('the chain of the audit log', () => {
  it('links every entry once, in batches, however many processes link at once', async () => {
    await write(1_205);
    expect(await verify()).toMatchObject({ whole: true, links: 0, unlinked: 1_205 });
    await Promise.all([link(), link(), link()]);
    const first = await verify();
    expect(first).toMatchObject({ whole: true, links: 1_205, unlinked: 0 });
    await link();
    expect(await verify()).toEqual(first);
  });

  it('goes on where it ended', async () => {
    const before = await verify();
    await write(3);
    await link();
    const after = await verify();
    expect(after).toMatchObject({ whole: true, links: 1_208 });
    expect(after).not.toEqual(before);
  });

  it('links an entry that was written earlier and committed later', async () => {
    let commit = () => {};
    const held = new Promise<void>((resolve) => (commit = resolve));
    let written = () => {};
    const isWritten = new Promise<void>((resolve) => (written = resolve));
    const slow = backend.get(Database).asActor(system, async (manager) => {
      await backend.get(WriteAudit).run(manager, system, { action: 'case.read', subjectKind: 'case', subjectId: null });
      written();
      await held;
    });
    await isWritten;
    await write(1);
    await link();
    commit();
    await slow;
    await link();
    expect(await verify()).toMatchObject({ whole: true, links: 1_210, unlinked: 0 });
  });

  it.each<[string, 'audit_entry' | 'audit_link', string, string, object[]]>([
    [
      'an entry that was written over',
      'audit_entry',
      `UPDATE audit_entry SET action = 'other' WHERE id = (SELECT entry_id FROM audit_link WHERE position = 500)`,
      `UPDATE audit_entry SET action = 'case.read' WHERE id = (SELECT entry_id FROM audit_link WHERE position = 500)`,
      [{ kind: 'entry-changed', from: 500, to: 500 }],
    ],
    [
      'an hour moved by a microsecond',
      'audit_entry',
      `UPDATE audit_entry SET at = at + interval '1 microsecond' WHERE id = (SELECT entry_id FROM audit_link WHERE position = 7)`,
      `UPDATE audit_entry SET at = at - interval '1 microsecond' WHERE id = (SELECT entry_id FROM audit_link WHERE position = 7)`,
      [{ kind: 'entry-changed', from: 7, to: 7 }],
    ],
    [
      'a link moved to another place',
      'audit_link',
      `UPDATE audit_link SET position = CASE position WHEN 20 THEN -1 ELSE position END WHERE position IN (20, 21)`,
      `UPDATE audit_link SET position = 20 WHERE position = -1`,
      [
        { kind: 'order', from: -1, to: -1 },
        { kind: 'link-missing', from: 20, to: 20 },
      ],
    ],
    [
      'a link written anew',
      'audit_link',
      `UPDATE audit_link SET hash = repeat('a', 64) WHERE position = 1000`,
      ``,
      [{ kind: 'entry-changed', from: 1_000, to: 1_000 }],
    ],
  ])('finds %s', async (_what, table, change, undo, breaks) => {
    const before = await verify();
    await tamper(table, change);
    expect(await verify()).toMatchObject({ whole: false, found: breaks.length, breaks });
    if (undo === '') return;
    await tamper(table, undo);
    expect(await verify()).toEqual(before);
  });
});
