import { randomUUID } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { officers } from '@shaqyru/demo/people.mjs';
import type { ApplicationKind } from '@shaqyru/domain/application/kind';
import { replacementDuty } from '@shaqyru/domain/duty/replacement';
import pg from 'pg';
import { fillDate, invitees, newReceiptNumber, today, type Typed } from '../application.ts';
import {
  decideAtDoor,
  officersDoor,
  openCabinet,
  proposeAtDoor,
  signInAtDoor,
  submitAtDoor,
  type AtDoor,
  type Submitted,
} from '../door.ts';
import { chooseKey } from '../ncalayer.ts';
import { act } from '../office.ts';
import { letterInvitee } from '../organisations.ts';
import { newApplicant } from '../people.ts';
import type { Service } from '../service.ts';
import { expect, test } from '../test.ts';

// The routes are independent of one another.
test.describe.configure({ mode: 'parallel' });

const ends = [
  'issued',
  'refused',
  'partly refused',
  'returned',
  'withdrawn',
  'cancelled',
  'replaced',
  'expired',
] as const;
type End = (typeof ends)[number];
/** Null where only the tests of the backend go. */
type Where = 'here' | `${string}.spec.ts` | null;

/** A case from each route to each end: where it is walked in the browser. */
const walked: Record<ApplicationKind, Record<End, Where>> = {
  private: {
    issued: 'issue.spec.ts',
    refused: 'refusal.spec.ts',
    'partly refused': 'here',
    returned: 'returned-incomplete.spec.ts',
    withdrawn: 'here',
    cancelled: 'after-issue.spec.ts',
    replaced: 'after-issue.spec.ts',
    expired: 'here',
  },
  'private-host-organisation': {
    ...nowhere(),
    issued: 'here',
    refused: 'here',
    'partly refused': 'here',
    withdrawn: 'here',
    cancelled: 'here',
    replaced: 'here',
    expired: 'here',
  },
  'business-letter': nowhere(),
  'tourist-letter': nowhere(),
};

function nowhere(): Record<End, Where> {
  return Object.fromEntries(ends.map((end) => [end, null])) as Record<End, Where>;
}

const firms = {
  'private-host-organisation': { name: '«Үлгі Сапар» ЖШС', bin: '120140000017' },
  'business-letter': { name: '«Үлгі Сауда» ЖШС', bin: '130750000451' },
  'tourist-letter': { name: '«Үлгі Сапар» ЖШС', bin: '120140000017' },
} as const;

const headIin = officers.find(({ login }) => login === 'bastyk')?.iin ?? '';
const second: Typed = { surnameLatin: 'RASULOVA', givenNamesLatin: 'LOLA', passportNumber: 'FB7654322' };

/** The applicant of the route, who came in by the door. */
async function applicantOf(service: Service, kind: ApplicationKind): Promise<AtDoor> {
  const names = { surname: 'САПАРОВ', name: 'ҒАЛЫМ', patronymic: 'ӨМІРҰЛЫ' };
  const organisation = kind === 'private' ? undefined : { ...firms[kind], role: 'firstHead' as const };
  return signInAtDoor(
    service,
    await newApplicant(service.authority, { ...names, ...(organisation ? { organisation } : {}) }),
  );
}

/** The year of the invitation is over, and the job of the night has been there. */
async function endTheYear(service: Service, { caseId }: Submitted): Promise<void> {
  const client = new pg.Client({ connectionString: service.ownerUrl });
  await client.connect();
  await client.query(`UPDATE invitation SET valid_until = $2::date - 1 WHERE case_id = $1`, [caseId, today]);
  await client.query(`UPDATE visit SET due_on = $2::date - 1 WHERE case_id = $1`, [caseId, today]);
  await client.query(`INSERT INTO pgboss.job (id, name) VALUES ($1, 'expire-invitations')`, [randomUUID()]);
  await client.end();
}

