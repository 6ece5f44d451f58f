// Fills an empty database with the demonstration's week through the same use cases that people use: every application is
// signed and verified, every decision too. Only the clock is set to the days of the scenes.
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { nameHeader } from '@shaqyru/domain/files/header-name';
import { addDays, dayOf, weekday } from '@shaqyru/domain/law/plain-date';
import { openAuthority } from '@shaqyru/pki/authority';
import { signCms } from '@shaqyru/pki/sign';
import pg from 'pg';
import { appRouter } from '../../apps/backend/dist/app-router.js';
import { Clock } from '../../apps/backend/dist/common/clock.js';
import { VERIFIER } from '../../apps/backend/dist/common/tokens.js';
import { readEnv } from '../../apps/backend/dist/env.js';
import { CreateOfficer } from '../../apps/backend/dist/officers/create-officer.js';
import { openBackend } from '../../apps/backend/dist/open-backend.js';
import { demoApplication } from './demo-application.mjs';
import { setUpHalls } from './demo-counter.mjs';
import { demoScan } from './demo-scan.mjs';
import { applicants, citizenOf, officers, officerSecrets, signingKeyOf } from './people.mjs';
import { playComplaints } from './play-complaints.mjs';
import { playIndicators } from './play-indicators.mjs';
import { playReceipts } from './play-receipts.mjs';
import { scenes, specialRecords } from './scenes.mjs';

const dataDirectory = process.env.DATA_DIRECTORY;
const owner = new pg.Client({ connectionString: process.env.OWNER_URL });
await owner.connect();
const { rows } = await owner.query('SELECT login FROM officer');
await owner.end();
const known = new Set(rows.map(({ login }) => login));
const newcomers = officers.filter(({ login }) => !known.has(login));
if (newcomers.length === 0) process.exit(0);

const app = await openBackend(readEnv());
await app.init();
const secrets = await officerSecrets(dataDirectory);
if (known.size > 0) {
  // The week stands already; only who joined the demonstration since then is entered.
  for (const officer of newcomers) await enter(officer);
  await app.close();
  process.exit(0);
}
console.log('  … writing the demonstration’s week (once)');
const get = (useCase) => app.get(useCase);
const clock = app.get(Clock);
// The authorities answer for today: signatures are judged at the real time, whatever day the scene is set on.
const verifier = app.get(VERIFIER);
const verify = verifier.verify.bind(verifier);
verifier.verify = (request) => verify({ ...request, at: new Date() });

const authority = await openAuthority(join(dataDirectory, 'pki'), { ocspUrl: '', crlUrl: '' });
const cmsOf = async (key, content) =>
  Buffer.from(await signCms({ content: Buffer.from(content), attached: false, signers: [key] })).toString('base64');
const callerOf = (actor, token = null) => appRouter.createCaller({ get, token, actor, ip: '127.0.0.1' });

const today = dayOf(new Date().toISOString(), 'Asia/Almaty');
/** So many days without weekends before today. */
function workingDaysAgo(count) {
  let day = today;
  for (let left = count; left > 0;) {
    day = addDays(day, -1);
    if (weekday(day) <= 5) left -= 1;
  }
  return day;
}
/** Sets the clock to that hour of that day in Astana (UTC+5), but never to the future. */
function setClock(day, hour, minute = 0) {
  const at = new Date(Math.min(Date.parse(`${day}T00:00:00+05:00`) + (hour * 60 + minute) * 60_000, Date.now()));
  clock.now = () => new Date(at);
}

const staff = {};
for (const officer of officers) {
  const { id, rightsVersion } = await enter(officer);
  const { name, role, departmentId, unitId } = officer;
  staff[officer.login] = {
    id,
    officer,
    api: callerOf({ kind: 'officer', id, name, role, departmentId, unitId, rightsVersion }),
  };
}
function enter(officer) {
  return app.get(CreateOfficer).run({ ...officer, ...secrets[officer.login], post: postOf(officer) });
}
function postOf({ role, departmentId }) {
  if (role === 'head') return 'көші-қон полициясы басқармасының бастығы';
  if (role === 'chancellery') return 'кеңсе қызметкері';
  if (role === 'management')
    return departmentId === 'ministry' ? 'министрлік басшылығы' : 'департамент бастығының орынбасары';
  if (role === 'analyst') return 'министрлік талдаушысы';
  if (role === 'auditor') return 'аудитор';
  return role === 'administrator' ? 'әкімші' : 'инспектор';
}
await staff.akimshi.api.specialRecords.importCsv({
  register: 'Келуге тыйым салынғандар',
  kind: 'violation',
  csv: specialRecords,
  preview: false,
});

