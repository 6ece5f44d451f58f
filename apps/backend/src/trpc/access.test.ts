import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isServedIn, mayHaveUnit } from '@shaqyru/domain/account/posting';
import { OfficerRole } from '@shaqyru/domain/account/role';
import { WorklistFilter } from '@shaqyru/domain/case/worklist';
import { plainDate } from '@shaqyru/domain/law/plain-date';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { TRPCError, type AnyProcedure } from '@trpc/server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appRouter } from '../app-router.ts';
import { startBackend, type Caller, type TestBackend } from '../testing/backend.ts';
import { aigul, dauren, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { upload } from '../testing/applications.ts';
import { decide, filledDraft, proposedCase } from '../testing/walk.ts';
import { complaintWords } from '../testing/complaints.ts';
import { sharesOf } from '../testing/indicators.ts';
import { DataSource, type EntityManager } from 'typeorm';
import { accessTable, type ProcedureName } from './access.ts';
import { mayCall, mayReach, ministryReaches, positions, reachOf } from './reach.ts';
import { renderAccess } from './render-access.ts';
import type { Access } from './trpc.ts';

const period = { from: plainDate('2026-01-01'), to: plainDate('2026-12-31') };

let backend: TestBackend;
let owner: TestApplicant;
/** A decided case of Айгүл in Astana, her draft, and the ids of all that belongs to them. */
const ids = {
  caseId: '',
  draftId: '',
  inviteeId: '',
  attachmentId: '',
  matchId: '',
  paperId: '',
  complaintId: '',
  complaintNumber: '',
  windowId: '',
  ticketId: '',
  deviceId: '',
  invitationId: '',
  replacementId: '',
  eventId: '',
  entryId: '',
  reversalId: '',
  receiptId: '',
  refundId: '',
  viewId: '',
  recordId: '',
  additionId: '',
  officerId: '',
};
const specialContent = {
  name: 'Пак Виктор',
  birthDate: null,
  citizenship: null,
  passportNumber: null,
  reason: 'Сынақ жазбасы.',
};
/** What must never reach anyone else: it stands in the case and nowhere in a refusal. */
const traces = ['YUSUPOVA', 'Юсупова', 'Серікқызы', 'FA1234567', '950630450124', '01-20'];

beforeAll(async () => {
  backend = await startBackend();
  owner = await signIn(backend, aigul);
  const examiner = await officer(backend, 'examiner');
  ids.officerId = examiner.actor.id;
  const administrator = await officer(backend, 'administrator');
  await administrator.api.specialRecords.importCsv({
    register: 'Тізілім',
    kind: 'violation',
    csv: 'id,name,birth_date,citizenship,passport,reason\n1,Юсупова Дильноза,1971-01-01,UZB,,бұзушылық\n',
    preview: false,
  });
  ids.caseId = await proposedCase(backend, { applicant: owner, examiner });
  await decide(await officer(backend, 'head'), ids.caseId);
  await backend.runJobs();
  const [invitation] = (await owner.api.applications.read({ caseId: ids.caseId })).invitations;
  ids.invitationId = invitation?.id ?? '';
  await owner.api.replacements.ask({
    invitationId: ids.invitationId,
    answers: { ...replacement, number: 'OWN-1' },
    idempotencyKey: randomUUID(),
  });
  const [request] = await owner.api.replacements.readOwn({ caseId: ids.caseId });
  ids.replacementId = request?.id ?? '';
  ids.eventId = await arrive(owner, examiner);
  ids.draftId = await filledDraft(backend, owner);
  const stored = await upload(backend, owner, { caseId: ids.draftId, kind: 'other' });
  ids.attachmentId = stored.outcome === 'stored' ? stored.attachment.id : '';
  const seen = await owner.api.applications.read({ caseId: ids.caseId });
  ids.inviteeId = seen.answers.invitees?.[0]?.id ?? '';
  ids.paperId = seen.papers[0]?.id ?? '';
  Object.assign(ids, await setUpCounter(await officer(backend, 'head')));
  Object.assign(ids, await lodgeComplaint(owner));
  Object.assign(ids, await setUpReceipts(examiner));
  const view = await examiner.api.worklists.saveView({
    name: 'Серікқызы Айгүл',
    filter: WorklistFilter.parse({}),
    columns: [],
    idempotencyKey: randomUUID(),
  });
  ids.viewId = view.outcome === 'saved' ? view.viewId : '';
  const [match] = await backend.database.sql<{ id: string }>(`SELECT id FROM special_records_match`);
  ids.matchId = match?.id ?? '';
  const [record] = await backend.database.sql<{ id: string }>(`SELECT id FROM special_record`);
  ids.recordId = record?.id ?? '';
  const added = await (
    await officer(backend, 'administrator')
  ).api.calendar.add({
    addition: { kind: 'kurban-ait', date: plainDate('2030-04-13') },
    source: { act: 'ҚМДБ хабарламасы', number: '2', on: plainDate('2028-12-01') },
    preview: false,
    idempotencyKey: randomUUID(),
  });
  ids.additionId = added.outcome === 'changed' ? added.additionId : '';
  await backend.database.sql(
    `INSERT INTO receipt_match (entry_id, receipt_id, department_id, status, exact, score, agrees)
     VALUES ($1, $2, 'astana', 'possible', false, 0.5, '{amount}') ON CONFLICT DO NOTHING`,
    [ids.entryId, ids.receiptId],
  );
});
afterAll(() => backend.close());

/** The invited person arrives on the first day of the visit; the event's id. */
async function arrive({ api }: TestApplicant, examiner: TestOfficer): Promise<string> {
  const { caseId } = ids;
  const { answers } = await api.applications.read({ caseId });
  const on = answers.visit?.from ?? plainDate('2026-12-31');
  const inviteeId = answers.invitees?.[0]?.id ?? '';
  backend.setClock(new Date(`${on}T12:00:00+05:00`));
  await examiner.api.visits.record({ caseId, inviteeId, step: 'arrived', on, place: 'Қордай', note: '' });
  backend.setClock(null);
  const [visit] = await examiner.api.visits.read({ caseId });
  const event = visit?.events.at(-1);
  return event?.id ?? '';
}

/** A window, a kiosk and a ticket of a unit in Astana. */
async function setUpCounter({ api }: TestOfficer) {
  const unitId = 'astana/esil-district';
  const window = await api.counter.addWindow({ unitId, name: '1' });
  const { deviceId, secret } = await api.counter.addDevice({ unitId, kind: 'kiosk', name: 'Киоск' });
  backend.setClock(new Date('2026-11-24T10:00:00+05:00'));
  await api.counter.takeTicket({ secret, language: 'kk', idempotencyKey: randomUUID() });
  backend.setClock(null);
  const [ticket] = await backend.database.sql<{ id: string }>(`SELECT id FROM ticket`);
  return { windowId: window.outcome === 'added' ? window.windowId : '', deviceId, ticketId: ticket?.id ?? '' };
}

/** A statement of the bank in which Айгүл paid, and her claim for a refund. */
async function setUpReceipts({ api }: TestOfficer) {
  await api.statements.importFile({ text: statementOf('Серікқызы Айгүл'), preview: false });
  const [entry, reversal] = await backend.database.sql<{ id: string }>(
    `SELECT id FROM statement_entry ORDER BY reference`,
  );
  const [receipt] = await backend.database.sql<{ id: string }>(`SELECT id FROM receipt WHERE case_id = $1`, [
    ids.caseId,
  ]);
  const receiptId = receipt?.id ?? '';
  const claimed = await api.refunds.register({
    claim: { ...claim, claimant: 'Серікқызы Айгүл', claimantNumber: '950630450124' },
    of: { receiptId },
    preview: false,
    idempotencyKey: randomUUID(),
  });
  return {
    entryId: entry?.id ?? '',
    reversalId: reversal?.id ?? '',
    receiptId,
    refundId: claimed.outcome === 'registered' ? claimed.refundId : '',
  };
}

const claim = {
  claimant: 'Біреу',
  claimantNumber: '800101300125',
  account: 'KZ86125KZT5004100100',
  claimedOn: plainDate('2026-11-24'),
};
const statementOf = (payer: string) =>
  [
    'record,reference,date,number,amount,payer,payer_number,purpose',
    'account,KZ86125KZT5004100100,,,,Банк,,',
    'opening,,2026-01-05,,0,,,',
    `credit,REF-1,2026-01-05,ACCESS-9,2162.50,${payer},,баж`,
    'reversal,REF-2,2026-01-05,ACCESS-8,1000,,,баж',
    'closing,,2026-01-05,,1162.50,,,',
  ].join('\n');

/** A complaint of Айгүл in Astana, with her name in it. */
async function lodgeComplaint({ api }: TestApplicant) {
  const words = complaintWords({ bodyId: 'astana', name: 'Серікқызы Айгүл', text: 'YUSUPOVA туралы жауап кешікті.' });
  const lodged = await api.complaints.lodge({ words, idempotencyKey: randomUUID() });
  if (lodged.outcome !== 'registered') throw new Error('the complaint was not registered');
  const [row] = await backend.database.sql<{ id: string }>(`SELECT id FROM complaint`);
  return { complaintId: row?.id ?? '', complaintNumber: lodged.number };
}

const inAstana = {
  name: 'Қарлығаш Әуезова',
  post: 'инспектор',
  iin: '900228400212',
  role: 'examiner' as const,
  departmentId: 'astana',
  unitId: null,
  email: null,
  reason: '№ 12 бұйрық',
};
const cancellation = { ground: '16.9' as const, evidence: 'Жалған мәлімет берілгені анықталды.' };
const replacement = {
  cause: 'lost' as const,
  circumstances: 'Жолда жоғалған, табылмады.',
  bank: 'Халық Банк',
  number: 'ACCESS-1',
  paidOn: '2026-01-10' as PlainDate,
  amountTiyn: 216_250,
};

/** One call of every procedure with the ids of somebody else's case. A procedure without a row here does not compile. */
const calls = {
  'applications.begin': (api) =>
    api.applications.begin({ kind: 'private', language: 'kk', idempotencyKey: randomUUID() }),
  'applications.list': (api) => api.applications.list(),
  'applications.read': (api) => api.applications.read({ caseId: ids.caseId }),
  'applications.readDraft': (api) => api.applications.readDraft({ caseId: ids.draftId }),
  'applications.removeAttachment': (api) =>
    api.applications.removeAttachment({ caseId: ids.draftId, attachmentId: ids.attachmentId }),
  'applications.removeInvitee': (api) =>
    api.applications.removeInvitee({ caseId: ids.draftId, version: 1, inviteeId: ids.inviteeId }),
  'applications.review': (api) => api.applications.review({ caseId: ids.draftId }),
  'applications.saveAnswers': (api) =>
    api.applications.saveAnswers({
      caseId: ids.draftId,
      version: 1,
      group: 'petition',
      inviteeId: null,
      answers: { text: 'x'.repeat(30) },
    }),
  'applications.submit': (api) =>
    api.applications.submit({ caseId: ids.draftId, version: 1, cms: 'AAAA', idempotencyKey: randomUUID() }),
  'applications.withdraw': (api) => api.applications.withdraw({ caseId: ids.draftId, version: 1 }),
  'audit.askCheck': (api) => api.audit.askCheck(),
  'audit.check': (api) => api.audit.check(),
  'audit.list': (api) => api.audit.list({}),
  'audit.officers': (api) => api.audit.officers(),
  'calendar.add': (api) =>
    api.calendar.add({
      addition: { kind: 'kurban-ait', date: plainDate('2029-04-24') },
      source: { act: 'ҚМДБ хабарламасы', number: '1', on: plainDate('2028-12-01') },
      preview: true,
      idempotencyKey: randomUUID(),
    }),
  'calendar.additions': (api) => api.calendar.additions(),
  'calendar.read': (api) => api.calendar.read({ year: 2026 }),
  'calendar.withdraw': (api) =>
    api.calendar.withdraw({
      additionId: ids.additionId,
      reason: 'Қате енгізілген',
      preview: true,
      idempotencyKey: randomUUID(),
    }),
  'cancellations.cancel': (api) =>
    api.cancellations.cancel({
      invitationId: ids.invitationId,
      reason: cancellation,
      cms: 'AAAA',
      idempotencyKey: randomUUID(),
    }),
  'cancellations.read': (api) => api.cancellations.read({ caseId: ids.caseId }),
  'cancellations.readOwn': (api) => api.cancellations.readOwn({ caseId: ids.caseId }),
  'cancellations.review': (api) => api.cancellations.review({ invitationId: ids.invitationId, reason: cancellation }),
  'cases.accept': (api) => api.cases.accept({ caseId: ids.caseId, version: 1 }),
  'cases.assign': (api) => api.cases.assign({ caseId: ids.caseId, version: 1, officerId: null }),
  'cases.assignMany': (api) =>
    api.cases.assignMany({
      assignments: [{ caseId: ids.caseId, version: 1, officerId: null }],
      idempotencyKey: randomUUID(),
    }),
  'cases.handOver': (api) =>
    api.cases.handOver({ caseId: ids.caseId, version: 1, receivedBy: 'Біреу', document: 'куәлік', note: '' }),
  'cases.logNotice': (api) =>
    api.cases.logNotice({ caseId: ids.caseId, version: 1, how: 'telephone', spokeWith: 'Біреу', note: '' }),
  'cases.read': (api) => api.cases.read({ caseId: ids.caseId }),
  'cases.reopen': (api) =>
    api.cases.reopen({
      caseId: ids.caseId,
      version: 1,
      complaint: 'SH01-2026-000001',
      note: '',
      idempotencyKey: randomUUID(),
    }),
  'cases.returnIncomplete': (api) =>
    api.cases.returnIncomplete({
      caseId: ids.caseId,
      version: 1,
      remarks: [{ group: 'petition', inviteeId: null, field: null, words: 'Толықтырыңыз' }],
    }),
  'cases.startExamination': (api) => api.cases.startExamination({ caseId: ids.caseId, version: 1 }),
  'cases.suggestAssignment': (api) => api.cases.suggestAssignment({ caseIds: [ids.caseId] }),
  'cases.worklist': (api) => api.cases.worklist({}),
  'colleagues.comment': (api) =>
    api.colleagues.comment({ caseId: ids.draftId, text: 'Тексеріңіз', idempotencyKey: randomUUID() }),
  'colleagues.handOver': (api) =>
    api.colleagues.handOver({
      caseId: ids.draftId,
      toId: null,
      email: 'bastyk@example.kz',
      text: 'Қол қойыңыз',
      idempotencyKey: randomUUID(),
    }),
  'colleagues.read': (api) => api.colleagues.read({ caseId: ids.draftId }),
  'colleagues.takeBack': (api) => api.colleagues.takeBack({ caseId: ids.draftId }),
  'correspondence.markOwnRead': (api) => api.correspondence.markOwnRead({ caseId: ids.caseId, upTo: '1' }),
  'correspondence.markRead': (api) => api.correspondence.markRead({ caseId: ids.caseId, upTo: '1' }),
  'correspondence.notes': (api) => api.correspondence.notes({ caseId: ids.caseId }),
  'correspondence.read': (api) => api.correspondence.read({ caseId: ids.caseId }),
  'correspondence.readOwn': (api) => api.correspondence.readOwn({ caseId: ids.caseId }),
  'correspondence.waiting': (api) => api.correspondence.waiting({}),
  'correspondence.write': (api) =>
    api.correspondence.write({ caseId: ids.caseId, text: 'Сәлеметсіз бе', idempotencyKey: randomUUID() }),
  'correspondence.writeNote': (api) =>
    api.correspondence.writeNote({ caseId: ids.caseId, text: 'Ескертпе', idempotencyKey: randomUUID() }),
  'correspondence.writeOwn': (api) =>
    api.correspondence.writeOwn({ caseId: ids.caseId, text: 'Сәлеметсіз бе', idempotencyKey: randomUUID() }),
  'counter.addDevice': (api) => api.counter.addDevice({ unitId: 'astana/esil-district', kind: 'kiosk', name: 'Киоск' }),
  'counter.addWindow': (api) => api.counter.addWindow({ unitId: 'astana/esil-district', name: '9' }),
  'counter.board': (api) => api.counter.board({ secret: 'ABCD-EFGH-JKMN-PQRS' }),
  'counter.callNext': (api) => api.counter.callNext(),
  'counter.desk': (api) => api.counter.desk(),
  'counter.kiosk': (api) => api.counter.kiosk({ secret: 'ABCD-EFGH-JKMN-PQRS' }),
  'counter.moveTicket': (api) => api.counter.moveTicket({ ticketId: ids.ticketId, action: 'call-again' }),
  'counter.openCase': (api) => api.counter.openCase({ ticketId: ids.ticketId, number: '01-2026-000001' }),
  'counter.removeDevice': (api) => api.counter.removeDevice({ deviceId: ids.deviceId }),
  'counter.removeWindow': (api) => api.counter.removeWindow({ windowId: ids.windowId }),
  'counter.setUp': (api) => api.counter.setUp({ unitId: 'astana/esil-district' }),
  'counter.sit': (api) => api.counter.sit({ windowId: ids.windowId }),
  'counter.takeTicket': (api) =>
    api.counter.takeTicket({ secret: 'ABCD-EFGH-JKMN-PQRS', language: 'kk', idempotencyKey: randomUUID() }),
  'complaints.answer': (api) =>
    api.complaints.answer({ complaintId: ids.complaintId, version: 1, cms: 'AAAA', idempotencyKey: randomUUID() }),
  'complaints.assign': (api) =>
    api.complaints.assign({ complaintId: ids.complaintId, version: 1, officerId: ids.officerId }),
  'complaints.checkOnSite': (api) =>
    api.complaints.checkOnSite({ complaintId: ids.complaintId, version: 1, note: 'Орнында тексеру' }),
  'complaints.deliver': (api) =>
    api.complaints.deliver({ complaintId: ids.complaintId, version: 1, how: 'post', note: '' }),
  'complaints.enter': (api) =>
    api.complaints.enter({ words: complaintWords(), channel: 'post', idempotencyKey: randomUUID() }),
  'complaints.extend': (api) =>
    api.complaints.extend({ complaintId: ids.complaintId, version: 1, days: 10, reason: 'Ақпарат күтілуде' }),
  'complaints.follow': (api) => api.complaints.follow({ number: ids.complaintNumber, code: 'A'.repeat(16) }),
  'complaints.forward': (api) =>
    api.complaints.forward({
      complaintId: ids.complaintId,
      version: 1,
      bodyId: 'ministry',
      otherBody: '',
      reason: 'Құзыреті бойынша',
    }),
  'complaints.hear': (api) => api.complaints.hear({ complaintId: ids.complaintId, version: 1, note: 'Тыңдалды' }),
  'complaints.journal': (api) => api.complaints.journal({}),
  'complaints.listOwn': (api) => api.complaints.listOwn(),
  'complaints.lodge': (api) => api.complaints.lodge({ words: complaintWords(), idempotencyKey: randomUUID() }),
  'complaints.nameConcerned': (api) =>
    api.complaints.nameConcerned({
      complaintId: ids.complaintId,
      version: 1,
      departmentId: 'astana',
      officerId: ids.officerId,
    }),
  'complaints.noteWithdrawal': (api) =>
    api.complaints.noteWithdrawal({ complaintId: ids.complaintId, version: 1, note: 'Жазбаша өтінді' }),
  'complaints.officers': (api) => api.complaints.officers({ departmentId: 'astana' }),
  'complaints.proposeAnswer': (api) =>
    api.complaints.proposeAnswer({
      complaintId: ids.complaintId,
      version: 1,
      draft: { outcome: 'not', text: 'Тексеру нәтижесінде расталмады.', measures: [] },
    }),
  'complaints.read': (api) => api.complaints.read({ complaintId: ids.complaintId }),
  'complaints.relate': (api) =>
    api.complaints.relate({
      complaintId: ids.complaintId,
      version: 1,
      relation: 'join',
      number: 'SH01-2026-999999',
    }),
  'complaints.reply': (api) => api.complaints.reply({ requestId: randomUUID(), reply: 'Жауап мәтіні' }),
  'complaints.requestInformation': (api) =>
    api.complaints.requestInformation({
      complaintId: ids.complaintId,
      version: 1,
      officerId: null,
      body: 'Әкімдік',
      question: 'Не болды?',
    }),
  'complaints.requests': (api) => api.complaints.requests(),
  'complaints.returnToConsider': (api) =>
    api.complaints.returnToConsider({ complaintId: ids.complaintId, version: 1, reason: 'Толықтырыңыз' }),
  'complaints.review': (api) => api.complaints.review({ complaintId: ids.complaintId }),
  'complaints.tell': (api) => api.complaints.tell({ complaintId: ids.complaintId, version: 1, note: 'Телефонмен' }),
  'complaints.withdraw': (api) =>
    api.complaints.withdraw({ number: ids.complaintNumber, code: 'A'.repeat(16), version: 1 }),
  'decisions.decide': (api) =>
    api.decisions.decide({ caseId: ids.caseId, version: 1, cms: 'AAAA', idempotencyKey: randomUUID() }),
  'decisions.propose': (api) =>
    api.decisions.propose({
      caseId: ids.caseId,
      version: 1,
      items: [{ inviteeId: ids.inviteeId, outcome: 'issue', grounds: [] }],
      note: '',
    }),
  'decisions.returnToExaminer': (api) =>
    api.decisions.returnToExaminer({ caseId: ids.caseId, version: 1, reason: 'Қайта қараңыз' }),
  'decisions.review': (api) => api.decisions.review({ caseId: ids.caseId }),
  'figures.read': (api) =>
    api.figures.read({ from: plainDate('2026-11-02'), to: plainDate('2026-11-08'), departmentId: 'astana' }),
  'indicators.cases': (api) =>
    api.indicators.cases({ ...period, group: 'in-time', unitId: 'astana/esil-district', after: null }),
  'indicators.enterOrder': (api) =>
    api.indicators.enterOrder({
      year: 2026,
      number: '1021',
      date: plainDate('2025-12-20'),
      shares: sharesOf(90),
      supersedes: null,
      idempotencyKey: randomUUID(),
    }),
  'indicators.orders': (api) => api.indicators.orders(),
  'indicators.published': (api) => api.indicators.published({ year: null }),
  'indicators.table': (api) => api.indicators.table({ ...period, departmentId: 'astana' }),
  'inviteeSheets.adopt': (api) =>
    api.inviteeSheets.adopt({ caseId: ids.draftId, version: 1, sheetVersion: 1, idempotencyKey: randomUUID() }),
  'inviteeSheets.correct': (api) =>
    api.inviteeSheets.correct({ caseId: ids.draftId, sheetVersion: 1, cells: [], leaveOut: [2] }),
  'inviteeSheets.discard': (api) => api.inviteeSheets.discard({ caseId: ids.draftId }),
  'inviteeSheets.read': (api) => api.inviteeSheets.read({ caseId: ids.draftId }),
  'intake.takeIn': (api) =>
    api.intake.takeIn({
      kind: 'private',
      language: 'kk',
      iin: '950630450124',
      bearer: {},
      confirmedBin: false,
      ticketId: null,
      answers: {
        inviter: {},
        employment: {},
        invitees: [],
        visit: {},
        petition: {},
        receipt: {},
        declaration: {},
      },
      received: [],
      preview: false,
      idempotencyKey: randomUUID(),
    }),
  'noticeSettings.read': (api) => api.noticeSettings.read(),
  'noticeSettings.save': (api) =>
    api.noticeSettings.save({ settings: { language: 'ru', email: null, off: [] }, idempotencyKey: randomUUID() }),
  'officerNotices.read': (api) => api.officerNotices.read(),
  'officerNotices.save': (api) =>
    api.officerNotices.save({ settings: { language: 'ru', off: [] }, idempotencyKey: randomUUID() }),
  'officers.add': (api) => api.officers.add({ ...inAstana, login: 'jana', idempotencyKey: randomUUID() }),
  'officers.change': (api) => api.officers.change({ ...inAstana, officerId: ids.officerId, version: 1 }),
  'officers.colleagues': (api) => api.officers.colleagues(),
  'officers.list': (api) => api.officers.list({}),
  'officers.read': (api) => api.officers.read({ officerId: ids.officerId }),
  'officers.reset': (api) =>
    api.officers.reset({ officerId: ids.officerId, version: 1, reason: inAstana.reason, what: 'password' }),
  'officers.setActive': (api) =>
    api.officers.setActive({ officerId: ids.officerId, version: 1, reason: inAstana.reason, active: false }),
  'questionnaires.fillIn': (api) =>
    api.questionnaires.fillIn({ secret: 'A'.repeat(43), inviter: {}, employment: {}, consent: true }),
  'questionnaires.link': (api) => api.questionnaires.link({ caseId: ids.draftId }),
  'questionnaires.makeLink': (api) => api.questionnaires.makeLink({ caseId: ids.draftId }),
  'questionnaires.open': (api) => api.questionnaires.open({ secret: 'A'.repeat(43) }),
  'refunds.claim': (api) =>
    api.refunds.claim({
      caseId: ids.caseId,
      receiptId: ids.receiptId,
      account: 'KZ86125KZT5004100100',
      idempotencyKey: randomUUID(),
    }),
  'refunds.decide': (api) =>
    api.refunds.decide({ refundId: ids.refundId, decision: 'refused', words: 'Қайтарылмайды.' }),
  'refunds.list': (api) => api.refunds.list({}),
  'refunds.ofCase': (api) => api.refunds.ofCase({ caseId: ids.caseId }),
  'refunds.read': (api) => api.refunds.read({ refundId: ids.refundId }),
  'refunds.readOwn': (api) => api.refunds.readOwn({ caseId: ids.caseId }),
  'refunds.recordPayment': (api) =>
    api.refunds.recordPayment({ refundId: ids.refundId, paidOn: plainDate('2026-11-24'), document: '№ 1' }),
  'refunds.register': (api) =>
    api.refunds.register({
      claim,
      of: { receiptId: ids.receiptId },
      preview: true,
      idempotencyKey: randomUUID(),
    }),
  'replacements.accept': (api) => api.replacements.accept({ replacementId: ids.replacementId }),
  'replacements.ask': (api) =>
    api.replacements.ask({ invitationId: ids.invitationId, answers: replacement, idempotencyKey: randomUUID() }),
  'replacements.decline': (api) =>
    api.replacements.decline({ replacementId: ids.replacementId, reason: 'Түбіртек жоқ' }),
  'replacements.enter': (api) =>
    api.replacements.enter({ invitationId: ids.invitationId, answers: replacement, idempotencyKey: randomUUID() }),
  'replacements.read': (api) => api.replacements.read({ caseId: ids.caseId }),
  'replacements.readOwn': (api) => api.replacements.readOwn({ caseId: ids.caseId }),
  'replacements.waiting': (api) => api.replacements.waiting(),
  'reprints.order': (api) =>
    api.reprints.order({
      paperId: ids.paperId,
      withMarks: false,
      reason: 'Тағы керек',
      idempotencyKey: randomUUID(),
    }),
  'reprints.read': (api) => api.reprints.read({ paperId: ids.paperId }),
  'queues.drop': (api) => api.queues.drop({ queue: 'send-mail', jobId: randomUUID(), reason: 'no-longer-needed' }),
  'queues.read': (api) => api.queues.read({}),
  'queues.retry': (api) => api.queues.retry({ queue: 'send-mail', jobId: randomUUID() }),
  'retention.ask': (api) => api.retention.ask({ reason: 'Мерзімі өткен деректер.' }),
  'retention.read': (api) => api.retention.read(),
  'sessions.beginWithEds': (api) => api.sessions.beginWithEds(),
  'sessions.changePassword': (api) =>
    api.sessions.changePassword({ present: 'not the password', password: 'бұлақ басында таң' }),
  'sessions.current': (api) => api.sessions.current(),
  'sessions.end': (api) => api.sessions.end(),
  'sessions.extend': (api) => api.sessions.extend(),
  'sessions.endOthers': (api) => api.sessions.endOthers(),
  'sessions.endOwn': (api) => api.sessions.endOwn({ sessionId: randomUUID() }),
  'sessions.finishFirstSignIn': (api) =>
    api.sessions.finishFirstSignIn({ challenge: 'nothing', password: 'бұлақ басында таң', code: '000000' }),
  'sessions.finishWithEds': (api) => api.sessions.finishWithEds({ nonceId: randomUUID(), cms: 'AAAA' }),
  'sessions.firstSignIn': (api) => api.sessions.firstSignIn({ challenge: 'nothing' }),
  'sessions.own': (api) => api.sessions.own(),
  'sessions.password': (api) => api.sessions.password({ login: 'nobody', password: 'nothing' }),
  'sessions.secondFactor': (api) => api.sessions.secondFactor({ challenge: 'nothing', code: '000000' }),
  'settings.list': (api) => api.settings.list(),
  'settings.set': (api) =>
    api.settings.set({
      name: 'officer-session',
      value: 8,
      validFrom: plainDate('2099-01-01'),
      reason: inAstana.reason,
    }),
  'specialRecords.add': (api) =>
    api.specialRecords.add({
      register: 'Басқа тізілім',
      kind: 'violation',
      externalId: randomUUID(),
      content: specialContent,
      reason: 'Органның хаты бойынша.',
      idempotencyKey: randomUUID(),
    }),
  'specialRecords.change': (api) =>
    api.specialRecords.change({
      recordId: ids.recordId,
      version: 1,
      content: specialContent,
      reason: 'Органның хаты бойынша.',
    }),
  'specialRecords.close': (api) =>
    api.specialRecords.close({
      recordId: ids.recordId,
      version: 1,
      closed: true,
      reason: 'Органның хаты бойынша.',
    }),
  'specialRecords.confirmMatch': (api) => api.specialRecords.confirmMatch({ matchId: ids.matchId, reason: null }),
  'specialRecords.read': (api) => api.specialRecords.read({ recordId: ids.recordId }),
  'specialRecords.waiting': (api) => api.specialRecords.waiting(),
  'specialRecords.checkInvitees': (api) => api.specialRecords.checkInvitees({ caseId: ids.caseId, version: 1 }),
  'specialRecords.importCsv': (api) =>
    api.specialRecords.importCsv({
      register: 'Тізілім',
      kind: 'violation',
      csv: 'id,name,birth_date,citizenship,passport,reason\n',
      preview: true,
    }),
  'specialRecords.list': (api) => api.specialRecords.list({}),
  'specialRecords.resolveMatch': (api) =>
    api.specialRecords.resolveMatch({ matchId: ids.matchId, samePerson: false, reason: 'Басқа адам екені анық.' }),
  'statements.entries': (api) => api.statements.entries({}),
  'statements.entry': (api) => api.statements.entry({ entryId: ids.entryId }),
  'statements.importFile': (api) => api.statements.importFile({ text: statementOf('Біреу'), preview: true }),
  'statements.list': (api) => api.statements.list(),
  'statements.ofCase': (api) => api.statements.ofCase({ caseId: ids.caseId }),
  'statements.receipts': (api) => api.statements.receipts({}),
  'statements.settle': (api) =>
    api.statements.settle({
      entryId: ids.entryId,
      receiptId: ids.receiptId,
      same: true,
      reason: 'Сол төлем екені анық.',
    }),
  'statements.settleReversal': (api) =>
    api.statements.settleReversal({
      reversalId: ids.reversalId,
      entryId: ids.entryId,
      same: true,
      reason: 'Сол төлем екені анық.',
    }),
  'survey.answer': (api) =>
    api.survey.answer({
      code: 'A'.repeat(24),
      answers: { quality: true, information: null, politeness: null, words: '' },
    }),
  'survey.open': (api) => api.survey.open({ code: 'A'.repeat(24) }),
  'survey.words': (api) => api.survey.words({ bodyId: 'astana' }),
  'visits.controlled': (api) => api.visits.controlled({ step: 'arrived' }),
  'visits.earlierViolations': (api) => api.visits.earlierViolations({ caseId: ids.caseId }),
  'visits.importCrossings': (api) =>
    api.visits.importCrossings({
      csv: 'direction,date,name,birth_date,citizenship,passport,checkpoint\nin,2026-01-01,ЮСУПОВ ДИЛНОЗА,1990-05-14,UZB,,\n',
      preview: true,
    }),
  'visits.read': (api) => api.visits.read({ caseId: ids.caseId }),
  'visits.readOwn': (api) => api.visits.readOwn({ caseId: ids.caseId }),
  'visits.record': (api) =>
    api.visits.record({
      caseId: ids.caseId,
      inviteeId: ids.inviteeId,
      step: 'arrived',
      on: '2026-01-01' as PlainDate,
      place: '',
      note: '',
    }),
  'visits.recordViolation': (api) =>
    api.visits.recordViolation({
      caseId: ids.caseId,
      inviteeId: ids.inviteeId,
      violation: {
        kind: 'work',
        on: '2026-01-01' as PlainDate,
        document: 'Хаттама № 1',
        evidence: 'Жұмыс істегені анықталды.',
      },
    }),
  'visits.takeBack': (api) =>
    api.visits.takeBack({ caseId: ids.caseId, eventId: ids.eventId, reason: 'Қате жазылған' }),
  'worklists.counts': (api) => api.worklists.counts(),
  'worklists.late': (api) => api.worklists.late({ after: null }),
  'worklists.markWarningsSeen': (api) => api.worklists.markWarningsSeen({ until: new Date().toISOString() }),
  'worklists.removeView': (api) => api.worklists.removeView({ viewId: ids.viewId }),
  'worklists.renameView': (api) => api.worklists.renameView({ viewId: ids.viewId, name: 'Басқа' }),
  'worklists.saveView': (api) =>
    api.worklists.saveView({
      name: randomUUID(),
      filter: WorklistFilter.parse({}),
      columns: [],
      idempotencyKey: randomUUID(),
    }),
  'worklists.views': (api) => api.worklists.views(),
  'verification.talon': (api) => api.verification.talon({ number: '01-2026-000001', code: 'ABCDEFGHJKLMNPQR' }),
  'verification.check': (api) => api.verification.check({ number: 'KZ01-2026-000001', code: 'ABCDEFGHJKLMNPQR' }),
} satisfies Record<ProcedureName, (api: Caller) => Promise<unknown>>;

const names = Object.keys(accessTable) as ProcedureName[];

/** What a call gave: its answer as text, or the code it failed with. */
async function outcomeOf(api: Caller, name: ProcedureName): Promise<{ code: string; text: string }> {
  try {
    return { code: 'OK', text: JSON.stringify(await calls[name](api)) ?? '' };
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    return { code: error.code, text: error.message };
  }
}

function expectNoTrace(text: string): void {
  for (const trace of traces) expect(text).not.toContain(trace);
}

describe('the access table', () => {
  it.each(names)('says of %s what the procedure says of itself', (name) => {
    const procedures = appRouter._def.procedures as unknown as Record<
      string,
      AnyProcedure & { _def: { meta?: { access: Access } } }
    >;
    expect(procedures[name]?._def.meta?.access).toBe(accessTable[name]);
  });
});

describe('an anonymous visitor', () => {
  it.each(names)('%s', async (name) => {
    const { code, text } = await outcomeOf(await backend.caller(null), name);
    expectNoTrace(text);
    expect(code).toBe(accessTable[name] === 'anyone' ? 'OK' : 'UNAUTHORIZED');
  });
});

describe('another applicant, with the ids of Айгүл’s case', () => {
  // Signed in once: each procedure is asked, and there are more of them than signings-in from one address.
  let stranger: TestApplicant;
  beforeAll(async () => {
    stranger = await signIn(backend, dauren);
  });
  const ownThings: ProcedureName[] = [
    'applications.begin',
    'applications.list',
    'complaints.listOwn',
    'noticeSettings.read',
    'noticeSettings.save',
  ];
  it.each(names)('%s', async (name) => {
    const { code, text } = await outcomeOf(stranger.api, name);
    expectNoTrace(text);
    const access = accessTable[name];
    if (access === 'anyone') expect(code).toBe('OK');
    else if (access !== 'applicant') expect(code).toBe('UNAUTHORIZED');
    else expect(code).toBe(ownThings.includes(name) ? 'OK' : 'NOT_FOUND');
  });
});

const roles = OfficerRole.options;

/** What is asked about the officer's own place, or about the national register, is answered without the foreign case. */
const general: ProcedureName[] = [
  'audit.askCheck',
  'audit.check',
  'audit.list',
  'audit.officers',
  'cases.assignMany',
  'cases.suggestAssignment',
  'cases.worklist',
  'complaints.enter',
  'complaints.journal',
  'complaints.officers',
  'complaints.requests',
  'correspondence.waiting',
  'counter.callNext',
  'counter.desk',
  'indicators.cases',
  'indicators.orders',
  'intake.takeIn',
  'officerNotices.read',
  'officerNotices.save',
  'officers.colleagues',
  'officers.list',
  'queues.drop',
  'queues.read',
  'queues.retry',
  'refunds.list',
  'replacements.waiting',
  'retention.ask',
  'retention.read',
  'sessions.changePassword',
  'sessions.endOthers',
  'sessions.endOwn',
  'sessions.own',
  'settings.list',
  'specialRecords.importCsv',
  'specialRecords.list',
  'specialRecords.waiting',
  'statements.entries',
  'statements.importFile',
  'statements.list',
  'statements.receipts',
  'survey.words',
  'visits.controlled',
  'visits.importCrossings',
  'worklists.counts',
  'worklists.late',
  'worklists.markWarningsSeen',
  'worklists.saveView',
  'worklists.views',
];

/** Where the officer sits; the things lie with the Esil district of Astana. */
const seats = {
  'own-unit': { departmentId: 'astana', unitId: 'astana/esil-district' },
  'other-unit': { departmentId: 'astana', unitId: 'astana/saryarka-district' },
  'other-department': { departmentId: 'almaty', unitId: 'almaty/medeu-district' },
  ministry: { departmentId: 'ministry', unitId: null },
} as const;
const known = new Map<string, ReturnType<typeof officer>>();
function officerAt(role: OfficerRole, seat: keyof typeof seats): ReturnType<typeof officer> {
  const key = `${role} ${seat}`;
  const made =
    known.get(key) ?? officer(backend, role, { ...seats[seat], unitId: mayHaveUnit(role) ? seats[seat].unitId : null });
  known.set(key, made);
  return made;
}

/** Whatever a procedure does to the things, they are there again for the next one. */
async function undone<T>(work: () => Promise<T>): Promise<T> {
  const dataSource = backend.app.get(DataSource);
  const { transaction } = dataSource;
  Object.assign(dataSource, {
    transaction: async (run: (manager: EntityManager) => Promise<unknown>) => {
      const runner = dataSource.createQueryRunner();
      await runner.startTransaction();
      try {
        return await run(runner.manager);
      } finally {
        await runner.rollbackTransaction();
        await runner.release();
      }
    },
  });
  try {
    return await work();
  } finally {
    Object.assign(dataSource, { transaction });
  }
}

/** The call gives what the table says: refused, not there, answered without the foreign things, or answered. */
async function expectAsWritten(name: ProcedureName, role: OfficerRole, seat: keyof typeof seats, reached: boolean) {
  const { api } = await officerAt(role, seat);
  const { code, text } = await undone(() => outcomeOf(api, name));
  if (accessTable[name] === 'anyone') expect(code).toBe('OK');
  else if (accessTable[name] === 'applicant') expect(code).toBe('UNAUTHORIZED');
  else if (!mayCall(name, role)) expect(code).toBe('FORBIDDEN');
  // Whom it is not up to now is told so of what is within reach, and of nothing else.
  else if (reached) expect(['OK', 'not-allowed']).toContain(code === 'OK' ? code : text);
  else if (general.includes(name)) expect(code).toBe('OK');
  else if (name === 'settings.set') expect(text).toBe('not-allowed');
  else if (reachOf(name, role) === 'own') expect(['NOT_FOUND', 'FORBIDDEN']).toContain(code);
  else expect(code).toBe('NOT_FOUND');
  if (!reached) expectNoTrace(text);
}

/** So many calls of what is open to anyone come from one address. */
beforeEach(() => backend.database.sql(`DELETE FROM rate_limit`));

describe.each(roles.filter((role) => isServedIn(role, 'department')))('%s of a department', (role) => {
  describe.each(positions)('things of the %s', (position) => {
    it.each(names)('%s', (name) => expectAsWritten(name, role, position, mayReach(name, role, position)));
  });
});

describe.each(roles.filter((role) => isServedIn(role, 'ministry')))('%s of the ministry', (role) => {
  it.each(names)('%s', (name) => expectAsWritten(name, role, 'ministry', ministryReaches(name, role)));
});

it('docs/ACCESS.md is as the code is (pnpm access writes it)', async () => {
  expect(await readFile(new URL('../../../../docs/ACCESS.md', import.meta.url), 'utf8')).toBe(renderAccess());
});

describe('files and papers over HTTP', () => {
  it.each([
    ['a scan', () => `/files/${ids.attachmentId}`],
    ['a paper', () => `/papers/${ids.paperId}`],
    ['the signed content', () => `/cases/${ids.caseId}/signed-content`],
    ['the signature', () => `/cases/${ids.caseId}/signature`],
  ])('%s: to the owner, and to nobody else', async (_what, path) => {
    const url = await listening();
    const ask = (token?: string) => fetch(url + path(), token ? { headers: { authorization: `Bearer ${token}` } } : {});
    expect((await ask(owner.token)).status).toBe(200);
    const stranger = await signIn(backend, dauren);
    for (const answer of [await ask(stranger.token), await ask('x'.repeat(43)), await ask()]) {
      expect([401, 403, 404]).toContain(answer.status);
      expectNoTrace(await answer.text());
    }
  });

  it('refuses a browser’s request from whatever page, and a body that is not JSON', async () => {
    const url = await listening();
    const call = (headers: Record<string, string>) =>
      fetch(`${url}/trpc/sessions.beginWithEds`, { method: 'POST', headers, body: '{}' });
    expect((await call({ 'content-type': 'application/json', origin: 'http://localhost:3000' })).status).toBe(403);
    expect((await call({ 'content-type': 'text/plain' })).status).toBe(415);
    expect((await call({ 'content-type': 'multipart/form-data; boundary=x' })).status).toBe(415);
    expect((await call({ 'content-type': 'application/json' })).status).toBe(200);
  });

  it('refuses a batch of more calls than a page makes', async () => {
    const url = await listening();
    const batch = Array.from({ length: 11 }, () => 'sessions.current').join(',');
    expect((await fetch(`${url}/trpc/${batch}?batch=1&input={}`)).status).toBe(400);
  });
});

let address: Promise<string> | undefined;
function listening(): Promise<string> {
  address ??= backend.listen();
  return address;
}