/** Where anyone verifies the invitation of the case that is not void. */
async function verificationOf(service: Service, { caseId }: Submitted): Promise<string> {
  const client = new pg.Client({ connectionString: service.ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ number: string; code: string }>(
    'SELECT number, code FROM invitation WHERE case_id = $1 ORDER BY cancelled_on DESC NULLS FIRST LIMIT 1',
    [caseId],
  );
  await client.end();
  return service.site('kk', `/verify/${rows[0]?.number ?? ''}/${rows[0]?.code ?? ''}`);
}

async function expectVerified(browser: Browser, address: string, title: RegExp): Promise<void> {
  const anyone = await (await browser.newContext()).newPage();
  await anyone.goto(address);
  await expect(anyone.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await anyone.context().close();
}

async function signDecision(head: Page, service: Service, { caseId }: Submitted): Promise<void> {
  await head.goto(service.office('kk', `/cases/${caseId}`));
  await head.getByRole('button', { name: 'Шешімге ЭЦҚ-мен қол қою' }).click();
  await chooseKey(head.context(), service, headIin);
  await expect(head.getByRole('status').filter({ hasText: 'Шешім қабылданды' })).toBeVisible();
}

for (const [kind, where] of Object.entries(walked) as [ApplicationKind, Record<End, Where>][]) {
  const here = ends.filter((end) => where[end] === 'here');
  if (here.length === 0) continue;
  test(`${kind}: ${here.join(', ')}`, async ({ service, page: citizen, openAs, browser }) => {
    test.setTimeout(300_000);
    const isHere = (end: End) => here.includes(end);
    const atDoor = await applicantOf(service, kind);
    const [intake, examiner, head] = [await openAs('esil'), await openAs('tekserushi1'), await openAs('bastyk')];
    const [intakeDoor, examinerDoor, headDoor] = [
      await officersDoor(service, intake),
      await officersDoor(service, examiner),
      await officersDoor(service, head),
    ];
    const invitee: Typed = kind.endsWith('-letter') ? letterInvitee : invitees.nargiza;
    const submit = (people: readonly Typed[] = [invitee]) => submitAtDoor(service, atDoor, kind, people);
    const propose = (submitted: Submitted, outcomes: Parameters<typeof proposeAtDoor>[3] = {}) =>
      proposeAtDoor(intakeDoor, examinerDoor, submitted, outcomes);
    const cabinetOf = ({ caseId }: Submitted) => citizen.goto(service.site('kk', `/cabinet/${caseId}`));
    const inCabinet = (text: string) => expect(citizen.getByText(text, { exact: true }).first()).toBeVisible();
    await openCabinet(citizen, service, atDoor);

    await test.step('one of two people is refused: both are told what holds for whom', async () => {
      const submitted = await submit([invitee, { ...invitee, ...second }]);
      await propose(submitted, { RASULOVA: 'refuse' });
      await signDecision(head, service, submitted);
      await cabinetOf(submitted);
      await expect(citizen.getByRole('heading', { name: 'KARIMOVA NARGIZA шақыру берілді' })).toBeVisible();
      await expect(citizen.getByRole('heading', { name: 'RASULOVA LOLA бас тартылды' })).toBeVisible();

      if (!isHere('cancelled')) return;
      const address = await verificationOf(service, submitted);
      await head.reload();
      await head.getByRole('link', { name: /күшін жою/ }).click();
      await head.getByLabel('Не анықталды').fill('Қаражатын растамаған: хат № 7.');
      await head.getByLabel(/^16\.9\./).check();
      await head.getByRole('button', { name: 'Шешімнің мәтінін көрсету' }).click();
      await head.getByRole('button', { name: 'Күшін жоюға ЭЦҚ-мен қол қою' }).click();
      await chooseKey(head.context(), service, headIin);
      await expect(head.getByRole('status').filter({ hasText: /күші жойылды/ })).toBeVisible();
      await expectVerified(browser, address, /күші жойыл/);
      await cabinetOf(submitted);
      await inCabinet('күші жойылды');
    });

    if (isHere('issued'))
      await test.step('issued, and replaced when it was lost', async () => {
        const submitted = await submit();
        await propose(submitted);
        await signDecision(head, service, submitted);
        await cabinetOf(submitted);
        await expect(citizen.getByRole('heading', { name: 'KARIMOVA NARGIZA шақыру берілді' })).toBeVisible();
        const old = await verificationOf(service, submitted);
        await expectVerified(browser, old, /жарамды/);

        await citizen.getByRole('link', { name: /жоғалды немесе бүлінді ме/ }).click();
        await citizen.getByLabel('жоғалды').check();
        await citizen.getByLabel('Қашан, қайда және қандай жағдайда').fill('Пошта арқылы жіберілген, жетпеген.');
        await citizen.getByLabel('Банк').fill('Халық Банк');
        await citizen.getByLabel('Түбіртек нөмірі').fill(newReceiptNumber());
        await fillDate(citizen, 'kk', 'Төленген күні', today);
        const tenge = (replacementDuty({ paidOn: today }).value / 100).toFixed(2).replace('.', ',');
        await citizen.getByLabel('Төленген сома').fill(tenge);
        await citizen.getByRole('button', { name: 'Ауыстыруды сұрау' }).click();
        await expect(citizen.getByText('Сұрауыңыз тапсырылды.')).toBeVisible();
        await intake.goto(service.office('kk', `/cases/${submitted.caseId}/replacement`));
        await intake.getByRole('button', { name: 'Ауыстыру', exact: true }).click();
        await expect(intake.getByRole('status').filter({ hasText: /ауыстырылды/ })).toBeVisible();
        await expectVerified(browser, old, /ауыстырыл/);
        await expectVerified(browser, await verificationOf(service, submitted), /жарамды/);
      });

    if (isHere('refused'))
      await test.step('refused', async () => {
        const submitted = await submit();
        await propose(submitted, { KARIMOVA: 'refuse' });
        await signDecision(head, service, submitted);
        await cabinetOf(submitted);
        await expect(citizen.getByRole('heading', { name: 'KARIMOVA NARGIZA бас тартылды' })).toBeVisible();
        await expect(citizen.getByText(/шағым жасауға және сотқа жүгінуге құқығыңыз бар/)).toBeVisible();
      });

    await test.step('returned as incomplete, and withdrawn', async () => {
      const submitted = await submit();
      if (isHere('returned')) {
        const words = 'Паспорттың көшірмесі оқылмайды: анық көшірмесін тіркеңіз.';
        await intake.goto(service.office('kk', `/cases/${submitted.caseId}`));
        const form = intake.getByRole('region', { name: 'Толықтыруға қайтару' });
        await form.getByText(/^Шақырылушы адам: /).click();
        await form.getByRole('checkbox', { name: /Паспорт нөмірі/ }).check();
        await form.getByLabel('Не жетпейді: Паспорт нөмірі').last().fill(words);
        await act(intake, 'Толықтыруға қайтару', 'Өтініш толықтыруға қайтарылды');
        await cabinetOf(submitted);
        await expect(citizen.getByRole('listitem').filter({ hasText: words })).toBeVisible();
      }
      await citizen.goto(service.site('kk', `/cabinet/${submitted.caseId}/withdraw`));
      await citizen.getByRole('button', { name: 'Иә, қайтарып алу' }).click();
      await cabinetOf(submitted);
      await inCabinet('қайтарып алынды');
      await intake.goto(service.office('kk', `/cases/${submitted.caseId}`));
      await expect(intake.getByText('қайтарып алынды', { exact: true }).first()).toBeVisible();
    });

    await test.step('expired: nobody came within the year', async () => {
      const submitted = await submit();
      await propose(submitted);
      await decideAtDoor(service, headDoor, submitted);
      await endTheYear(service, submitted);
      await expect(async () => {
        await cabinetOf(submitted);
        await expect(citizen.getByText('мерзімі өтті', { exact: true }).first()).toBeVisible({ timeout: 1_000 });
      }).toPass({ timeout: 60_000 });
      await expectVerified(browser, await verificationOf(service, submitted), /мерзімі өт/);
      await intake.goto(service.office('kk', `/cases/${submitted.caseId}`));
      await expect(intake.getByText('мерзімі өтті', { exact: true }).first()).toBeVisible();
    });
  });
}
