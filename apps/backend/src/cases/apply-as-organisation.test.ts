import { randomUUID } from 'node:crypto';
import type { ApplicationKind } from '@shaqyru/domain/application/kind';
import { addDays, addMonths, addYears, type PlainDate } from '@shaqyru/domain/law/plain-date';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '../common/clock.ts';
import { fillIn, save, signAndSubmit } from '../testing/applications.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { pdfText } from '../testing/pdf-text.ts';
import { answersOfKind, firmEmployee, firmHead, foreigner } from '../testing/routes.ts';
import { act, decide } from '../testing/walk.ts';
import { FileStore } from '../common/file-store.ts';

type OfOrganisation = Exclude<ApplicationKind, 'private'>;
const kinds: readonly OfOrganisation[] = ['private-host-organisation', 'business-letter', 'tourist-letter'];

const otherBin = '130750000451';

let backend: TestBackend;
let head: TestApplicant;
let employee: TestApplicant;
let examiner: TestOfficer;
let chief: TestOfficer;
let today: PlainDate;

beforeAll(async () => {
  backend = await startBackend();
  today = backend.get(Clock).today();
  [head, employee] = [await signIn(backend, firmHead), await signIn(backend, firmEmployee)];
  [examiner, chief] = [await officer(backend, 'examiner'), await officer(backend, 'head')];
});
afterAll(() => backend.close());
afterEach(() => backend.setClock(null));

async function filled(kind: OfOrganisation, applicant: TestApplicant = head): Promise<string> {
  return (await fillIn(backend, applicant, answersOfKind(kind, today), kind)).caseId;
}

async function submitted(kind: OfOrganisation): Promise<string> {
  const caseId = await filled(kind);
  expect(await signAndSubmit(head, caseId)).toMatchObject({ outcome: 'submitted' });
  return caseId;
}

async function proposed(kind: OfOrganisation, outcome: 'issue' | 'refuse'): Promise<string> {
  const caseId = await submitted(kind);
  await act(examiner, caseId, (at) => examiner.api.cases.accept(at));
  await act(examiner, caseId, (at) => examiner.api.cases.startExamination(at));
  await act(examiner, caseId, (at) => examiner.api.specialRecords.checkInvitees(at));
  const { answers } = await examiner.api.cases.read({ caseId });
  const items = (answers.invitees ?? []).map(({ id }) => ({
    inviteeId: id,
    outcome,
    grounds:
      outcome === 'issue' ? [] : [{ ground: '16.9' as const, evidence: 'Паспорт деректері жалған екені анықталды.' }],
  }));
  expect(await act(examiner, caseId, (at) => examiner.api.decisions.propose({ ...at, items, note: '' }))).toMatchObject(
    { outcome: 'proposed' },
  );
  return caseId;
}

async function textOf(caseId: string, kind: string): Promise<string> {
  expect(await backend.runJobs()).toEqual([]);
  const [paper] = await backend.database.sql<{ sha256: string }>(
    `SELECT sha256 FROM paper WHERE case_id = $1 AND kind = $2 LIMIT 1`,
    [caseId, kind],
  );
  if (!paper) throw new Error(`there is no ${kind}`);
  return pdfText(await backend.get(FileStore).get(paper.sha256));
}

