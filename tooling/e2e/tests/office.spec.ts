import { officers } from '@shaqyru/demo/people.mjs';
import { generate } from 'otplib';
import { expectAccessible } from '../accessibility.ts';
import { chooseKey } from '../ncalayer.ts';
import { openCase } from '../office.ts';
import { expect, test } from '../test.ts';

const headIin = officers.find(({ login }) => login === 'bastyk')?.iin ?? '';

test('an officer’s wrong password and wrong code are refused without telling which was wrong, and limited', async ({
  service,
  page,
}) => {
  const login = 'almaty-tekserushi';
  const { password = '', totpSecret = '' } = service.secrets[login] ?? {};
  const summary = page.getByRole('alert', { name: 'Түзету керек' });
  const enterPassword = async (typed: string, as = login) => {
    await page.getByLabel('Логин').fill(as);
    await page.getByLabel('Құпиясөз').fill(typed);
    await page.getByRole('button', { name: 'Жалғастыру' }).click();
  };
  const enterCode = async (typed: string) => {
    await page.getByLabel('Алты таңбалы код').fill(typed);
    await page.getByRole('button', { name: 'Кіру', exact: true }).click();
  };
  await page.goto(service.office('kk', '/special-records'));
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Жалғастыру' }).click();
  await expect(summary).toContainText('Логинді жазыңыз');
  await enterPassword('not the password');
  await expect(summary).toContainText('Логин немесе құпиясөз қате');
  await expect(page.getByLabel('Логин')).toHaveValue(login);
  await expectAccessible(page);
  await enterPassword('not the password', 'nobody-of-this-name');
  await expect(summary).toContainText('Логин немесе құпиясөз қате');

  await enterPassword(password);
  await expectAccessible(page);
  await enterCode('12 34');
  await expect(summary).toContainText('Код алты цифрдан тұрады');
  const code = await generate({ secret: totpSecret });
  await enterCode(String((Number(code) + 1) % 1_000_000).padStart(6, '0'));
  await expect(summary).toContainText('Код қате немесе пайдаланылып қойған');
  await expectAccessible(page);
  await enterCode(`${code.slice(0, 3)} ${code.slice(3)}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Арнайы есеп' })).toBeVisible();
  await expectAccessible(page);

  // A code is good once.
  await page.getByRole('button', { name: 'Шығу' }).click();
  await enterPassword(password);
  await enterCode(code);
  await expect(summary).toContainText('Код қате немесе пайдаланылып қойған');

  await page.goto(service.office('kk', '/sign-in'));
  for (let tries = 0; tries < 6; tries += 1) await enterPassword('not the password', 'almaty-bastyk');
  await expect(summary).toContainText(/Әрекет тым көп болды\. \d+ минуттан кейін қайталаңыз/);
  await enterPassword(service.secrets['almaty-bastyk']?.password ?? '', 'almaty-bastyk');
  await expect(summary).toContainText('Әрекет тым көп болды');
});

test('the worklist: the own queue, a name in any script, filters, sorting', async ({ openAs }) => {
  const examiner = await openAs('tekserushi1');
  await expectAccessible(examiner);
  const search = async (words: string) => {
    await examiner.getByRole('searchbox').fill(words);
    await examiner.getByRole('button', { name: 'Табу' }).click();
    await expect(examiner.getByRole('heading', { level: 1 })).toContainText(`«${words}»`);
  };
  for (const words of ['Бактыбек Асанов', 'ASANOV', 'асан', 'Иванова Марина']) {
    await test.step(words, async () => {
      await search(words);
      const row = examiner.getByRole('row', { name: /ASANOV BAKTYBEK|ИВАНОВА МАРИНА/i }).first();
      await expect(row).toBeVisible();
    });
  }
  await search('720624300141');
  await expect(examiner.getByRole('row', { name: /ЖҮНІСОВ ЕРЛАН/ }).first()).toBeVisible();
  await expect(examiner).not.toHaveURL(/720624300141/);
  await search('Тутанхамон');
  await expect(examiner.getByText('Ештеңе табылмады')).toBeVisible();
  await expectAccessible(examiner);

  await examiner.getByRole('button', { name: 'Іздеуді тоқтату' }).click();
  await examiner.getByRole('link', { name: 'Барлық істер' }).click();
  await examiner.getByText('Сүзгілер және сұрыптау').click();
  await expectAccessible(examiner);
  await examiner.getByLabel('тапсырылды', { exact: true }).check();
  await examiner.getByLabel('Сұрыптау').selectOption({ label: 'нөмірі бойынша' });
  await examiner.getByLabel('Кері ретпен').check();
  await examiner.getByRole('button', { name: 'Көрсету' }).click();
  await expect(examiner.getByRole('row').nth(1)).toContainText('тапсырылды');
  const numbers = await examiner.getByRole('table').getByRole('link').allTextContents();
  expect(numbers.length).toBeGreaterThan(1);
  expect(numbers).toEqual(numbers.toSorted().toReversed());
  await expect(examiner.getByRole('row').filter({ hasText: 'шешім қабылданды' })).toHaveCount(0);
});

test('a case is nobody’s business in another department or without the right', async ({ service, openAs }) => {
  const examiner = await openAs('tekserushi1');
  await examiner.goto(service.office('kk', '/?view=list'));
  await examiner.getByRole('table').getByRole('link').first().click();
  const address = examiner.url();

  const administrator = await openAs('akimshi');
  await administrator.goto(address);
  await expect(administrator.getByRole('heading', { level: 1 })).toHaveText(/Бұл бетке рұқсат жоқ|Бет табылмады/);
  await expect(administrator.getByText('ЖСН')).toHaveCount(0);
  await expectAccessible(administrator);
});

test('a case that another officer has changed meanwhile: nothing is done, what was typed is kept', async ({
  service,
  openAs,
}) => {
  const words = 'Шақырылушының туған жері туралы мәлімет толық емес.';
  const intake = await openAs('saryarka');
  // Each kind asks for documents of its own: the petition is asked for in private affairs.
  await intake.goto(service.office('kk', '/?view=list&status=submitted&kind=private'));
  await intake.getByRole('table').getByRole('link').first().click();
  const heading = intake.getByRole('heading', { level: 1, name: /\d{2}-\d{4}-\d{6}/ });
  const number = /\d{2}-\d{4}-\d{6}/.exec(await heading.innerText())?.[0] ?? '';
  const form = intake.getByRole('region', { name: 'Толықтыруға қайтару' });
  await form.getByText('Қолдаухат', { exact: true }).click();
  await form.getByRole('checkbox', { name: /^Қолдаухат/ }).check();
  await form.getByLabel('Не жетпейді: Қолдаухат').fill(words);

  const examiner = await openAs('tekserushi1');
  await openCase(examiner, service, number);
  await examiner.getByRole('button', { name: 'Құжаттарды қабылдау' }).click();
  await expect(examiner.getByRole('status').filter({ hasText: 'Құжаттар қабылданды' })).toBeVisible();

  await form.getByRole('button', { name: 'Толықтыруға қайтару' }).click();
  const changed = intake.getByRole('alert').filter({ hasText: 'әрекетіңіз орындалған жоқ' });
  await expect(changed).toContainText('Істің қазіргі күйі: қабылданды');
  await expect(changed).toContainText('Іңкәр Қыдырәлі');
  await changed.getByText('Жазғандарыңыз', { exact: true }).click();
  await expect(changed).toContainText(words);
  await expectAccessible(intake);
});

test('a case that went back to the examiner meanwhile is not decided any more', async ({ service, openAs }) => {
  const head = await openAs('bastyk');
  await head.goto(service.office('kk', '/?view=list&status=proposed'));
  await head.getByRole('table').getByRole('link').first().click();
  const second = await head.context().newPage();
  await second.goto(head.url());
  await head.getByLabel('Қайтарудың себебі').fill('Туыстығын растайтын құжатты сұраңыз.');
  await head.getByRole('button', { name: 'Инспекторға қайтару' }).click();
  await expect(head.getByRole('status').filter({ hasText: 'Іс инспекторға қайтарылды' })).toBeVisible();

  await second.getByRole('button', { name: 'Шешімге ЭЦҚ-мен қол қою' }).click();
  await chooseKey(second.context(), service, headIin);
  const changed = second.getByRole('alert').filter({ hasText: 'әрекетіңіз орындалған жоқ' });
  await expect(changed).toContainText('Істің қазіргі күйі: қаралуда');
  await expect(second.getByRole('button', { name: 'Шешімге ЭЦҚ-мен қол қою' })).toHaveCount(0);
  await expectAccessible(second);
});

test('a case that has just been decided is not sent back: what was typed is kept', async ({ service, openAs }) => {
  const reason = 'Шақырылушының мекенжайын нақтылаңыз.';
  const head = await openAs('bastyk');
  await head.goto(service.office('kk', '/?view=list&status=proposed'));
  await head.getByRole('table').getByRole('link').first().click();
  const second = await head.context().newPage();
  await second.goto(head.url());
  await second.getByLabel('Қайтарудың себебі').fill(reason);

  await head.getByRole('button', { name: 'Шешімге ЭЦҚ-мен қол қою' }).click();
  await chooseKey(head.context(), service, headIin);
  await expect(head.getByRole('status').filter({ hasText: 'Шешім қабылданды' })).toBeVisible();

  await second.getByRole('button', { name: 'Инспекторға қайтару' }).click();
  const changed = second.getByRole('alert').filter({ hasText: 'әрекетіңіз орындалған жоқ' });
  await expect(changed).toContainText('Істің қазіргі күйі: шешім қабылданды');
  await changed.getByText('Жазғандарыңыз', { exact: true }).click();
  await expect(changed).toContainText(reason);
  await expectAccessible(second);
});

test('the administrator imports the special records: wrong rows are named, all or none', async ({
  service,
  openAs,
}) => {
  const administrator = await openAs('akimshi');
  await administrator.goto(service.office('kk', '/special-records/import'));
  await expectAccessible(administrator);
  const header = 'id,name,birth_date,citizenship,passport,reason';
  await administrator.getByLabel('Есептің атауы').fill('Сынақ тізімі');
  await administrator.getByLabel('Есептің түрі').selectOption('violation');
  await administrator
    .getByLabel('немесе CSV мәтінін осында қойыңыз')
    .fill(`${header}\nТ-1,Сейітов Олжас,1980-02-30,KAZZ,,сынақ`);
  await administrator.getByRole('button', { name: 'Тексеру' }).click();
  await expect(administrator.getByRole('table', { name: 'Қателер' })).toContainText('мұндай күн жоқ');
  await expectAccessible(administrator);

  await administrator
    .getByLabel('немесе CSV мәтінін осында қойыңыз')
    .fill(`${header}\nТ-1,Сейітов Олжас,1980-02-28,UZB,,сынақ`);
  await administrator.getByRole('button', { name: 'Тексеру' }).click();
  await expect(administrator.getByText('Тексерілді, ештеңе жазылған жоқ')).toBeVisible();
  await administrator.getByRole('button', { name: 'Жүктеу', exact: true }).click();
  await expect(administrator.getByText('Жүктелді', { exact: true })).toBeVisible();
  await expectAccessible(administrator);
  await administrator.getByRole('link', { name: 'Арнайы есептің тізімі' }).click();
  await administrator.getByRole('searchbox').fill('Seitov Olzhas');
  await administrator.getByRole('button', { name: 'Табу' }).click();
  await expect(administrator.getByRole('row', { name: /Сейітов Олжас/ })).toBeVisible();
  await expectAccessible(administrator);
});
