import { readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AUDIT_ANCHOR, ENV } from '../common/tokens.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import type { Env } from '../env.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { AnchorAudit } from './anchor-audit.ts';
import type { AuditAnchor } from './audit-anchor.ts';
import { AuditKeys } from './audit-keys.ts';
import { entryColumns, genesis, hashOfLink, type AuditEntry } from './audit-chain.ts';
import { LinkAudit } from './link-audit.ts';
import { VerifyAudit } from './verify-audit.ts';
import { WriteAudit } from './write-audit.ts';

const seed = 20261124;
const alterations = 1_000;
/** Anchored in five parts, the last of which ends before the chain does. */
const length = 112;
const anchoredUpTo = 100;
const every = 20;

let backend: TestBackend;
let entries: AuditEntry[];
let env: Env;

beforeAll(async () => {
  backend = await startBackend();
  env = backend.app.get<Env>(ENV);
  Object.assign(env, { AUDIT_ANCHOR_EVERY: every });
  await write(anchoredUpTo);
  await backend.get(LinkAudit).run();
  expect(await backend.get(AnchorAudit).run()).toEqual({ outcome: 'anchored', anchors: 5 });
  await write(length - anchoredUpTo);
  await backend.get(LinkAudit).run();
  entries = await backend.database.sql<AuditEntry>(
    `SELECT ${entryColumns} FROM audit_link l JOIN audit_entry e ON e.id = l.entry_id ORDER BY l.position`,
  );
  await backend.database.sql(`CREATE TABLE kept_entry AS SELECT * FROM audit_entry`);
  await backend.database.sql(`CREATE TABLE kept_link AS SELECT * FROM audit_link`);
});
afterAll(() => backend.close());

const verify = () => backend.get(VerifyAudit).run();
const write = (count: number) =>
  backend.get(Database).asActor(system, async (manager) => {
    for (let i = 0; i < count; i += 1)
      await backend.get(WriteAudit).run(manager, system, {
        action: 'case.read',
        subjectKind: 'case',
        subjectId: `case-${i}`,
        data: { i, сөз: 'Ғ' },
      });
  });

/** As a superuser can: past every trigger, key and right. */
const asSuperuser = (sql: string) =>
  backend.database.sql(`BEGIN; SET LOCAL session_replication_role = replica; ${sql}; COMMIT`);
const restore = `DELETE FROM audit_link; DELETE FROM audit_entry;
  INSERT INTO audit_entry OVERRIDING SYSTEM VALUE SELECT * FROM kept_entry; INSERT INTO audit_link SELECT * FROM kept_link`;

const entryAt = (position: number) => {
  const entry = entries[position - 1];
  if (!entry) throw new RangeError(`no entry at ${position}`);
  return entry;
};
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** SQL that makes the table hold exactly this chain, every hash computed anew: what a careful forger writes. */
function forged(chain: AuditEntry[]): string {
  let previousHash = genesis;
  const links = chain.map((entry, index) => {
    const hash = hashOfLink(index + 1, previousHash, entry);
    const link = `(${index + 1}, ${entry.id}, '${previousHash}', '${hash}')`;
    previousHash = hash;
    return link;
  });
  const ids = chain.map(({ id }) => id).join(',') || '0';
  return `DELETE FROM audit_link; DELETE FROM audit_entry WHERE id NOT IN (${ids});
    ${chain.length > 0 ? `INSERT INTO audit_link (position, entry_id, previous_hash, hash) VALUES ${links.join(',')}` : ''}`;
}

const change = {
  action: (entry) => ({ ...entry, action: 'case.assigned' }),
  actor: (entry) => ({ ...entry, actorKind: 'officer', actorId: '11111111-1111-4111-8111-111111111111' }),
  subject: (entry) => ({ ...entry, subjectId: `${entry.subjectId}0` }),
  data: (entry) => ({ ...entry, data: { i: -1 } }),
  at: (entry) => ({ ...entry, at: entry.at.replace(/.Z$/, (end) => (end === '0Z' ? '1Z' : '0Z')) }),
} satisfies Record<string, (entry: AuditEntry) => AuditEntry>;
type Column = keyof typeof change;

function written(entry: AuditEntry): string {
  const actor = entry.actorId === null ? 'NULL' : `${literal(entry.actorId)}::uuid`;
  return `UPDATE audit_entry SET at = '${entry.at}', actor_kind = ${literal(entry.actorKind)}, actor_id = ${actor},
    action = ${literal(entry.action)}, subject_id = ${literal(entry.subjectId ?? '')}, data = ${literal(JSON.stringify(entry.data))}
    WHERE id = ${entry.id}`;
}

