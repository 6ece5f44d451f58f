import type { ApplicationKind } from '@shaqyru/domain/application/kind';
import type { CaseView } from '@shaqyru/domain/case/case-view';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Clock } from '../common/clock.ts';
import { FileStore } from '../common/file-store.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { papersOf } from '../testing/on-paper.ts';
import { pdfText } from '../testing/pdf-text.ts';
import { invitee, officer, signIn, type TestOfficer } from '../testing/people.ts';
import { answersOfKind, firm, firmHead } from '../testing/routes.ts';
import { act, decide } from '../testing/walk.ts';

type Way = Exclude<ApplicationKind, 'private'>;

let backend: TestBackend;
let inspector: TestOfficer;
let examiner: TestOfficer;
let head: TestOfficer;
/** A Tuesday at noon in Astana. */
const now = new Date('2026-11-24T12:00:00+05:00');

beforeAll(async () => {
  backend = await startBackend();
  inspector = await officer(backend, 'intake');
  examiner = await officer(backend, 'examiner');
  head = await officer(backend, 'head');
});
beforeEach(() => backend.setClock(now));
afterAll(() => backend.close());

const today = () => backend.get(Clock).today();
type Changes = Parameters<typeof papersOf>[2];
const handIn = (way: Way, changes: Changes = {}) => inspector.api.intake.takeIn(papersOf(way, today(), changes));
async function takeIn(way: Way, changes: Changes = {}) {
  const answer = await handIn(way, changes);
  if (answer.outcome !== 'accepted') throw new Error(JSON.stringify(answer));
  return answer;
}
async function wrongIn(way: Way, changes: Changes) {
  const answer = await handIn(way, changes);
  if (answer.outcome !== 'incomplete') return answer.outcome;
  return [
    ...answer.lacking.map(({ document, needed, received }) => `${document} ${received}/${needed}`),
    ...answer.problems.map(({ group, field, problem }) => `${group}.${field}: ${problem}`),
  ];
}
const casesNow = async () => (await backend.database.sql(`SELECT FROM case_file`)).length;

/** The text of the case's papers of a kind. */
async function textsOf({ papers }: CaseView, kind: CaseView['papers'][number]['kind']): Promise<string[]> {
  const ids = papers.filter((paper) => paper.kind === kind).map(({ id }) => id);
  const rows = await backend.database.sql<{ sha256: string }>(
    `SELECT sha256 FROM paper WHERE id = ANY ('{${ids.join(',')}}') AND sha256 IS NOT NULL`,
  );
  return Promise.all(rows.map(async ({ sha256 }) => pdfText(await backend.get(FileStore).get(sha256))));
}

/** Examined, proposed and decided: everyone is to be issued the result. */
async function decided(caseId: string): Promise<CaseView> {
  await act(examiner, caseId, (at) => examiner.api.cases.startExamination(at));
  await act(examiner, caseId, (at) => examiner.api.specialRecords.checkInvitees(at));
  const { answers } = await examiner.api.cases.read({ caseId });
  const items = (answers.invitees ?? []).map(({ id }) => ({ inviteeId: id, outcome: 'issue' as const, grounds: [] }));
  await act(examiner, caseId, (at) => examiner.api.decisions.propose({ ...at, items, note: '' }));
  backend.setClock(null);
  expect(await decide(head, caseId)).toEqual({ outcome: 'decided' });
  expect(await backend.runJobs()).toEqual([]);
  return inspector.api.cases.read({ caseId });
}

describe.each<[Way, string[]]>([
  [
    'private-host-organisation',
    [
      'Письменное обращение организации, 1 экз.',
      'Заявление-анкета, 2 экз.',
      'Квитанция об уплате государственной пошлины, 1 экз.',
    ],
  ],
  ['business-letter', ['Письмо-приглашение, 3 экз.', 'Квитанция об уплате государственной пошлины, 1 экз.']],
  ['tourist-letter', ['Письмо-приглашение, 3 экз.', 'Квитанция об уплате государственной пошлины, 1 экз.']],
])('%s on paper', (way, listed) => {
  it('is accepted for the organisation: number, term of clause 7.1, talon with the documents handed in', async () => {
    const { caseId, number } = await takeIn(way, { language: 'ru' });
    const seen = await inspector.api.cases.read({ caseId });
    expect(seen).toMatchObject({
      kind: way,
      number,
      status: 'accepted',
      signature: null,
      applicant: { name: 'Тілеубекова Әсел', iin: '850515410703', organisation: firm.name, bin: firm.bin },
      intake: { handedInBy: 'Тілеубекова Әсел', by: inspector.actor.name },
    });
    expect(seen.intake?.authority).toMatch(/^№ 4/);
    expect(seen.due).toMatchObject({ from: '2026-11-24', dueOn: '2026-12-03' });
    const [talon] = await textsOf(seen, 'talon');
    for (const words of [number, firm.name, ...listed, inspector.actor.name]) expect(talon).toContain(words);
  });

  it('goes on to its end: the result is signed by the head and handed to the representative', async () => {
    const { caseId } = await takeIn(way);
    const seen = await decided(caseId);
    expect(seen.invitations).toHaveLength(1);
    const [text = ''] = await textsOf(seen, way === 'private-host-organisation' ? 'invitation' : 'certified-letter');
    expect(text).toContain(seen.invitations[0]?.number);
    expect(text).toContain(head.actor.name);
    if (way !== 'private-host-organisation') {
      // Clause 11: three copies, each with the number and the mark; the president's own hand is on the papers.
      expect(text.split(seen.invitations[0]?.number ?? '')).toHaveLength(4);
      expect(text).toContain('Әбдіғалиев Дәурен: қолы мен мөрі тапсырылған хатта');
    }
    const handed = { receivedBy: 'Тілеубекова Әсел', document: 'жеке куәлік, сенімхат № 4', note: '' };
    expect(await act(inspector, caseId, (at) => inspector.api.cases.handOver({ ...at, ...handed }))).toEqual({
      outcome: 'done',
    });
    expect((await inspector.api.cases.read({ caseId })).status).not.toBe('decided');
  });

  it('is in the cabinet of the organisation, whoever of it signs in, and of no other', async () => {
    const { number } = await takeIn(way);
    backend.setClock(null);
    const ofFirm = await signIn(backend, firmHead);
    const other = await signIn(backend, { ...firmHead, organisation: { name: 'ЖШС «Басқа»', bin: '050940000010' } });
    const numbers = async (who: typeof ofFirm) => (await who.api.applications.list()).map((one) => one.number);
    expect(await numbers(ofFirm)).toContain(number);
    expect(await numbers(other)).not.toContain(number);
  });

  it('nothing of it is registered while a document, an answer or whoever hands in is missing', async () => {
    const before = await casesNow();
    const { received } = papersOf(way, today());
    expect(await wrongIn(way, { received: received.filter(({ document }) => document !== 'receipt') })).toEqual([
      'receipt 0/1',
    ]);
    const once = received.map((one) => ({ ...one, copies: 1 }));
    const main = way === 'private-host-organisation' ? 'questionnaire 1/2' : 'invitation-letter 1/3';
    expect(await wrongIn(way, { received: once })).toEqual([main]);
    expect(await wrongIn(way, { iin: '850515410704' })).toEqual(['representative.iin: not-an-iin']);
    expect(await wrongIn(way, { answers: { invitees: [] } })).toEqual(['invitee.invitees: no-invitee']);
    const { organisation } = papersOf(way, today()).answers;
    expect(await wrongIn(way, { answers: { organisation: { ...organisation, bin: '120140000018' } } })).toEqual([
      'organisation.bin: not-a-bin',
    ]);
    expect(await casesNow()).toBe(before);
  });
});