describe('an application of an organisation (clause 11)', () => {
  it.each(kinds)('%s: from the first page to the number, with what is handed in printed', async (kind) => {
    const caseId = await submitted(kind);
    const { number, papers } = await head.api.applications.read({ caseId });
    expect(number).toMatch(/^01-\d{4}-\d{6}$/);
    const form = kind === 'private-host-organisation' ? 'questionnaire' : 'invitation-letter';
    expect(papers.map((paper) => paper.kind).sort()).toEqual([form, 'talon'].sort());
    const text = await textOf(caseId, form);
    for (const words of kind === 'private-host-organisation'
      ? ['Каримова Нигора', 'FB7654321']
      : ['118', 'YUSUPOVA DILNOZA / Юсупова Дильноза', '3-дана'])
      expect(text).toContain(words);
    const talon = await textOf(caseId, 'talon');
    expect(talon).toContain('«Үлгі Құрылыс» ЖШС');
    expect(talon).toContain(
      kind === 'private-host-organisation' ? 'Ұйымның жазбаша өтініші, 1 дана' : 'Шақыру хат, 3 дана',
    );
  });

  it.each(kinds)('%s: the text to sign is the same each time it is made, and names the kind', async (kind) => {
    const caseId = await filled(kind);
    const [once, again] = [
      await head.api.applications.review({ caseId }),
      await head.api.applications.review({ caseId }),
    ];
    expect(again).toEqual(once);
    if (once.outcome !== 'ready') throw new Error('not ready');
    expect(JSON.parse(once.content)).toMatchObject({
      document: 'shaqyru.application.1',
      kind,
      applicant: { bin: '120140000017' },
    });
  });

  it.each(kinds)('%s: is not signed by an employee without the right to sign', async (kind) => {
    const caseId = await filled(kind, employee);
    expect(await signAndSubmit(employee, caseId)).toEqual({ outcome: 'refused', problem: 'no-right-to-sign' });
    expect(await employee.api.applications.readDraft({ caseId })).toMatchObject({ status: 'draft' });
  });

  it('is signed by the organisation that it names: another BIN is a problem of its page', async () => {
    const caseId = await filled('tourist-letter');
    const { organisation } = answersOfKind('tourist-letter', today);
    await save(head, caseId, 'organisation', { ...organisation, bin: otherBin });
    expect(await head.api.applications.review({ caseId })).toMatchObject({
      outcome: 'incomplete',
      problems: [{ group: 'organisation', field: 'bin', problem: 'bin-not-of-signer' }],
    });
  });

  it('of private affairs is a person’s: an organisation’s key does not begin it, a person’s begins no other', async () => {
    const key = () => ({ language: 'kk' as const, idempotencyKey: randomUUID() });
    await expect(head.api.applications.begin({ kind: 'private', ...key() })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const person = await signIn(backend, aigul);
    for (const kind of kinds)
      await expect(person.api.applications.begin({ kind, ...key() })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('has no page of another kind', async () => {
    const caseId = await filled('tourist-letter');
    await expect(
      save(head, caseId, 'petition', { text: 'Шақыруды сұраймын, қарауыңызды өтінемін.' }),
    ).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is not seen by a stranger', async () => {
    const caseId = await filled('business-letter');
    const stranger = await signIn(backend, aigul);
    await expect(stranger.api.applications.readDraft({ caseId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('returned, is mended on a page that only its kind has', async () => {
    const caseId = await submitted('business-letter');
    const remark = {
      group: 'letter' as const,
      inviteeId: null,
      field: 'outgoingNumber',
      words: 'Нөмірі хатқа сай емес.',
    };
    await act(examiner, caseId, (at) => examiner.api.cases.returnIncomplete({ ...at, remarks: [remark] }));
    await save(head, caseId, 'letter', { outgoingNumber: '119', outgoingOn: today });
    expect(await signAndSubmit(head, caseId)).toMatchObject({ outcome: 'submitted' });
  });
});

describe('the decision (clause 5)', () => {
  it.each(kinds)('%s: issued, numbered, printed and verified', async (kind) => {
    const caseId = await proposed(kind, 'issue');
    expect(await decide(chief, caseId)).toMatchObject({ outcome: 'decided' });
    const [invitation] = await backend.database.sql<{ number: string; code: string; valid_until: string }>(
      `SELECT number, code, valid_until::text FROM invitation WHERE case_id = $1`,
      [caseId],
    );
    if (!invitation) throw new Error('nothing was issued');
    const letter = kind !== 'private-host-organisation';
    // Of a letter the standard sets no validity: its period of stay governs.
    expect(invitation.valid_until).toBe(letter ? addDays(today, 50) : addYears(today, 1));
    const text = await textOf(caseId, letter ? 'certified-letter' : 'invitation');
    expect(text).toContain(invitation.number);
    expect(text.includes('Визалық мөр')).toBe(letter);
    const verification = await (await backend.caller(null)).verification.check(invitation);
    expect(verification).toMatchObject({
      state: 'valid',
      number: invitation.number,
      kind,
      maskedName: 'Y***** D*****',
    });
    expect((await head.api.applications.read({ caseId })).papers.map((paper) => paper.kind)).not.toContain(
      letter ? 'invitation' : 'certified-letter',
    );
  });

  it.each(kinds)('%s: refused, answered to the organisation with the ground', async (kind) => {
    const caseId = await proposed(kind, 'refuse');
    expect(await decide(chief, caseId)).toMatchObject({ outcome: 'decided' });
    const text = await textOf(caseId, 'reasoned-refusal');
    for (const words of ['«Үлгі Құрылыс» ЖШС', 'Паспорт деректері жалған']) expect(text).toContain(words);
  });
});

describe('the foreigner’s link (clause 11, host organisation)', () => {
  const door = () => backend.caller(null);
  const employment = { lastFiveYears: '2021–2026, «Үлгі Құрылыс» ЖШС, инженер, Астана' };
  /** An application with its organisation and nothing of the foreigner. */
  async function withLink() {
    const begun = { kind: 'private-host-organisation', language: 'kk', idempotencyKey: randomUUID() } as const;
    const { caseId } = await head.api.applications.begin(begun);
    await save(head, caseId, 'organisation', answersOfKind(begun.kind, today).organisation);
    const made = await head.api.questionnaires.makeLink({ caseId });
    if (made.outcome !== 'made') throw new Error('no link');
    return { caseId, secret: made.secret };
  }
  const filledIn = (secret: string) => ({ secret, inviter: { ...foreigner(today) }, employment, consent: true });

  it('shows who asks, takes the answers and the consent once, and the organisation sees them', async () => {
    const { caseId, secret } = await withLink();
    const opened = await (await door()).questionnaires.open({ secret });
    expect(opened).toMatchObject({ state: 'open', organisation: '«Үлгі Құрылыс» ЖШС' });
    expect(await (await door()).questionnaires.fillIn(filledIn(secret))).toEqual({ outcome: 'filled-in' });
    expect((await head.api.applications.readDraft({ caseId })).answers).toMatchObject({
      inviter: { passportNumber: 'FB7654321' },
      employment,
    });
    expect(await head.api.questionnaires.link({ caseId })).toMatchObject({ state: 'filled-in' });
    expect(await (await door()).questionnaires.open({ secret })).toEqual({ state: 'not-found' });
    expect(await (await door()).questionnaires.fillIn(filledIn(secret))).toEqual({ outcome: 'not-found' });
  });

  it('sent twice at the same moment is taken once', async () => {
    const { caseId, secret } = await withLink();
    const answers = await Promise.all([1, 2].map(async () => (await door()).questionnaires.fillIn(filledIn(secret))));
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['filled-in', 'not-found']);
    expect(await head.api.applications.readDraft({ caseId })).toMatchObject({ version: 3 });
  });

  it.each<[string, (at: { caseId: string; secret: string }) => Promise<string>]>([
    ['an invented secret', async () => 'A'.repeat(43)],
    ['one letter more', async ({ secret }) => `${secret}A`],
    [
      'a link in whose place another was made',
      async ({ caseId, secret }) => {
        await head.api.questionnaires.makeLink({ caseId });
        return secret;
      },
    ],
    [
      'a link after fourteen days',
      async ({ secret }) => {
        backend.setClock(new Date(Date.now() + 14 * 24 * 3600_000 + 1000));
        return secret;
      },
    ],
    [
      'a link of an application that was given up',
      async ({ caseId, secret }) => {
        const { version } = await head.api.applications.readDraft({ caseId });
        await head.api.applications.withdraw({ caseId, version });
        return secret;
      },
    ],
  ])('opens nothing and takes nothing: %s', async (_what, secretOf) => {
    const secret = await secretOf(await withLink());
    expect(await (await door()).questionnaires.open({ secret })).toEqual({ state: 'not-found' });
    expect(await (await door()).questionnaires.fillIn(filledIn(secret))).toEqual({ outcome: 'not-found' });
  });

  it.each<[string, object, string]>([
    ['no consent', { consent: false }, 'consent must-confirm'],
    [
      'a stay of six months to the day',
      {
        inviter: () => ({
          ...foreigner(today),
          arrivedOn: addDays(today, -10),
          permittedUntil: addMonths(addDays(today, -10), 6),
        }),
      },
      'permittedUntil stay-not-over-six-months',
    ],
    [
      'a citizen of Kazakhstan',
      { inviter: () => ({ ...foreigner(today), citizenship: 'KAZ' }) },
      'citizenship not-a-foreigner',
    ],
  ])('is told what is wrong, and the link stays open: %s', async (_what, change, expected) => {
    const { secret } = await withLink();
    const { inviter, ...rest } = change as { inviter?: () => Record<string, unknown>; consent?: boolean };
    const answer = await (
      await door()
    ).questionnaires.fillIn({ ...filledIn(secret), ...rest, ...(inviter ? { inviter: inviter() } : {}) });
    if (answer.outcome !== 'invalid') throw new Error(answer.outcome);
    expect(answer.problems.map(({ field, problem }) => `${field} ${problem}`)).toContain(expected);
    expect(await (await door()).questionnaires.open({ secret })).toMatchObject({ state: 'open' });
  });

  it('keeps only a digest of the secret, and shows the row to nobody else', async () => {
    const { caseId, secret } = await withLink();
    const [row] = await backend.database.sql(
      `SELECT questionnaire_link::text AS text FROM questionnaire_link WHERE case_id = $1`,
      [caseId],
    );
    expect(JSON.stringify(row)).not.toContain(secret);
    const stranger = await signIn(backend, aigul);
    for (const actor of [stranger.actor, { kind: 'anonymous' as const }])
      expect(
        await backend.database.sqlAs(actor, `SELECT id FROM questionnaire_link WHERE case_id = $1`, [caseId]),
      ).toEqual([]);
    await expect(stranger.api.questionnaires.makeLink({ caseId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(stranger.api.questionnaires.link({ caseId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is made for the host organisation’s application only, when the organisation is known', async () => {
    const letter = await filled('business-letter');
    await expect(head.api.questionnaires.makeLink({ caseId: letter })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const begun = { kind: 'private-host-organisation', language: 'kk', idempotencyKey: randomUUID() } as const;
    const { caseId } = await head.api.applications.begin(begun);
    expect(await head.api.questionnaires.makeLink({ caseId })).toEqual({ outcome: 'organisation-first' });
  });
});