type Alteration = { what: string; sql: string; place: number };
const position = fc.integer({ min: 1, max: length });
const anchoredPosition = fc.integer({ min: 1, max: anchoredUpTo });
const column = fc.constantFrom(...(Object.keys(change) as Column[]));

/** Every kind of alteration, and the position at which it must be found. */
const kinds: Record<string, fc.Arbitrary<Alteration>> = {
  'an entry changed': fc.tuple(position, column).map(([at, what]) => ({
    what: `${what} at ${at}`,
    sql: written(change[what](entryAt(at))),
    place: at,
  })),
  'an entry deleted, its link left': position.map((at) => ({
    what: `${at}`,
    sql: `DELETE FROM audit_entry WHERE id = ${entryAt(at).id}`,
    place: at,
  })),
  'entries and links deleted from the middle': fc
    .tuple(fc.integer({ min: 1, max: length - 6 }), fc.integer({ min: 1, max: 5 }))
    .map(([at, many]) => ({
      what: `${many} at ${at}`,
      sql: `DELETE FROM audit_entry WHERE id IN (SELECT entry_id FROM audit_link WHERE position BETWEEN ${at} AND ${at + many - 1});
            DELETE FROM audit_link WHERE position BETWEEN ${at} AND ${at + many - 1}`,
      place: at,
    })),
  'entries and links deleted at the end': anchoredPosition.map((at) => ({
    what: `from ${at}`,
    sql: `DELETE FROM audit_entry WHERE id IN (SELECT entry_id FROM audit_link WHERE position >= ${at});
          DELETE FROM audit_link WHERE position >= ${at}`,
    place: at,
  })),
  'two neighbours exchanged': fc.integer({ min: 1, max: length - 1 }).map((at) => ({
    what: `${at} and ${at + 1}`,
    sql: `UPDATE audit_link SET position = -position WHERE position IN (${at}, ${at + 1});
          UPDATE audit_link SET position = ${2 * at + 1} + position WHERE position < 0`,
    place: at,
  })),
  'two entries exchanged under their links': fc.integer({ min: 1, max: length - 1 }).map((at) => ({
    what: `${at} and ${at + 1}`,
    sql: `UPDATE audit_link SET entry_id = -entry_id WHERE position IN (${at}, ${at + 1});
          UPDATE audit_link SET entry_id = ${Number(entryAt(at).id) + Number(entryAt(at + 1).id)} + entry_id WHERE entry_id < 0`,
    place: at,
  })),
  'a hash written over': position.map((at) => ({
    what: `${at}`,
    sql: `UPDATE audit_link SET hash = repeat('a', 64) WHERE position = ${at}`,
    place: at,
  })),
  'an entry changed and the chain rewritten with new hashes': fc.tuple(anchoredPosition, column).map(([at, what]) => ({
    what: `${what} at ${at}`,
    sql: `${written(change[what](entryAt(at)))};
          ${forged(entries.map((entry, index) => (index === at - 1 ? change[what](entry) : entry)))}`,
    place: at,
  })),
  'an entry removed and the chain rewritten with new hashes': anchoredPosition.map((at) => ({
    what: `${at}`,
    sql: forged(entries.toSpliced(at - 1, 1)),
    place: at,
  })),
  'two entries exchanged and the chain rewritten with new hashes': anchoredPosition.map((at) => ({
    what: `${at} and ${at + 1}`,
    sql: forged(entries.toSpliced(at - 1, 2, entryAt(at + 1), entryAt(at))),
    place: at,
  })),
  'the end removed and the chain rewritten with new hashes': anchoredPosition.map((at) => ({
    what: `from ${at}`,
    sql: forged(entries.slice(0, at - 1)),
    place: at,
  })),
};

describe(`${alterations} alterations of the audit log by a superuser`, () => {
  it('are all found, each at its place', { timeout: 300_000 }, async () => {
    expect(await verify()).toMatchObject({ whole: true, links: length, anchors: 5, unanchored: 12, found: 0 });
    const names = Object.keys(kinds);
    const each = Math.ceil(alterations / names.length);
    const missed: string[] = [];
    let tried = 0;
    for (const [index, name] of names.entries()) {
      const arbitrary = kinds[name];
      if (!arbitrary) throw new Error(name);
      const count = Math.min(each, alterations - tried);
      for (const { what, sql, place } of fc.sample(arbitrary, { numRuns: count, seed: seed + index })) {
        await asSuperuser(`${restore}; ${sql}`);
        const { whole, breaks } = await verify();
        const found = breaks.some(({ from, to }) => from <= place && place <= to);
        // Nothing before the place is accused, but what was moved there by the alteration itself.
        if (whole || !found || breaks.some(({ from }) => from > 0 && from < place)) missed.push(`${name}: ${what}`);
        tried += 1;
      }
    }
    expect(missed).toEqual([]);
    expect(tried).toBe(alterations);
    await asSuperuser(restore);
    expect(await verify()).toMatchObject({ whole: true, found: 0 });
  });
});