describe('the letters of Annex 3 on paper', () => {
  it('several people in one letter are each given a paper of their own', async () => {
    const { invitees, receipt } = answersOfKind('tourist-letter', today());
    const two = [invitees[0], { ...invitees[0], ...invitee({ passportNumber: 'AA7654321' }) }].map((one) => ({
      ...one,
      id: crypto.randomUUID(),
    }));
    expect(await wrongIn('tourist-letter', { answers: { invitees: two } })).toEqual([
      'receipt.amountTiyn: receipt-too-small',
    ]);
    const paid = { ...receipt, amountTiyn: receipt.amountTiyn * 2 };
    const { caseId } = await takeIn('tourist-letter', { answers: { invitees: two, receipt: paid } });
    const seen = await decided(caseId);
    expect(seen.invitations).toHaveLength(2);
    expect(await textsOf(seen, 'certified-letter')).toHaveLength(2);
  });

  it('invited to work, a copy of the work permit belongs to it (note 4)', async () => {
    const { visit } = answersOfKind('business-letter', today());
    const toWork = { visit: { ...visit, purpose: 'work' } };
    const { received } = papersOf('business-letter', today());
    expect(await wrongIn('business-letter', { answers: toWork, received })).toEqual(['work-permit-copy 0/1']);
    const withCopy = [...received, { document: 'work-permit-copy' as const, copies: 1 }];
    const { caseId } = await takeIn('business-letter', { answers: toWork, received: withCopy });
    const [talon] = await textsOf(await inspector.api.cases.read({ caseId }), 'talon');
    expect(talon).toContain('Жұмысқа рұқсаттың көшірмесі, 1 дана');
  });

  it.each<[string, Changes, string[]]>([
    ['nobody named who hands it in', { bearer: {} }, ['representative.name: required']],
    [
      'an organisation that is a state one',
      {
        answers: {
          organisation: {
            ...papersOf('business-letter', '2026-11-24' as never).answers.organisation,
            nonState: undefined,
          },
        },
      },
      ['organisation.nonState: must-confirm'],
    ],
  ])('%s', async (_what, changes, wrong) => expect(await wrongIn('business-letter', changes)).toEqual(wrong));
});

describe('a BIN that the service knows as another organisation’s', () => {
  it('is compared with the certificate first: a slip would show the case in a stranger’s cabinet', async () => {
    const { organisation } = papersOf('tourist-letter', today()).answers;
    await takeIn('tourist-letter');
    const translated = { answers: { organisation: { ...organisation, name: 'ТОО «Горизонт»' } } };
    const before = await casesNow();
    expect(await wrongIn('tourist-letter', translated)).toEqual(['organisation.bin: bin-of-other-organisation']);
    expect(await casesNow()).toBe(before);
    await takeIn('tourist-letter', { ...translated, confirmedBin: true });
  });

  it('spelt in another script or with another form of ownership it is the same', async () => {
    const { organisation } = papersOf('tourist-letter', today()).answers;
    const bin = '070140000124';
    await takeIn('tourist-letter', { answers: { organisation: { ...organisation, bin, name: '«Жібек Жолы» ЖШС' } } });
    await takeIn('tourist-letter', { answers: { organisation: { ...organisation, bin, name: 'ТОО «Жибек жолы»' } } });
  });

  it('the person at the window keeps the own name, for whichever organisation', async () => {
    await takeIn('tourist-letter');
    expect(await wrongIn('business-letter', { bearer: { name: 'Басқа Адам' } })).toEqual([
      'representative.iin: iin-of-other-name',
    ]);
  });
});
