import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../testing/database.ts';
import type { Actor, OfficerActor } from './actor.ts';

let database: TestDatabase;
const ids = {
  aigul: '11111111-1111-4111-8111-111111111111',
  dauren: '22222222-2222-4222-8222-222222222222',
  caseOfAigul: '33333333-3333-4333-8333-333333333333',
  draftOfDauren: '44444444-4444-4444-8444-444444444444',
  examiner: '55555555-5555-4555-8555-555555555555',
  head: '66666666-6666-4666-8666-666666666666',
  proposal: '77777777-7777-4777-8777-777777777777',
};
const officer = (role: OfficerActor['role'], id: string, departmentId = 'astana'): OfficerActor => ({
  kind: 'officer',
  id,
  name: 'Қызметкер',
  role,
  departmentId,
  unitId: null,
  rightsVersion: 1,
});
const aigul: Actor = { kind: 'applicant', id: ids.aigul, name: 'Айгүл', bin: null, maySign: true };
const dauren: Actor = { kind: 'applicant', id: ids.dauren, name: 'Дәурен', bin: null, maySign: true };

beforeAll(async () => {
  database = await openTestDatabase();
  await database.sql(
    `INSERT INTO applicant (id, iin, name, surname, given_name) VALUES ($1, '950630450124', 'А', 'А', 'А'), ($2, '800101300125', 'Д', 'Д', 'Д')`,
    [ids.aigul, ids.dauren],
  );
  await database.sql(
    `INSERT INTO case_file (id, kind, status, edition, language, applicant_id, applicant_iin, department_id, unit_id, number, submitted_at)
     VALUES ($1, 'private', 'proposed', '2013-07-23', 'kk', $2, '950630450124', 'astana', 'astana/esil-district', '01-2026-000001', now()),
            ($3, 'private', 'draft', '2013-07-23', 'kk', $4, '800101300125', NULL, NULL, NULL, NULL)`,
    [ids.caseOfAigul, ids.aigul, ids.draftOfDauren, ids.dauren],
  );
  await database.sql(
    `INSERT INTO officer (id, login, password_hash, totp_secret, name, post, iin, role, department_id)
     VALUES ($1, 'examiner', 'x', 'x', 'Е', 'и', '700101300001', 'examiner', 'astana'), ($2, 'head', 'x', 'x', 'Б', 'б', '700101300002', 'head', 'astana')`,
    [ids.examiner, ids.head],
  );
  await database.sql(`INSERT INTO proposal (id, case_id, officer_id, items, note) VALUES ($1, $2, $3, '[]', '')`, [
    ids.proposal,
    ids.caseOfAigul,
    ids.examiner,
  ]);
});
afterAll(() => database.close());

describe('whose rows a transaction sees, whatever the query asks for', () => {
  it.each<[string, Actor, string[]]>([
    ['an applicant: their own', aigul, [ids.caseOfAigul]],
    ['another applicant: their own draft only', dauren, [ids.draftOfDauren]],
    ['an officer of the department: submitted cases, no drafts', officer('examiner', ids.examiner), [ids.caseOfAigul]],
    ['an officer of another department: nothing', officer('examiner', ids.examiner, 'almaty'), []],
    ['an analyst: no case', officer('analyst', ids.examiner), []],
    ['an anonymous visitor: nothing', { kind: 'anonymous' }, []],
  ])('%s', async (_who, actor, expected) => {
    const rows = await database.sqlAs<{ id: string }>(actor, `SELECT id FROM case_file ORDER BY id`);
    expect(rows.map((row) => row.id)).toEqual(expected);
  });

  it.each([
    'submission',
    'decision',
    'proposal',
    'invitation',
    'paper',
    'notification',
    'session',
    'sign_in_nonce',
    'audit_entry',
  ])('nothing of %s to an anonymous visitor', async (table) => {
    expect(await database.sqlAs({ kind: 'anonymous' }, `SELECT * FROM ${table}`)).toEqual([]);
  });
});

describe('what the application’s role cannot do by SQL', () => {
  const decide = (actor: Actor, proposedBy: string, decidedBy: string) =>
    database.sqlAs(
      actor,
      `INSERT INTO decision (case_id, proposal_id, proposed_by, decided_by, items, content, content_sha256, cms, signer, evidence)
       VALUES ($1, $2, $3, $4, '[]', '', '', '', '{}', '{}')`,
      [ids.caseOfAigul, ids.proposal, proposedBy, decidedBy],
    );
  const examiner = officer('examiner', ids.examiner);
  const head = officer('head', ids.head);

  it.each<[string, () => Promise<unknown>, RegExp]>([
    [
      'decide the own proposal (clause 5, four eyes)',
      () => decide(officer('head', ids.examiner), ids.examiner, ids.examiner),
      /four_eyes/,
    ],
    [
      'decide the own proposal under the name of another',
      () => decide(officer('head', ids.examiner), ids.head, ids.examiner),
      /foreign key/,
    ],
    ['decide in the name of the head', () => decide(examiner, ids.examiner, ids.head), /row-level security/],
    [
      'change a decision’s event',
      () => database.sqlAs(head, `UPDATE case_event SET action = 'decide'`),
      /permission denied/,
    ],
    ['delete an audit entry', () => database.sqlAs(head, `DELETE FROM audit_entry`), /permission denied/],
    [
      'make a case of another department',
      () => database.sqlAs(head, `UPDATE case_file SET department_id = 'almaty'`),
      /row-level security/,
    ],
    ['give itself the owner’s rights', () => database.sqlAs(head, `SET ROLE postgres`), /permission denied/],
    [
      'switch row-level security off',
      () => database.sqlAs(head, `ALTER TABLE case_file DISABLE ROW LEVEL SECURITY`),
      /must be owner/,
    ],
    [
      'record an event in another’s name',
      () =>
        database.sqlAs(
          examiner,
          `INSERT INTO case_event (case_id, action, actor_kind, actor_id) VALUES ($1, 'decide', 'officer', $2)`,
          [ids.caseOfAigul, ids.head],
        ),
      /row-level security/,
    ],
  ])('%s', async (_what, attempt, refusal) => {
    await expect(attempt()).rejects.toThrow(refusal);
  });

  it('keeps the settings of one actor from the next user of the connection', async () => {
    for (let round = 0; round < 20; round += 1) {
      await Promise.all(
        [aigul, dauren, { kind: 'anonymous' } as const].map((actor) => database.sqlAs(actor, `SELECT 1`)),
      );
      expect(await database.sqlAs({ kind: 'anonymous' }, `SELECT id FROM case_file`)).toEqual([]);
    }
  });
});
