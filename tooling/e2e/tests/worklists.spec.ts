import { expectAccessible } from '../accessibility.ts';
import { expect, test } from '../test.ts';

test('an examiner works by lists: counts that stay fresh, a saved list with its columns, keys', async ({
  service,
  openAs,
}) => {
  const examiner = await openAs('tekserushi2');
  const lists = examiner.getByRole('navigation', { name: 'Тізімдер' });
  const overdue = lists.getByRole('link', { name: /^Мерзімі өткен \d+/ });
  await expect(overdue).toBeVisible();
  await expectAccessible(examiner);
  await overdue.click();
  await expect(examiner.getByRole('heading', { level: 1, name: 'Мерзімі өткен' })).toBeVisible();
  const rows = examiner.getByRole('table', { name: 'Мерзімі өткен' }).getByRole('row');
  await expect(rows.nth(1)).toContainText(/мерзімі (\d+ жұмыс күніне )?өтті/);
  const count = Number(/\d+/.exec(await overdue.innerText())?.[0]);
  await expect(rows).toHaveCount(1 + count);

  // The keys: down, up, into the search, the help.
  await examiner.keyboard.press('j');
  await expect(rows.nth(1).getByRole('link').first()).toBeFocused();
  await examiner.keyboard.press('j');
  await examiner.keyboard.press('k');
  await expect(rows.nth(1).getByRole('link').first()).toBeFocused();
  await examiner.keyboard.press('/');
  await expect(examiner.getByRole('searchbox', { name: '«Мерзімі өткен» тізімінен іздеу' })).toBeFocused();
  await examiner.keyboard.press('Escape');
  await examiner.getByRole('heading', { level: 1 }).click();
  await examiner.keyboard.press('?');
  await expect(examiner.getByText('Пернелерсіз де бәрін істеуге болады.')).toBeVisible();
  await expectAccessible(examiner);

  // A list of the own: narrowed, with other columns, under a name.
  await lists.getByRole('link', { name: 'Барлық істер' }).click();
  await examiner.getByText('Сүзгілер және сұрыптау').click();
  await examiner.getByLabel('Шақырылушының азаматтығы').selectOption({ label: 'Өзбекстан' });
  const columns = examiner.getByRole('group', { name: 'Бағандар' });
  await columns.getByLabel('Түрі').uncheck();
  await columns.getByLabel('Осы күйде').check();
  await examiner.getByRole('button', { name: 'Көрсету' }).click();
  await expect(examiner.getByRole('columnheader', { name: 'Осы күйде' })).toBeVisible();
  await expect(examiner.getByRole('columnheader', { name: 'Түрі' })).toHaveCount(0);
  for (const row of (await examiner.getByRole('table').getByRole('row').all()).slice(1))
    await expect(row).toContainText('Өзбекстан');
  await examiner.getByText('Осы тізімді сақтау').click();
  await examiner.getByLabel('Тізімнің атауы').fill('Өзбекстаннан');
  await examiner.getByRole('button', { name: 'Сақтау', exact: true }).click();
  const saved = lists.getByRole('link', { name: 'Өзбекстаннан' });
  await expect(saved).toHaveAttribute('aria-current', 'true');
  await examiner.goto(service.office('kk'));
  await saved.click();
  await expect(examiner.getByRole('columnheader', { name: 'Осы күйде' })).toBeVisible();
  await expectAccessible(examiner);

  // The same name again is refused, and what was typed is there.
  await examiner.getByText('Осы тізімді сақтау').click();
  await examiner.getByLabel('Тізімнің атауы').fill('ӨЗБЕКСТАННАН');
  await examiner.getByRole('button', { name: 'Сақтау', exact: true }).click();
  await expect(examiner.getByRole('alert')).toContainText('Мұндай атаулы тізіміңіз бар');
  await expect(examiner.getByLabel('Тізімнің атауы')).toHaveValue('ӨЗБЕКСТАННАН');
  await examiner.getByRole('button', { name: 'Жою: Өзбекстаннан' }).click();
  await expect(saved).toHaveCount(0);
});

