import type { Page } from '@playwright/test';
import pg from 'pg';
import { expectAccessible } from '../accessibility.ts';
import type { Service } from '../service.ts';
import { expect, test } from '../test.ts';

/** As whoever rules the database: past every right and trigger. */
async function asSuperuser<R extends pg.QueryResultRow>(service: Service, sql: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: service.ownerUrl });
  await client.connect();
  try {
    await client.query('SET session_replication_role = replica');
    return (await client.query<R>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

async function expectNarrow(page: Page, service: Service, to: string): Promise<void> {
  const wide = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  for (const language of ['kk', 'ru', 'en'] as const) {
    await page.goto(service.office(language, to));
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, `${language} ${to}`).toBeLessThanOrEqual(0);
  }
  if (wide) await page.setViewportSize(wide);
}

test('the auditor finds who opened a case; the chain is whole, and after a superuser’s hand broken at that very place', async ({
  service,
  openAs,
}) => {
  const examiner = await openAs('tekserushi1');
  const link = examiner.getByRole('table').getByRole('row').nth(1).getByRole('link').first();
  const number = (await link.innerText()).trim();
  await link.click();
  await expect(examiner.getByRole('heading', { level: 1, name: number })).toBeVisible();

  const auditor = await openAs('auditor');
  await auditor.goto(service.office('kk', '/audit'));
  await expect(auditor.getByRole('heading', { level: 1, name: 'Аудит журналы' })).toBeVisible();
  const filters = auditor.getByRole('form', { name: 'Сүзгілер' });
  await filters.getByLabel('Істің, шағымның немесе шақырудың нөмірі').fill(number);
  await filters.getByLabel('Әрекет').selectOption({ label: 'Іс ашылды' });
  await filters.getByRole('button', { name: 'Көрсету' }).click();
  const opened = auditor.getByRole('row').filter({ hasText: 'Іңкәр Қыдырәлі' }).first();
  await expect(opened).toContainText('Іс ашылды');
  await expect(opened).toContainText(number);
  await expectAccessible(auditor);
  await filters.getByLabel('Істің, шағымның немесе шақырудың нөмірі').fill('ЖОҚ-1');
  await filters.getByRole('button', { name: 'Көрсету' }).click();
  await expect(auditor.getByRole('heading', { name: 'Ештеңе табылмады' })).toBeVisible();
  await expectAccessible(auditor);
  await expectNarrow(auditor, service, '/audit');

  await auditor.goto(service.office('kk', '/audit/chain'));
  const verify = auditor.getByRole('button', { name: 'Қазір тексеру' });
  await verify.click();
  await expect(auditor.getByText('Тізбек бүтін', { exact: true })).toBeVisible();
  await expectAccessible(auditor);

  const [entry] = await asSuperuser<{ id: string; position: string; data: unknown }>(
    service,
    `SELECT e.id::text, l.position::text, e.data FROM audit_entry e JOIN audit_link l ON l.entry_id = e.id
     WHERE e.action = 'case.read' AND e.subject_id = (SELECT id::text FROM case_file WHERE number = $1) ORDER BY e.id DESC LIMIT 1`,
    [number],
  );
  if (!entry) throw new Error(`nobody opened ${number}`);
  await asSuperuser(service, `UPDATE audit_entry SET action = 'case.read-notes' WHERE id = $1`, [entry.id]);
  try {
    await verify.click();
    await expect(auditor.getByText('Тізбек бұзылған: 1 жерде')).toBeVisible();
    const place = auditor.getByRole('table', { name: 'Бұзылған жерлер' }).getByRole('row').nth(1);
    await expect(place.getByRole('rowheader')).toHaveText(entry.position);
    await expect(place).toContainText('Жазба өзгертілген');
    await expect(place).toContainText(entry.id);
    await expectAccessible(auditor);
    await expectNarrow(auditor, service, '/audit/chain');
  } finally {
    await asSuperuser(service, `UPDATE audit_entry SET action = 'case.read' WHERE id = $1`, [entry.id]);
  }
  await auditor.goto(service.office('kk', '/audit/chain'));
  await verify.click();
  await expect(auditor.getByText('Тізбек бүтін', { exact: true })).toBeVisible();
});

test('the administrator sees what is past its term before it is erased, and has a failed job tried again', async ({
  service,
  openAs,
}) => {
  const administrator = await openAs('akimshi');
  const rule = administrator.getByRole('row').filter({ hasText: 'Кіру әрекеттерінің іздері' }).first();
  const due = async () => Number(await rule.getByRole('cell').last().innerText());
  await administrator.goto(service.office('kk', '/retention'));
  await expect(administrator.getByRole('heading', { level: 1, name: 'Сақтау мерзімдері' })).toBeVisible();
  await expectAccessible(administrator);
  const before = await due();
  await asSuperuser(
    service,
    `INSERT INTO spent_code (officer_id, step, spent_at) SELECT id, 1, now() - interval '3 days' FROM officer WHERE login = 'akimshi'`,
  );
  await administrator.reload();
  expect(await due()).toBe(before + 1);

  await administrator.getByRole('button', { name: 'Қазір жою' }).click();
  await expect(administrator.getByText('Себебін 10–500 таңбамен жазыңыз').first()).toBeVisible();
  await expectAccessible(administrator);
  await administrator.getByLabel('Себебі').fill('№ 7 тапсырма: мерзімі өткендерді жою');
  await administrator.getByRole('button', { name: 'Қазір жою' }).click();
  await expect(administrator.getByText('Жою басталды')).toBeVisible();
  const run = administrator.getByRole('table', { name: 'Бұрынғы жоюлар' }).getByRole('row').nth(1);
  await expect(async () => {
    await administrator.goto(service.office('kk', '/retention'));
    await expect(run).toContainText('Кіру әрекеттерінің іздері', { timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await expect(run).toContainText('Ольга Ли: № 7 тапсырма');
  expect(await due()).toBe(0);
  await expectAccessible(administrator);
  await expectNarrow(administrator, service, '/retention');

  // A mail that the mail server did not answer for: the same job, as it stands when every try has failed.
  const [job] = await asSuperuser<{ id: string }>(
    service,
    `UPDATE pgboss.job SET state = 'failed', completed_on = now(), output = '{"message": "connect ECONNREFUSED", "code": "ECONNREFUSED"}'
     WHERE id = (SELECT id FROM pgboss.job WHERE name = 'send-mail' AND state = 'completed' ORDER BY completed_on LIMIT 1) RETURNING id`,
  );
  if (!job) throw new Error('the demonstration has sent no mail');
  const stateOf = async () =>
    (await asSuperuser<{ state: string }>(service, `SELECT state FROM pgboss.job WHERE id = $1`, [job.id]))[0]?.state;
  await administrator.goto(service.office('kk', '/queues'));
  const failed = administrator
    .getByRole('table', { name: 'Орындалмаған тапсырмалар' })
    .getByRole('row')
    .filter({ hasText: 'сервермен байланыс жоқ (ECONNREFUSED)' });
  await expect(failed).toHaveCount(1);
  await expectAccessible(administrator);
  await failed.getByRole('button', { name: 'Алып тастау' }).click();
  await expect(administrator.getByRole('alert')).toContainText('Себебін таңдаңыз');
  await expectAccessible(administrator);
  await expectNarrow(administrator, service, '/queues');
  await administrator.goto(service.office('kk', '/queues'));
  await failed.getByRole('button', { name: 'Қайталау' }).click();
  await expect(administrator.getByText('Тапсырма кезекке қайтарылды')).toBeVisible();
  await expect(failed).toHaveCount(0);
  await expect.poll(stateOf).toBe('completed');
  // Which queues are idle is folded away.
  await administrator.getByText(/^Бос кезектер: [1-9]\d*$/).click();
  await expect(administrator.getByRole('listitem').filter({ hasText: 'Шақырулардың мерзімі' })).toBeVisible();
  await expectAccessible(administrator);
});
