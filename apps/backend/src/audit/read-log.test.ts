import { randomUUID } from 'node:crypto';
import type { AuditQuery } from '@shaqyru/domain/audit/audit-view';
import { addDays, dayOf } from '@shaqyru/domain/law/plain-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { decide, proposedCase } from '../testing/walk.ts';
import { WriteAudit } from './write-audit.ts';

let backend: TestBackend;
let applicant: TestApplicant;
let examiner: TestOfficer;
let other: TestOfficer;
let head: TestOfficer;
let auditor: TestOfficer;
let caseId: string;
let number: string;

beforeAll(async () => {
  backend = await startBackend();
  applicant = await signIn(backend, aigul);
  examiner = await officer(backend, 'examiner');
  head = await officer(backend, 'head');
  other = await officer(backend, 'examiner', { departmentId: 'almaty', unitId: null });
  auditor = await officer(backend, 'auditor', { departmentId: 'ministry', unitId: null });
  caseId = await proposedCase(backend, { applicant, examiner });
  await decide(head, caseId);
  await backend.runJobs();
  number = (await examiner.api.cases.read({ caseId })).number;
});
afterAll(() => backend.close());

const list = (query: AuditQuery = {}) => auditor.api.audit.list(query);
const acts = async (query: AuditQuery) => (await list(query)).items.map(({ act }) => act);

describe('the reading of personal data is written down', () => {
  const attachment = async () => {
    const seen = await examiner.api.cases.read({ caseId });
    return { file: seen.files[0]?.id ?? '', paper: seen.papers[0]?.id ?? '' };
  };
  const download = async (path: string) => {
    const url = await (listening ??= backend.listen());
    const answer = await fetch(url + path, { headers: { authorization: `Bearer ${applicant.token}` } });
    expect(answer.status).toBe(200);
    await answer.arrayBuffer();
  };
  let listening: Promise<string> | undefined;

  it.each<[string, string, () => Promise<unknown>]>([
    ['the case page', 'case.read', () => examiner.api.cases.read({ caseId })],
    ['the visits', 'case.read-visits', () => examiner.api.visits.read({ caseId })],
    ['the cancellations', 'case.read-cancellations', () => examiner.api.cancellations.read({ caseId })],
    ['the requests for replacement', 'case.read-replacements', () => examiner.api.replacements.read({ caseId })],
    ['a file', 'attachment.read', async () => download(`/files/${(await attachment()).file}`)],
    ['a paper', 'paper.read', async () => download(`/papers/${(await attachment()).paper}`)],
    ['the signed content', 'case.read-signed', () => download(`/cases/${caseId}/signed-content`)],
    ['a search among cases', 'worklist.search', () => examiner.api.cases.worklist(worklist('Юсупова'))],
    ['the special records', 'special-records.list', () => examiner.api.specialRecords.list({ search: 'Юсупова' })],
  ])('%s: %s', async (_what, act, read) => {
    const before = await list({ act: act as NonNullable<AuditQuery['act']> });
    await read();
    const [newest] = (await list({ act: act as NonNullable<AuditQuery['act']> })).items;
    expect(newest?.id).not.toBe(before.items[0]?.id);
    expect(newest).toMatchObject({ act });
  });

  it('a changed special record says which of its fields, and no word of them', async () => {
    const administrator = await officer(backend, 'administrator', { departmentId: 'ministry', unitId: null });
    const content = { name: 'Пак Виктор', birthDate: null, citizenship: null, passportNumber: null, reason: 'Сынақ.' };
    const added = await administrator.api.specialRecords.add({
      register: 'Тізілім',
      kind: 'violation',
      externalId: '7',
      content,
      reason: 'Соттың хаты бойынша.',
      idempotencyKey: randomUUID(),
    });
    if (added.outcome !== 'done') throw new Error(added.outcome);
    const changed = { ...content, name: 'Пак Виталий', citizenship: 'RUS' as const };
    const { recordId } = added;
    await administrator.api.specialRecords.change({ recordId, version: 1, content: changed, reason: 'Қате екен.' });
    const [entry] = (await list({ act: 'special-records.changed' })).items;
    expect(entry).toMatchObject({ subjectId: recordId, data: { fields: 'name citizenship' } });
  });

  it('an act about an officer says about whom', async () => {
    const [audited] = await backend.database.sql<{ name: string; post: string }>(
      `SELECT name, post FROM officer WHERE id = $1`,
      [auditor.actor.id],
    );
    const created = (await list({ act: 'officer.create' })).items.find((one) => one.subjectId === auditor.actor.id);
    expect(created).toMatchObject({ actor: null, officer: audited });
  });

  it('what was not found is not said to have been read', async () => {
    const before = await list({ officerId: other.actor.id });
    await expect(other.api.cases.read({ caseId })).rejects.toThrow('not-found');
    expect((await list({ officerId: other.actor.id })).items).toEqual(before.items);
  });

  it('no name, number of a passport or IIN stands in the log', async () => {
    await examiner.api.cases.worklist(worklist('950630450124'));
    await examiner.api.specialRecords.list({ search: 'FA1234567 Юсупова Дильноза' });
    await list({ lookedUp: 'Юсупова' });
    const rows = await backend.database.sql<{ text: string }>(
      `SELECT string_agg(e::text, ' ') AS text FROM audit_entry e`,
    );
    expect(rows[0]?.text).not.toMatch(/юсупова|yusupova|дильноза|iusupova|FA1234567|950630450124|серікқызы/i);
  });
});