test('the head gives many cases at once: as suggested, and some to one officer; the counts follow on an open page', async ({
  service,
  openAs,
}) => {
  const head = await openAs('bastyk');
  const lists = head.getByRole('navigation', { name: 'Тізімдер' });
  await lists.getByRole('link', { name: /^Тағайындалмаған/ }).click();
  const unassigned = lists.getByRole('link', { name: /^Тағайындалмаған/ });
  const countOf = async () => Number(/\d+/.exec(await unassigned.innerText())?.[0]);
  const before = await countOf();
  const watching = await head.context().newPage();
  await watching.goto(head.url());
  const watched = watching
    .getByRole('navigation', { name: 'Тізімдер' })
    .getByRole('link', { name: /^Тағайындалмаған/ });
  await expect(watched).toHaveText(new RegExp(`${before}$`));
  await head.bringToFront();

  await head.getByRole('button', { name: 'Тағайындау', exact: true }).click();
  await expect(head.getByRole('alert')).toContainText('Кемінде бір істі белгілеңіз');
  const boxes = head.getByRole('checkbox', { name: /^Таңдау: / });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  // Without an officer they stay chosen.
  await head.getByRole('button', { name: 'Тағайындау', exact: true }).click();
  await expect(head.getByRole('alert')).toContainText('Қызметкерді таңдаңыз');
  await expect(boxes.nth(0)).toBeChecked();
  await expect(boxes.nth(1)).toBeChecked();
  await head.getByRole('button', { name: 'Тең бөлуді ұсыну' }).click();
  const suggestion = head.getByRole('region', { name: 'Ұсынылған бөлу' });
  await expect(suggestion.getByRole('table', { name: 'Қызметкерлердің жүктемесі' })).toBeVisible();
  await expectAccessible(head);
  expect(await countOf()).toBe(before);
  for (const select of await suggestion.getByRole('combobox').all())
    if ((await select.inputValue()) === '') await select.selectOption({ index: 1 });
  await suggestion.getByRole('button', { name: 'Растау және тағайындау' }).click();
  await expect(head.getByRole('status').filter({ hasText: 'Тағайындалған істер: 2' })).toBeVisible();
  await expect(unassigned).toHaveText(new RegExp(`(^|\\D)${before - 2}$`));
  await expectAccessible(head);

  // The other page was open all the while: it is told when it is looked at.
  await watching.bringToFront();
  await expect(watched).toHaveText(new RegExp(`(^|\\D)${before - 2}$`));

  // There the head has an old version of the list: what changed meanwhile is not given again.
  await watching
    .getByRole('checkbox', { name: /^Таңдау: / })
    .nth(0)
    .check();
  await watching.getByLabel('Кімге').selectOption({ index: 1 });
  await watching.getByRole('button', { name: 'Тағайындау', exact: true }).click();
  await expect(watching.getByRole('alert').filter({ hasText: 'Мыналар тағайындалған жоқ' })).toContainText(
    'осы арада басқа адам өзгертті',
  );

  await head.goto(service.office('kk', '/late'));
  await expect(head.getByRole('row').filter({ hasText: 'қаралуда' }).first()).toBeVisible();
  await expectAccessible(head);
});

test('the figures for the day: pictures with their tables, files to take away', async ({ service, openAs }) => {
  const head = await openAs('bastyk');
  await head.goto(service.office('kk', '/figures'));
  await expect(head.getByRole('heading', { level: 1, name: 'Күннің сандары' })).toBeVisible();
  await expect(head.getByRole('img', { name: 'Күн сайынғы саны' })).toBeVisible();
  const flows = head.getByRole('table', { name: 'Кезең ішіндегі қозғалыс: Органдар бойынша' });
  await expect(flows.getByRole('row').last()).toContainText('Барлығы');
  await expect(head.getByRole('table', { name: 'Терезедегі күту: Органдар бойынша' })).toBeVisible();
  await expectAccessible(head);
  const address = (await head.getByRole('link', { name: 'Күндер бойынша (CSV)' }).getAttribute('href')) ?? '';
  const csv = await (await head.request.get(new URL(address, head.url()).href)).text();
  expect(csv.trim().split('\r\n')).toHaveLength(1 + 14);
  const xlsx = (await head.getByRole('link', { name: 'Екі кесте (XLSX)' }).getAttribute('href')) ?? '';
  const file = await (await head.request.get(new URL(xlsx, head.url()).href)).body();
  expect(file.subarray(0, 2).toString()).toBe('PK');
  await head.setViewportSize({ width: 360, height: 740 });
  const wider = await head.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(wider).toBe(false);
});