const evidenceOf = {
  16.7: 'Қаражаттың бар екендігін растайтын құжаттар белгіленген мерзімде ұсынылмады.',
  16.9: 'Паспорт туралы көрсетілген мәліметтер тіркелген көшірмеге сәйкес келмейді: нөмірі мен берілген күні басқа.',
};

const signedIn = [];
for (const person of applicants) signedIn.push(await signIn(person));
for (const [index, scene] of scenes.entries()) await play(scene, index);
await setUpHalls({
  head: staff.bastyk.api,
  inspectors: Object.values(staff).filter(({ officer }) => officer.role === 'intake'),
  door: callerOf({ kind: 'anonymous' }),
  setNow: (at) => {
    clock.now = () => new Date(at);
  },
  midnight: Date.parse(`${today}T00:00:00+05:00`),
  dataDirectory,
});
await playComplaints({
  staff,
  applicants: signedIn,
  visitor: callerOf({ kind: 'anonymous' }),
  setDay: (daysAgo, hour, minute) => setClock(addDays(today, -daysAgo), hour, minute),
  sign: async ({ officer }, content) => cmsOf(await signingKeyOf(authority, citizenOf(officer)), content),
});
await enterOfficers();
await playIndicators({ app, analyst: staff.taldaushy, setClock, today });
await playReceipts({ staff, setNow: () => setClock(today, 23, 59) });
await app.close();
process.exit(0);

/** What administrators have done this week: somebody new, who has not signed in yet, and a setting of the ministry. */
async function enterOfficers() {
  setClock(workingDaysAgo(1), 11, 15);
  await staff.akimshi.api.officers.add({
    login: 'jana-inspektor',
    name: 'Ажар Төлеген',
    post: 'инспектор',
    iin: '750312400028',
    role: 'intake',
    departmentId: 'astana',
    unitId: 'astana/esil-district',
    email: 'jana-inspektor@police.example.kz',
    reason: '№ 214 бұйрық: қызметке қабылданды',
    idempotencyKey: randomUUID(),
  });
  await staff['ministrlik-akimshi'].api.settings.set({
    name: 'complaint-warning',
    value: 3,
    validFrom: dayOf(clock.now().toISOString(), 'Asia/Almaty'),
    reason: '№ 57 бұйрық: ескерту мерзімі бекітілді',
  });
}

async function signIn(person) {
  const door = callerOf({ kind: 'anonymous' });
  const { nonceId, content } = await door.sessions.beginWithEds();
  const key = await authority.issue(person, { purpose: 'authentication' });
  const answer = await door.sessions.finishWithEds({ nonceId, cms: await cmsOf(key, content) });
  if (answer.outcome !== 'signed-in') throw new Error(`${person.iin} was refused: ${answer.problem}`);
  const me = await callerOf({ kind: 'anonymous' }, answer.token).sessions.current();
  const api = callerOf({ kind: 'applicant', id: me.id, name: me.name, bin: me.bin, maySign: me.maySign }, answer.token);
  return { id: me.id, person, token: answer.token, api, key: await signingKeyOf(authority, person) };
}