const worklist = (search: string) => ({
  search,
  statuses: [],
  kinds: [],
  sort: 'due' as const,
  descending: false,
  limit: 20,
});

describe('an auditor finds', () => {
  it('an officer’s acts, of whatever department, with name and post', async () => {
    const { items } = await list({ officerId: examiner.actor.id });
    expect(items.length).toBeGreaterThan(3);
    expect(new Set(items.map(({ actor }) => actor?.name))).toEqual(new Set([examiner.actor.name]));
  });

  it('what was done with a case, by its number and by that of its invitation', async () => {
    const of = await list({ number });
    expect(of.items.map(({ act }) => act)).toEqual(
      expect.arrayContaining(['case.read', 'case.propose', 'case.decide']),
    );
    expect(new Set(of.items.map((item) => item.number))).toEqual(new Set([number]));
    const [invitation] = (await examiner.api.cases.read({ caseId })).invitations;
    expect(await acts({ number: invitation?.number ?? '', act: 'case.decide' })).toEqual(['case.decide']);
    expect((await list({ number: '01-1999-000001' })).items).toEqual([]);
  });

  it.each([
    ['a name as it was typed', 'Юсупова'],
    ['the same name in another script', 'YUSUPOVA'],
    ['an IIN', '950630450124'],
  ])('who looked for a person: %s', async (_what, lookedUp) => {
    await examiner.api.cases.worklist(worklist('Юсупова Дильноза'));
    await examiner.api.cases.worklist(worklist('950630450124'));
    const { items } = await list({ lookedUp, officerId: examiner.actor.id });
    expect(items[0]).toMatchObject({ act: 'worklist.search', actor: { name: examiner.actor.name } });
  });

  it.each(['Ешкім Іздемеген', '—'])('nothing of a person for whom nobody looked: %s', async (lookedUp) => {
    expect((await list({ lookedUp })).items).toEqual([]);
  });

  it('the acts of a day, both ends included', async () => {
    const today = dayOf(new Date().toISOString(), 'Asia/Almaty');
    expect((await list({ from: today, to: today })).items).not.toEqual([]);
    expect((await list({ from: addDays(today, 1) })).items).toEqual([]);
    expect((await list({ to: addDays(today, -1) })).items).toEqual([]);
  });

  it('page after page, each entry once', async () => {
    await backend.get(Database).asActor(system, async (manager) => {
      for (let i = 0; i < 120; i += 1)
        await backend.get(WriteAudit).run(manager, system, {
          action: 'retention.erase',
          subjectKind: 'case',
          subjectId: randomUUID(),
        });
    });
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof list>> = await list({ act: 'retention.erase', ...(cursor && { cursor }) });
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    } while (cursor !== null);
    expect(ids).toHaveLength(120);
    expect(ids).toEqual([...new Set(ids)].sort((one, another) => Number(another) - Number(one)));
  });
});

describe('the auditor is watched too', () => {
  it('each search stands in the log with what was asked, persons as digests', async () => {
    await list({ number, lookedUp: 'Юсупова' });
    const [entry] = (await list({ act: 'audit.search', officerId: auditor.actor.id })).items;
    expect(entry).toMatchObject({ data: { number, act: null }, lookedUp: 1 });
  });
});

describe('the verification on the page', () => {
  it('is done by the worker when asked for, once however often; its verdict is signed', async () => {
    expect(await auditor.api.audit.check()).toEqual({ last: null, pending: false });
    await auditor.api.audit.askCheck();
    await auditor.api.audit.askCheck();
    expect(await auditor.api.audit.check()).toMatchObject({ pending: true });
    expect(await backend.runJobs()).toEqual([]);
    const { last, pending } = await auditor.api.audit.check();
    expect(pending).toBe(false);
    expect(last).toMatchObject({ number: '1', signed: true, verdict: { whole: true, unanchored: 0, found: 0 } });
    expect(last?.verdict.links).toBeGreaterThan(100);
  });

  it('shows a break where it is, after a superuser’s change', async () => {
    const [entry] = await backend.database.sql<{ id: string; position: number }>(
      `SELECT e.id::text, l.position::integer FROM audit_entry e JOIN audit_link l ON l.entry_id = e.id
       WHERE e.action = 'case.decide' ORDER BY e.id LIMIT 1`,
    );
    await backend.database.sql(
      `BEGIN; SET LOCAL session_replication_role = replica; UPDATE audit_entry SET actor_id = NULL WHERE id = ${entry?.id}; COMMIT`,
    );
    await auditor.api.audit.askCheck();
    await backend.runJobs();
    const { last } = await auditor.api.audit.check();
    expect(last).toMatchObject({
      signed: true,
      verdict: {
        whole: false,
        found: 1,
        breaks: [{ kind: 'entry-changed', from: entry?.position, to: entry?.position, entryId: entry?.id }],
      },
    });
  });

  it('a verdict that somebody wrote into the table is not taken for one', async () => {
    await backend.database.sql(
      `INSERT INTO audit_check (content, key, signature) SELECT replace(content, '"whole":false', '"whole":true'), key, signature
       FROM audit_check ORDER BY id DESC LIMIT 1`,
    );
    expect((await auditor.api.audit.check()).last).toMatchObject({ signed: false, verdict: { whole: true } });
  });
});
