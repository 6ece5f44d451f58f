import { randomUUID } from 'node:crypto';
import { groupIds, maximumInvitees, type GroupId } from '@shaqyru/domain/application/private-affairs';
import { addDays, dayOf } from '@shaqyru/domain/law/plain-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillIn, save, submitted, upload } from '../testing/applications.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, answers, dauren, invitee, signIn, type TestApplicant } from '../testing/people.ts';

const today = dayOf(new Date().toISOString(), 'Asia/Almaty');

let backend: TestBackend;
let applicant: TestApplicant;
let other: TestApplicant;

beforeAll(async () => {
  backend = await startBackend();
  applicant = await signIn(backend, aigul);
  other = await signIn(backend, dauren);
});
afterAll(() => backend.close());

const begin = async (who = applicant, idempotencyKey: string = randomUUID()) =>
  (await who.api.applications.begin({ kind: 'private', language: 'kk', idempotencyKey })).caseId;
const draft = (caseId: string) => applicant.api.applications.readDraft({ caseId });

describe('beginning', () => {
  it('a double click opens one application', async () => {
    const key = randomUUID();
    const ids = await Promise.all([begin(applicant, key), begin(applicant, key), begin(applicant, key)]);
    expect(new Set(ids).size).toBe(1);
  });

  it('keeps the edition that is operated on that day, and is seen in the cabinet', async () => {
    const caseId = await begin();
    const [row] = await backend.database.sql(`SELECT edition, applicant_iin FROM case_file WHERE id = $1`, [caseId]);
    expect(row).toEqual({ edition: '2013-07-23', applicant_iin: aigul.iin });
    const [newest] = await applicant.api.applications.list();
    expect(newest).toMatchObject({ id: caseId, status: 'draft', number: null, dueOn: null, invitees: [] });
  });

  it.each(['private-host-organisation', 'business-letter', 'tourist-letter'] as const)(
    'of the kind %s is an organisation’s, not a person’s',
    async (kind) => {
      await expect(
        applicant.api.applications.begin({ kind, language: 'kk', idempotencyKey: randomUUID() }),
      ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    },
  );
});

describe('a page of answers', () => {
  it('is saved and read again, page by page', async () => {
    const caseId = await begin();
    const given = answers(today);
    for (const group of groupIds) {
      if (group === 'invitee') {
        for (const { id, ...one } of given.invitees) await save(applicant, caseId, group, one, id);
      } else await save(applicant, caseId, group, given[group]);
    }
    const read = await draft(caseId);
    expect(read.answers).toEqual(given);
    expect(read.version).toBe(1 + groupIds.length);
  });

  it.each<[string, GroupId, object, { field: string; problem: string }]>([
    [
      'a unit that Annex 1 does not have',
      'office',
      { unitId: 'astana/atlantis' },
      { field: 'unitId', problem: 'not-a-unit' },
    ],
    [
      'a department, where a unit of it is asked',
      'office',
      { unitId: 'astana' },
      { field: 'unitId', problem: 'not-a-unit' },
    ],
    ['nothing typed', 'petition', {}, { field: 'text', problem: 'required' }],
    [
      'a visit that ends before it begins',
      'visit',
      { from: addDays(today, 9), to: addDays(today, 8) },
      { field: 'to', problem: 'leaves-before-arriving' },
    ],
    ['a receipt of tomorrow', 'receipt', { paidOn: addDays(today, 1) }, { field: 'paidOn', problem: 'date-in-future' }],
    [
      'a Kazakhstani as invited',
      'invitee',
      { citizenship: 'KAZ' },
      { field: 'citizenship', problem: 'not-for-kazakhstanis' },
    ],
    [
      'a name in Cyrillic where the passport has Latin',
      'invitee',
      { surnameLatin: 'Юсупова' },
      { field: 'surnameLatin', problem: 'latin-only' },
    ],
  ])('%s: said beside the field, nothing is saved', async (_what, group, wrong, problem) => {
    const caseId = await begin();
    const given = answers(today);
    const right: object = group === 'invitee' ? invitee() : given[group];
    const answer = await applicant.api.applications.saveAnswers({
      caseId,
      version: 1,
      group,
      inviteeId: group === 'invitee' ? randomUUID() : null,
      answers: Object.keys(wrong).length === 0 ? {} : { ...right, ...wrong },
    });
    expect(answer).toMatchObject({
      outcome: 'invalid',
      problems: expect.arrayContaining([expect.objectContaining(problem)]) as unknown,
    });
    expect(await draft(caseId)).toMatchObject({ version: 1, answers: {} });
  });

  it('from two tabs: the second is shown what stands there now, and nothing is overwritten', async () => {
    const caseId = await begin();
    const page = { caseId, version: 1, group: 'petition' as const, inviteeId: null };
    const first = { text: 'Әпкемді бір айға қонаққа шақырамын.' };
    const second = { text: 'Інімді екі аптаға қонаққа шақырамын.' };
    await applicant.api.applications.saveAnswers({ ...page, answers: first });
    expect(await applicant.api.applications.saveAnswers({ ...page, answers: second })).toMatchObject({
      outcome: 'changed-elsewhere',
      draft: { version: 2, answers: { petition: first } },
    });
    expect((await draft(caseId)).answers).toMatchObject({ petition: first });
  });

  it('sent twice by a double click is saved once, without alarm', async () => {
    const caseId = await begin();
    const page = { caseId, version: 1, group: 'petition' as const, inviteeId: null };
    const request = { ...page, answers: { text: 'Әпкемді бір айға қонаққа шақырамын.' } };
    const both = await Promise.all([1, 2].map(() => applicant.api.applications.saveAnswers(request)));
    expect(both).toEqual([
      { outcome: 'saved', version: 2 },
      { outcome: 'saved', version: 2 },
    ]);
  });

  it('of one person more than fit in one application is refused', async () => {
    const caseId = await begin();
    for (let count = 0; count < maximumInvitees; count += 1) {
      await save(applicant, caseId, 'invitee', invitee(), randomUUID());
    }
    const answer = await applicant.api.applications.saveAnswers({
      caseId,
      version: 1 + maximumInvitees,
      group: 'invitee',
      inviteeId: randomUUID(),
      answers: invitee(),
    });
    expect(answer).toMatchObject({ outcome: 'invalid', problems: [{ problem: 'too-many-invitees' }] });
  });

  it('cannot be changed once the application is with the officers', async () => {
    const { caseId } = await submitted(backend, applicant, answers(today));
    const { version } = await draft(caseId);
    const page = { caseId, group: 'petition' as const, inviteeId: null, answers: answers(today).petition };
    await expect(applicant.api.applications.saveAnswers({ ...page, version })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await applicant.api.applications.saveAnswers({ ...page, version: version - 1 })).toMatchObject({
      outcome: 'changed-elsewhere',
      draft: { status: 'submitted' },
    });
  });
});

describe('an invited person taken out', () => {
  it('goes with their scans; the others stay', async () => {
    const [stays, goes] = [invitee(), invitee({ passportNumber: 'FA7654321' })];
    const { caseId } = await fillIn(backend, applicant, answers(today, [stays, goes]));
    const { version } = await draft(caseId);
    const request = { caseId, version, inviteeId: goes.id };
    expect(await applicant.api.applications.removeInvitee(request)).toEqual({
      outcome: 'removed',
      version: version + 1,
    });
    const read = await draft(caseId);
    expect(read.answers.invitees).toEqual([stays]);
    expect(read.files.map(({ inviteeId }) => inviteeId)).toEqual([stays.id, null]);
    expect(await applicant.api.applications.removeInvitee(request)).toMatchObject({ outcome: 'changed-elsewhere' });
  });
});

describe('another person’s application', () => {
  it('is not there: neither to read nor to change, by any procedure', async () => {
    const given = answers(today);
    const { caseId } = await fillIn(backend, applicant, given);
    const before = await draft(caseId);
    const { version, files } = before;
    const { api } = other;
    const inviteeId = given.invitees[0]?.id ?? '';
    const idempotencyKey = randomUUID();
    const attempts: Record<string, () => Promise<unknown>> = {
      read: () => api.applications.read({ caseId }),
      readDraft: () => api.applications.readDraft({ caseId }),
      review: () => api.applications.review({ caseId }),
      saveAnswers: () =>
        api.applications.saveAnswers({ caseId, version, group: 'petition', inviteeId: null, answers: given.petition }),
      removeInvitee: () => api.applications.removeInvitee({ caseId, version, inviteeId }),
      removeAttachment: () => api.applications.removeAttachment({ caseId, attachmentId: files[0]?.id ?? '' }),
      submit: () => api.applications.submit({ caseId, version, cms: '', idempotencyKey }),
      withdraw: () => api.applications.withdraw({ caseId, version }),
      upload: () => upload(backend, other, { caseId, kind: 'receipt-scan' }),
    };
    for (const [name, attempt] of Object.entries(attempts)) {
      await expect(attempt(), name).rejects.toThrow('not-found');
    }
    expect(await draft(caseId)).toEqual(before);
    expect((await other.api.applications.list()).map(({ id }) => id)).not.toContain(caseId);
  });

  it('of one’s own: a file of another application cannot be taken out through this one', async () => {
    const { caseId } = await fillIn(backend, applicant, answers(today));
    const [file] = (await draft(caseId)).files;
    const elsewhere = await begin(other);
    expect(await other.api.applications.removeAttachment({ caseId: elsewhere, attachmentId: file?.id ?? '' })).toEqual({
      removed: false,
    });
    expect((await draft(caseId)).files).toContainEqual(file);
  });
});