async function play(scene, index) {
  const applicant = signedIn[scene.applicant];
  const day = workingDaysAgo(scene.daysAgo);
  setClock(day, 9 + (index % 8), (index * 7) % 60);
  const { caseId } = await applicant.api.applications.begin({
    kind: scene.kind ?? 'private',
    language: scene.language,
    idempotencyKey: randomUUID(),
  });
  await fillIn(applicant, caseId, scene, day, index);
  if (scene.handOver) {
    const { to, email, text } = scene.handOver;
    const toId = signedIn[to].id;
    await applicant.api.colleagues.handOver({ caseId, toId, email, text, idempotencyKey: randomUUID() });
  }
  if (scene.until === 'draft') return;
  await submit(applicant, caseId);
  if (scene.until === 'withdrawn') {
    setClock(day, 17);
    await applicant.api.applications.withdraw({
      caseId,
      version: (await applicant.api.applications.read({ caseId })).version,
    });
    return;
  }
  const step = stepper(caseId);
  if (scene.until === 'submitted') return;
  const nextDay = workingDaysAgo(Math.max(0, scene.daysAgo - 1));
  setClock(nextDay, 9, 20 + index);
  const intake = staff[scene.unit].api;
  if (scene.until === 'returned-incomplete') {
    const remark = {
      group: 'petition',
      inviteeId: null,
      field: 'text',
      words: 'Укажите, пожалуйста, на какой срок приглашаете и где будет жить приглашаемая.',
    };
    await step((at) => intake.cases.returnIncomplete({ ...at, remarks: [remark] }), intake);
    return;
  }
  await step((at) => intake.cases.accept(at), intake);
  await talk(scene, caseId, applicant.api, intake);
  if (scene.until === 'accepted') return;
  await examine(scene, caseId, step, index);
}

/** What applicant and unit wrote to each other, and what the unit noted for colleagues. */
async function talk(scene, caseId, applicant, intake) {
  for (const [who, text] of scene.talk ?? []) {
    const message = { caseId, text, idempotencyKey: randomUUID() };
    await (who === 'applicant' ? applicant.correspondence.writeOwn(message) : intake.correspondence.write(message));
  }
  if (scene.note) await intake.correspondence.writeNote({ caseId, text: scene.note, idempotencyKey: randomUUID() });
}

/** Runs an act at the version that the officer sees, and fails loudly when it was not done. */
function stepper(caseId) {
  return async (act, api) => {
    const { version } = await api.cases.read({ caseId });
    const answer = await act({ caseId, version });
    if (['changed-elsewhere', 'invalid', 'not-yet', 'refused', 'own-proposal'].includes(answer.outcome)) {
      throw new Error(`the act was not done: ${JSON.stringify(answer)}`);
    }
  };
}

async function examine(scene, caseId, step, index) {
  const examiner = staff[index % 2 === 0 ? 'tekserushi1' : 'tekserushi2'].api;
  setClock(workingDaysAgo(Math.max(0, scene.daysAgo - 2)), 10, index);
  await step((at) => examiner.cases.startExamination(at), examiner);
  if (scene.until === 'under-examination') return;
  await step((at) => examiner.specialRecords.checkInvitees(at), examiner);
  const seen = await examiner.cases.read({ caseId });
  for (const match of seen.matches) {
    await examiner.specialRecords.resolveMatch({
      matchId: match.id,
      samePerson: match.sameBirthDate,
      reason: match.sameBirthDate
        ? 'Аты-жөні мен туған күні толық сәйкес келеді.'
        : 'Туған күні де, паспорты да басқа: басқа адам.',
    });
    // Recognised by the examiner alone, it waits for a second officer.
    if (match.sameBirthDate && scene.until !== 'recognised')
      await staff.bastyk.api.specialRecords.confirmMatch({ matchId: match.id, reason: null });
  }
  if (scene.until === 'recognised') return;
  const refuse = scene.until === 'refused' || scene.until === 'proposed-refusal';
  const grounds = refuse ? [{ ground: scene.ground, evidence: evidenceOf[scene.ground] }] : [];
  const items = seen.answers.invitees.map(({ id }) => ({
    inviteeId: id,
    outcome: refuse ? 'refuse' : 'issue',
    grounds,
  }));
  setClock(workingDaysAgo(Math.max(0, scene.daysAgo - 3)), 11, index);
  await step((at) => examiner.decisions.propose({ ...at, items, note: '' }), examiner);
  if (scene.until === 'proposed' || scene.until === 'proposed-refusal') return;
  const { api: head, officer } = staff.bastyk;
  setClock(workingDaysAgo(Math.max(0, scene.daysAgo - 4)), 16, index);
  if (scene.until === 'returned-to-examiner') {
    await step(
      (at) => head.decisions.returnToExaminer({ ...at, reason: 'Шақырылушының жұмыс орнын анықтаңыз.' }),
      head,
    );
    return;
  }
  const review = await head.decisions.review({ caseId });
  const key = await signingKeyOf(authority, citizenOf(officer));
  const cms = await cmsOf(key, review.content);
  await step((at) => head.decisions.decide({ ...at, cms, idempotencyKey: randomUUID() }), head);
  if (scene.until !== 'handed-over') return;
  setClock(workingDaysAgo(Math.max(0, scene.daysAgo - 5)), 10, 30);
  const intake = staff[scene.unit].api;
  await step(
    (at) => intake.cases.logNotice({ ...at, how: 'telephone', spokeWith: seen.applicant.name, note: '' }),
    intake,
  );
  setClock(workingDaysAgo(Math.max(0, scene.daysAgo - 6)), 15, 5);
  await step(
    (at) =>
      intake.cases.handOver({ ...at, receivedBy: seen.applicant.name, document: 'жеке куәлік № 045678912', note: '' }),
    intake,
  );
  if (scene.visit) await playVisit(scene, caseId, intake);
}

