import { randomUUID } from 'node:crypto';
import type { AppRouter } from '@shaqyru/backend/router';
import { demoScan } from '@shaqyru/demo/demo-scan.mjs';
import { citizenOf, officers, signingKeyOf } from '@shaqyru/demo/people.mjs';
import { getGroup, type FormGroupId } from '@shaqyru/domain/application/forms';
import type { ApplicationKind } from '@shaqyru/domain/application/kind';
import { readForm } from '@shaqyru/domain/application/read-form';
import { nameHeader } from '@shaqyru/domain/files/header-name';
import type { Key } from '@shaqyru/pki/keys';
import { signCms } from '@shaqyru/pki/sign';
import type { Page } from '@playwright/test';
import { createTRPCClient, httpLink } from '@trpc/client';
import {
  declarationTyped,
  employmentTyped,
  inviterTyped,
  newReceiptNumber,
  petitionTyped,
  receiptTyped,
  visitTyped,
  type Typed,
} from './application.ts';
import { foreigner, pagesOfOrganisation } from './organisations.ts';
import type { Applicant } from './people.ts';
import type { Service } from './service.ts';

/** The backend's own door, through which the pages go too: for what other tests do in the pages. */
function doorOf({ ports }: Service, token?: string) {
  return createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: `http://127.0.0.1:${ports.backend}/trpc`,
        methodOverride: 'POST',
        headers: token ? { authorization: `Bearer ${token}` } : {},
      }),
    ],
  });
}
type Door = ReturnType<typeof doorOf>;

export type AtDoor = { applicant: Applicant; token: string; door: Door };

export async function signInAtDoor(service: Service, applicant: Applicant): Promise<AtDoor> {
  const { nonceId, content } = await doorOf(service).sessions.beginWithEds.mutate();
  const cms = await cmsOf(applicant.authentication, content);
  const answer = await doorOf(service).sessions.finishWithEds.mutate({ nonceId, cms });
  if (answer.outcome !== 'signed-in') throw new Error(`not signed in: ${answer.problem}`);
  return { applicant, token: answer.token, door: doorOf(service, answer.token) };
}

/** The door for the officer who is signed in on that page. */
export async function officersDoor(service: Service, desk: Page): Promise<Door> {
  const cookies = await desk.context().cookies();
  return doorOf(service, cookies.find(({ name }) => name === 'shaqyru_office')?.value);
}

/** Shows the cabinet of one who came in by the door. */
export async function openCabinet(page: Page, service: Service, { token }: AtDoor): Promise<void> {
  await page.context().addCookies([{ name: 'shaqyru_session', value: token, url: service.site('kk') }]);
  await page.goto(service.site('kk', '/cabinet'));
}

export type Submitted = { caseId: string; number: string };

/** A whole application, signed and handed in. */
export async function submitAtDoor(
  service: Service,
  { applicant, token, door }: AtDoor,
  kind: ApplicationKind,
  invitees: readonly Typed[],
): Promise<Submitted> {
  const { caseId } = await door.applications.begin.mutate({ kind, language: 'kk', idempotencyKey: randomUUID() });
  const save = async (group: FormGroupId, typed: Typed, inviteeId: string | null = null) => {
    const { version } = await door.applications.readDraft.query({ caseId });
    const { fields } = getGroup(kind, group);
    const answers = readForm(fields, formOf({ ...certified(applicant, group), ...typed }));
    const saved = await door.applications.saveAnswers.mutate({ caseId, version, group, inviteeId, answers });
    if (saved.outcome !== 'saved') throw new Error(`${group} was not saved: ${JSON.stringify(saved)}`);
  };
  const upload = async (file: Record<string, string>, what: string) => {
    const answer = await fetch(
      `http://127.0.0.1:${service.ports.backend}/files?${new URLSearchParams({ caseId, ...file }).toString()}`,
      {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/octet-stream',
          'content-disposition': nameHeader('scan.pdf'),
        },
        body: new Uint8Array(demoScan(`${what} ${caseId}`)),
      },
    );
    if (!answer.ok) throw new Error(`the scan was refused: ${await answer.text()}`);
  };
  const receipt = receiptTyped(invitees.length, newReceiptNumber());
  for (const [group, typed] of pagesOf(kind, applicant, receipt)) await save(group, typed);
  for (const [index, invitee] of invitees.entries()) {
    const inviteeId = randomUUID();
    await save('invitee', invitee, inviteeId);
    await upload({ kind: 'passport-scan', inviteeId }, `passport ${index}`);
  }
  await upload({ kind: 'receipt-scan' }, 'receipt');
  if (kind === 'private-host-organisation') await upload({ kind: 'inviter-consent-scan' }, 'consent');
  const review = await door.applications.review.query({ caseId });
  if (review.outcome !== 'ready') throw new Error(`not ready: ${JSON.stringify(review)}`);
  const { version, content } = review;
  const cms = await cmsOf(applicant.signing, content);
  const answer = await door.applications.submit.mutate({ caseId, version, cms, idempotencyKey: randomUUID() });
  if (answer.outcome !== 'submitted') throw new Error(`not submitted: ${JSON.stringify(answer)}`);
  return { caseId, number: answer.number };
}