describe('what the anchors show', () => {
  const folder = () => env.AUDIT_ANCHOR_DIRECTORY;
  const file = (number: number) => join(folder(), '000', `${String(number).padStart(9, '0')}.json`);
  beforeEach(() => asSuperuser(restore));

  it('several breaks, each at its place, in one pass', async () => {
    await asSuperuser(
      [
        written(change.data(entryAt(3))),
        `DELETE FROM audit_entry WHERE id = ${entryAt(50).id}`,
        `DELETE FROM audit_link WHERE position BETWEEN 70 AND 72`,
        `DELETE FROM audit_link WHERE position > 98`,
      ].join('; '),
    );
    expect((await verify()).breaks).toMatchObject([
      { kind: 'entry-changed', from: 3, to: 3, entryId: entryAt(3).id },
      { kind: 'entry-missing', from: 50, to: 50, entryId: entryAt(50).id },
      { kind: 'link-missing', from: 70, to: 72 },
      { kind: 'end-missing', from: 99, to: 100, anchor: 5 },
    ]);
  });

  it('says how much could still be removed unseen: what was linked since the last anchor', async () => {
    await asSuperuser(
      `DELETE FROM audit_entry WHERE id > ${entryAt(106).id}; DELETE FROM audit_link WHERE position > 106`,
    );
    expect(await verify()).toMatchObject({ whole: true, links: 106, anchored: { position: 100 }, unanchored: 6 });
  });

  it('an entry put in under an old number, which the linking would never reach', async () => {
    await asSuperuser(
      `INSERT INTO audit_entry (id, actor_kind, action, subject_kind) OVERRIDING SYSTEM VALUE VALUES (-20000, 'system', 'case.read', 'case')`,
    );
    await backend.get(LinkAudit).run();
    const putIn = { kind: 'put-in', from: 0, to: 0, entryId: '-20000', anchor: null };
    expect(await verify()).toMatchObject({ whole: false, breaks: [putIn] });
  });

  it.each<[string, () => Promise<void>, () => Promise<void>, object[]]>([
    [
      'the newest anchor removed',
      () => rename(file(5), `${file(5)}.away`),
      () => rename(`${file(5)}.away`, file(5)),
      [{ kind: 'anchor-missing', anchor: 5 }],
    ],
    [
      'an anchor removed from the middle',
      () => rename(file(2), `${file(2)}.away`),
      () => rename(`${file(2)}.away`, file(2)),
      [{ kind: 'anchor-missing', anchor: 2 }],
    ],
    [
      'an anchor that somebody else wrote',
      async () => {
        await rename(file(3), `${file(3)}.away`);
        await writeFile(file(3), '{"format":1,"number":3}');
      },
      () => rename(`${file(3)}.away`, file(3)),
      [
        { kind: 'anchor-forged', anchor: 3 },
        { kind: 'anchor-forged', anchor: 4 },
      ],
    ],
  ])('%s', async (_what, tamper, undo, breaks) => {
    await tamper();
    const { whole, breaks: found } = await verify();
    await undo();
    expect(whole).toBe(false);
    expect(found).toMatchObject(breaks);
    expect(await verify()).toMatchObject({ whole: true });
  });

  it('nothing is anchored over a chain that is not what was anchored', async () => {
    await asSuperuser(forged(entries.toSpliced(49, 1)));
    const before = await readdir(join(folder(), '000'));
    expect(await backend.get(AnchorAudit).run()).toEqual({ outcome: 'refused', position: 100 });
    expect(await readdir(join(folder(), '000'))).toEqual(before);
  });

  it('an anchor that is kept while the chain is being read is not missed', async () => {
    const anchors = backend.app.get<AuditAnchor>(AUDIT_ANCHOR);
    const meanwhile: AuditAnchor = {
      keep: (kept) => anchors.keep(kept),
      last: () => anchors.last(),
      async *all() {
        yield* anchors.all();
        expect(await backend.get(AnchorAudit).run()).toEqual({ outcome: 'anchored', anchors: 1 });
      },
    };
    const verdict = await new VerifyAudit(backend.get(Database), meanwhile, backend.get(AuditKeys)).run();
    expect(verdict).toMatchObject({ whole: true, anchors: 5, breaks: [] });
    expect(await verify()).toMatchObject({ whole: true, anchors: 6, unanchored: 0 });
  });

  it('an anchor is never written over', async () => {
    const anchors = backend.app.get<AuditAnchor>(AUDIT_ANCHOR);
    await expect(anchors.keep({ number: 1, text: '{}' })).rejects.toThrow('EEXIST');
    expect(await verify()).toMatchObject({ whole: true, anchors: 6 });
  });
});