/** What happened after the issue: each step on its day, and a violation if there was one. */
async function playVisit({ visit, visitIn }, caseId, intake) {
  const [{ inviteeId, invitation }] = await intake.visits.read({ caseId });
  const of = (answer) => {
    if (answer.outcome !== 'recorded') throw new Error(`not recorded: ${JSON.stringify(answer)}`);
  };
  const dayOfVisit = (days) => addDays(invitation.visitFrom, days - visitIn);
  for (const [step, days] of Object.entries(visit.steps)) {
    const on = dayOfVisit(days);
    setClock(on, 12, 20);
    const place = { arrived: '«Жібек жолы» өткізу пункті', departed: '«Жібек жолы» өткізу пункті' }[step] ?? '';
    of(await intake.visits.record({ caseId, inviteeId, step, on, place, note: '' }));
  }
  if (!visit.violation) return;
  const { days, ...violation } = visit.violation;
  of(await intake.visits.recordViolation({ caseId, inviteeId, violation: { ...violation, on: dayOfVisit(days) } }));
}

async function fillIn(applicant, caseId, scene, day, index) {
  const pages = demoApplication({
    person: applicant.person,
    unitId: staff[scene.unit].officer.unitId,
    invitees: scene.invitees,
    language: scene.language,
    paidOn: day,
    receiptNumber: `ДЕМО-${String(index + 1).padStart(4, '0')}`,
    from: scene.visitIn ? addDays(day, scene.visitIn) : addDays(today, 30 + index),
    kind: scene.kind,
  });
  for (const page of pages) {
    const { version } = await applicant.api.applications.readDraft({ caseId });
    const saved = await applicant.api.applications.saveAnswers({ caseId, version, ...page });
    if (saved.outcome !== 'saved') throw new Error(`${page.group} was not saved: ${JSON.stringify(saved.problems)}`);
    if (page.group !== 'invitee') continue;
    const scan = { caseId, kind: 'passport-scan', inviteeId: page.inviteeId, name: 'passport.pdf' };
    await upload(applicant, scan, `passport ${page.answers.passportNumber} ${index}`);
  }
  await upload(applicant, { caseId, kind: 'receipt-scan', name: 'receipt.pdf' }, `receipt ${index + 1}`);
}

async function upload(applicant, { name, ...query }, text) {
  const response = await fetch(`${process.env.BACKEND_URL}/files?${new URLSearchParams(query)}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${applicant.token}`,
      'content-type': 'application/octet-stream',
      'content-disposition': nameHeader(name),
    },
    body: demoScan(text),
  });
  const answer = await response.json();
  if (answer.outcome !== 'stored') throw new Error(`the scan was refused: ${JSON.stringify(answer)}`);
}

async function submit(applicant, caseId) {
  const review = await applicant.api.applications.review({ caseId });
  if (review.outcome !== 'ready') throw new Error(`not ready: ${JSON.stringify(review.problems)}`);
  const answer = await applicant.api.applications.submit({
    caseId,
    version: review.version,
    cms: await cmsOf(applicant.key, review.content),
    idempotencyKey: randomUUID(),
  });
  if (answer.outcome !== 'submitted') throw new Error(`not submitted: ${JSON.stringify(answer)}`);
}