function pagesOf(kind: ApplicationKind, { email }: Applicant, receipt: Typed): [FormGroupId, Typed][] {
  if (kind === 'private')
    return [
      ['office', { unitId: 'astana/esil-district' }],
      ['inviter', inviterTyped(email)],
      ['employment', employmentTyped],
      ['visit', visitTyped],
      ['petition', petitionTyped],
      ['receipt', receipt],
      ['declaration', declarationTyped],
    ];
  const { before, after } = pagesOfOrganisation[kind];
  const hosted: [FormGroupId, Typed][] = [
    ['inviter', foreigner],
    ['employment', employmentTyped],
  ];
  const isHosted = kind === 'private-host-organisation';
  const declaration = isHosted
    ? { filledInByInviter: true, inviterConsents: true, ...declarationTyped }
    : { trueInformation: true, inviteesConsent: true };
  return [...before, ...(isHosted ? hosted : []), ...after, ['receipt', receipt], ['declaration', declaration]];
}

/** What the pages have taken from the certificate. */
function certified({ person }: Applicant, group: FormGroupId): Typed {
  const { surname, name: givenName, patronymic, organisation } = person;
  if (group === 'organisation' && organisation) return { name: organisation.name, bin: organisation.bin };
  if (group === 'representative') return { surname, givenName, patronymic };
  return group === 'inviter' && !organisation ? { surname, givenName, patronymic, birthDate: '1990-03-15' } : {};
}

/** What was typed as the form of a page sends it. */
function formOf(typed: Typed): Map<string, string> {
  return new Map(
    Object.entries(typed).flatMap(([name, value]): [string, string][] => {
      const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(value));
      if (date) return ['year', 'month', 'day'].map((part, index) => [`${name}.${part}`, date[index + 1] ?? '']);
      return [[name, value === true ? 'yes' : value === false ? 'no' : value]];
    }),
  );
}

/** Accepted, examined and proposed: `outcomes` by the surname in Latin letters. */
export async function proposeAtDoor(
  intake: Door,
  examiner: Door,
  { caseId }: Submitted,
  outcomes: Readonly<Record<string, 'issue' | 'refuse'>>,
): Promise<void> {
  const version = async () => (await examiner.cases.read.query({ caseId })).version;
  await intake.cases.accept.mutate({ caseId, version: await version() });
  await examiner.cases.startExamination.mutate({ caseId, version: await version() });
  await examiner.specialRecords.checkInvitees.mutate({ caseId, version: await version() });
  const seen = await examiner.cases.read.query({ caseId });
  const items = (seen.answers.invitees ?? []).map(({ id, surnameLatin }) => {
    const outcome = outcomes[surnameLatin ?? ''] ?? 'issue';
    const grounds = outcome === 'refuse' ? [{ ground: '16.9' as const, evidence }] : [];
    return { inviteeId: id, outcome, grounds };
  });
  const answer = await examiner.decisions.propose.mutate({ caseId, version: seen.version, items, note: '' });
  if (answer.outcome !== 'proposed') throw new Error(`not proposed: ${JSON.stringify(answer)}`);
}
const evidence = 'Паспорт нөмірі тіркелген көшірмедегі нөмірге сәйкес келмейді.';

export async function decideAtDoor(service: Service, head: Door, { caseId }: Submitted): Promise<void> {
  const review = await head.decisions.review.query({ caseId });
  if (review.outcome !== 'ready') throw new Error(`nothing to decide: ${review.outcome}`);
  const officer = officers.find(({ login }) => login === 'bastyk');
  if (!officer) throw new Error('the head has left');
  const cms = await cmsOf(await signingKeyOf(service.authority, citizenOf(officer)), review.content);
  const answer = await head.decisions.decide.mutate({
    caseId,
    version: review.version,
    cms,
    idempotencyKey: randomUUID(),
  });
  if (answer.outcome !== 'decided') throw new Error(`not decided: ${JSON.stringify(answer)}`);
}

async function cmsOf(key: Key, content: string): Promise<string> {
  const signed = await signCms({ content: Buffer.from(content), attached: false, signers: [key] });
  return Buffer.from(signed).toString('base64');
}
