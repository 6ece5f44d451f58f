import { officers } from '@shaqyru/demo/people.mjs';
import { languages } from '@shaqyru/domain/law/text';
import { expectAccessible } from '../accessibility.ts';
import { scanOf } from '../application.ts';
import { actOn, complain, confirmed, follow, openComplaint, type Complaint } from '../complaints.ts';
import { expectSpoken } from '../language.ts';
import { expectMail } from '../mailbox.ts';
import { chooseKey } from '../ncalayer.ts';
import { download, readPdf } from '../pdf.ts';
import { expect, test } from '../test.ts';

const iinOf = (login: string) => officers.find((officer) => officer.login === login)?.iin ?? '';

for (const language of languages) {
  test(`the pages of complaining in ${language}: accessible, in their own language, without a script`, async ({
    service,
    page,
    openAs,
  }) => {
    for (const to of ['/complain', '/complain/follow']) {
      await page.goto(service.site(language, to));
      await expect(page.locator('script[src]')).toHaveCount(0);
      await expectSpoken(page, language);
      await expectAccessible(page);
    }
    const desk = await openAs('kense');
    for (const to of ['/complaints', '/complaints?overdue', '/complaints/new', '/complaints/requests']) {
      await desk.goto(service.office(language, to));
      await expect(desk.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expectAccessible(desk);
    }
    await desk.goto(service.office(language, '/complaints'));
    for (const link of await desk.getByRole('rowheader').getByRole('link').all()) {
      const href = await link.getAttribute('href');
      const view = await desk.context().newPage();
      await view.goto(new URL(href ?? '', service.office(language)).href);
      await expectAccessible(view);
      await view.close();
    }
  });
}

test('a complaint from the site to the signed answer: without a script, with a file, told by mail, read by its code', async ({
  service,
  browser,
  page: scripted,
  openAs,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  let complaint: Complaint | undefined;

  await test.step('a form with nothing in it comes back with what is missing, and keeps what was typed', async () => {
    await page.goto(service.site('kk', '/complain'));
    await page.getByLabel('Не болды және не сұрайсыз').fill('Кезек тым ұзақ болды.');
    await page.getByRole('button', { name: 'Шағымды жіберу' }).click();
    const summary = page.getByRole('alert', { name: 'Түзету керек' });
    await expect(summary).toContainText('Шағым берілетін органды таңдаңыз');
    await expect(summary).toContainText('Шағым не туралы екенін таңдаңыз');
    await expect(page.getByLabel('Не болды және не сұрайсыз')).toHaveValue('Кезек тым ұзақ болды.');
  });

  await test.step('filled in, it is registered at once', async () => {
    await page.getByLabel('Шағым кімге беріледі').selectOption('astana');
    await page.getByRole('radiogroup', { name: 'Шағым не туралы' }).getByLabel('мерзімнің бұзылуы').check();
    await page.getByLabel('Тегі, аты, әкесінің аты немесе ұйымның атауы').fill('Қарлығаш Әуезова');
    await page.getByLabel('Электрондық пошта').fill('shagym1@example.kz');
    await page
      .getByLabel('Файлдар')
      .setInputFiles([{ name: 'хат.txt', mimeType: 'text/plain', buffer: Buffer.from('not a scan') }]);
    await page.getByRole('button', { name: 'Шағымды жіберу' }).click();
    complaint = await confirmed(page);
    // A file that cannot be taken does not keep the complaint from being registered.
    await expect(page.getByText('хат.txt')).toContainText('PDF, JPEG немесе PNG емес');
    expect(new URL(page.url()).search).toBe('');
    await expectMail(service, 'shagym1@example.kz', new RegExp(`Шағымыңыз тіркелді — № ${complaint.number}`));
  });
  if (!complaint) throw new Error('no complaint');
  const { number } = complaint;

  await test.step('with a script a file is sent when it is chosen, and stands in the list', async () => {
    await follow(scripted, service, complaint as Complaint);
    await scripted.getByLabel('Файл қосу').setInputFiles(scanOf('a letter', 'хат.pdf'));
    await expect(scripted.getByRole('button', { name: 'хат.pdf' })).toBeVisible();
    await expectAccessible(scripted);
    expect(new URL(scripted.url()).search).toBe('?/open');
  });

  await test.step('its talon is 75 × 55 mm and says who, when, by when and where', async () => {
    await expect(async () => {
      await follow(page, service, complaint as Complaint);
      await expect(page.getByRole('button', { name: 'Шағымды қабылдау туралы талон' })).toBeVisible({ timeout: 1_000 });
    }).toPass();
    const talon = await download(page, page.getByRole('button', { name: 'Шағымды қабылдау туралы талон' }));
    const { text } = await readPdf(talon.bytes);
    for (const said of [number, 'субъектінің атауы', 'сағ.', 'Жауап беру мерзімі', 'Жауап алу орны'])
      expect(text).toContain(said);
  });

  await test.step('the page says when it is due and why: fifteen calendar days, one by one', async () => {
    await page.getByText('Неге осы күн?').click();
    await expect(page.getByText('қарау мерзімі – 15 күнтізбелік күн')).toBeVisible();
    await expect(page.getByRole('row').filter({ has: page.getByRole('rowheader') })).toHaveCount(15);
  });

  const head = await openAs('bastyk');
  const examiner = await openAs('tekserushi1');
  await test.step('the head gives it out, the examiner drafts, the head signs', async () => {
    await openComplaint(head, service, number);
    await head
      .getByRole('region', { name: 'Қарайтын қызметкер' })
      .getByLabel('Қызметкер')
      .selectOption({ label: 'Іңкәр Қыдырәлі, инспектор' });
    await actOn(head, 'Қарайтын қызметкер', 'Тапсыру', 'Шағым қарауға тапсырылды');
    await openComplaint(examiner, service, number);
    await expectAccessible(examiner);
    const draft = examiner.getByRole('region', { name: 'Жауап жобасы' });
    await draft.getByLabel('негізді', { exact: true }).check();
    await draft.getByLabel('Жауаптың мәтіні').fill('Тексеру барысында жауаптың кешіккені расталды.');
    await draft.getByRole('button', { name: 'Басшыға беру' }).click();
    await expect(examiner.getByRole('alert', { name: 'Түзету керек' })).toContainText('не істелгенін көрсетіңіз');
    await expectAccessible(examiner);
    await draft.getByLabel('кешірім сұралды', { exact: true }).check();
    await actOn(examiner, 'Жауап жобасы', 'Басшыға беру', 'Жауап жобасы басшыға берілді');
    await openComplaint(head, service, number);
    await expectAccessible(head);
    await head.getByRole('link', { name: 'Қол қоюға көшу' }).click();
    await expectAccessible(head);
    await head.getByRole('button', { name: 'Жауапқа ЭЦҚ қою' }).click();
    const signed = await chooseKey(head.context(), service, iinOf('bastyk'));
    expect(signed).toContain(number);
    await expect(head.getByRole('status').filter({ hasText: 'Жауапқа қол қойылды' })).toBeVisible();
  });

  await test.step('the answer stands on the page and as a sealed PDF, with the way to court', async () => {
    await expectMail(service, 'shagym1@example.kz', new RegExp(`Шағымыңызға жауап берілді — № ${number}`));
    await expect(async () => {
      await follow(page, service, complaint as Complaint);
      await expect(page.getByRole('button', { name: 'Шағымға жауап' })).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await expect(page.getByText('Тексеру барысында жауаптың кешіккені расталды.')).toBeVisible();
    await expect(page.getByText('сотқа жүгіне аласыз')).toBeVisible();
    await follow(scripted, service, complaint as Complaint);
    await expectAccessible(scripted);
    const answer = await download(page, page.getByRole('button', { name: 'Шағымға жауап' }));
    const { text, signatures } = await readPdf(answer.bytes);
    expect(text).toContain('шағым негізді');
    expect(text).toContain('сотқа жүгінуге құқылысыз');
    expect(signatures).toContain('Signature is Valid');
  });

  await test.step('the chancellery notes how it was delivered', async () => {
    const chancellery = await openAs('kense');
    await openComplaint(chancellery, service, number);
    await chancellery
      .getByRole('region', { name: 'Жауаптың тапсырылғанын жазу' })
      .getByLabel('электрондық поштамен жіберілді')
      .check();
    await actOn(chancellery, 'Жауаптың тапсырылғанын жазу', 'Жауаптың тапсырылғанын жазу', 'Тапсырылғаны белгіленді');
  });
  await context.close();
});

test('brought by hand: entered whatever it lacks, and its talon printed', async ({ service, openAs }) => {
  const desk = await openAs('kense');
  await desk.goto(service.office('kk', '/complaints/new'));
  await desk.getByRole('button', { name: 'Тіркеу' }).click();
  await expect(desk.getByRole('alert', { name: 'Түзету керек' })).toContainText('Шағымның қалай келгенін таңдаңыз');
  await expectAccessible(desk);
  await desk.getByLabel('қолма-қол').check();
  await desk.getByLabel('қызметкердің әрекеті').check();
  await desk.getByLabel('Шағымның мәтіні').fill('Аты-жөнін айтпаған кісі қолжазба шағым қалдырды.');
  await desk.getByRole('button', { name: 'Тіркеу' }).click();
  await expect(desk.getByRole('status').filter({ hasText: 'Шағым тіркелді' })).toBeVisible();
  const link = desk.getByRole('link', { name: 'Шағымды қабылдау туралы талон (PDF)' });
  await expect(async () => {
    await desk.reload();
    await expect(link).toBeVisible({ timeout: 1_000 });
  }).toPass();
  const number = (await desk.getByRole('heading', { level: 1 }).textContent())?.match(/SH\d{2}-\d{4}-\d{6}/)?.[0] ?? '';
  const href = (await link.getAttribute('href')) ?? '';
  const pdf = await desk.request.get(new URL(href, service.office('kk')).href);
  const { text } = await readPdf(await pdf.body());
  expect(text).toContain(number);
  expect(text).toContain('Гүлнәр Есімбек');
});

test('about conduct: whom it is about neither sees nor gets it; a subordinate is barred with the reason', async ({
  service,
  page,
  openAs,
}) => {
  const { number } = await complain(page, service, {
    topic: 'қызметкердің әрекеті',
    text: 'Басқарма бастығы қабылдауда дөрекі сөйледі.',
    aboutWhom: 'Басқарма бастығы',
  });
  const chancellery = await openAs('kense');
  await openComplaint(chancellery, service, number);
  await chancellery
    .getByRole('region', { name: 'Кімге қатысты' })
    .getByLabel('Қызметкер')
    .selectOption({ label: 'Ғабит Өмірзақов, көші-қон полициясы басқармасының бастығы' });
  await actOn(chancellery, 'Кімге қатысты', 'Көрсету', 'Кімге қатысты екені көрсетілді');
  const address = new URL(chancellery.url()).pathname;

  const head = await openAs('bastyk');
  const refused = await head.goto(service.office('kk', address));
  expect(refused?.status()).toBe(404);
  await expectAccessible(head);
  await head.goto(service.office('kk', '/complaints'));
  await expect(head.getByText(number)).toHaveCount(0);

  const management = await openAs('basshylyq');
  await openComplaint(management, service, number);
  await expectAccessible(management);
  const section = management.getByRole('region', { name: 'Қарайтын қызметкер' });
  const offered = await section.getByLabel('Қызметкер').locator('option').allTextContents();
  expect(offered.map((text) => text.trim())).toEqual(['Таңдаңыз', 'Сәкен Ұлан, департамент бастығының орынбасары']);
  await expect(section.getByRole('listitem').filter({ hasText: 'Ғабит Өмірзақов' })).toContainText(
    'Шағымды оған қатысы бар адамның өзі қарамайды',
  );
  await expect(section.getByRole('listitem').filter({ hasText: 'Руслан Ким' })).toContainText(
    'оған қатысы бар адамға бағынатын қызметкер қарамайды',
  );
  await section.getByLabel('Қызметкер').selectOption({ label: 'Сәкен Ұлан, департамент бастығының орынбасары' });
  await actOn(management, 'Қарайтын қызметкер', 'Тапсыру', 'Шағым қарауға тапсырылды');

  await test.step('whom it is about may be asked, and sees the question only', async () => {
    const requests = management.getByRole('region', { name: 'Ақпарат сұрату' });
    await requests
      .getByLabel('Қызметкерден')
      .selectOption({ label: 'Ғабит Өмірзақов, көші-қон полициясы басқармасының бастығы' });
    await requests.getByLabel('Сұрақ').fill('Қабылдауда не болғанын жазып беріңіз.');
    await actOn(management, 'Ақпарат сұрату', 'Сұрату жіберу', 'Сұрату жіберілді');
    await head.goto(service.office('kk', '/complaints/requests'));
    await expect(head.getByText('Қабылдауда не болғанын жазып беріңіз.')).toBeVisible();
    await expect(head.getByText('дөрекі сөйледі')).toHaveCount(0);
    await expectAccessible(head);
    await head.getByLabel('Жауабыңыз').fill('Кезек көп болды, кешірім сұраймын.');
    await head.getByRole('button', { name: 'Жауап беру' }).click();
    await expect(head.getByRole('status').filter({ hasText: 'Жауабыңыз жіберілді' })).toBeVisible();
    await management.reload();
    await expect(requests).toContainText('Кезек көп болды, кешірім сұраймын.');
  });
});

test('forwarded to another department: told by mail, its own number there, followed with the same code', async ({
  service,
  page,
  openAs,
}) => {
  const complaint = await complain(page, service, {
    topic: 'басқа мәселе',
    text: 'Алматы қаласындағы бөлімшеде ақпарат тақтасы жоқ.',
    email: 'shagym2@example.kz',
  });
  const desk = await openAs('kense');
  await openComplaint(desk, service, complaint.number);
  const section = desk.getByRole('region', { name: 'Басқа органға жіберу' });
  await section.getByLabel('Қай органға').selectOption({ label: 'Алматы қаласының Ішкі істер департаменті' });
  await actOn(desk, 'Басқа органға жіберу', 'Басқа органға жіберу', 'Шағым басқа органға жіберілді');
  const mail = await expectMail(service, 'shagym2@example.kz', /Шағымыңыз басқа органға жіберілді/);
  expect(mail.text).toContain('Алматы қаласының Ішкі істер департаменті');
  await follow(page, service, complaint);
  await expect(page.getByText('Шағым мына органға жіберілді: Алматы қаласының Ішкі істер департаменті.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Сол нөмірмен ашу' }).click();
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const there = title.match(/SH03-\d{4}-\d{6}/)?.[0] ?? '';
  expect(there).not.toBe('');
  await openComplaint(await openAs('almaty-kense'), service, there);
});

test('extended by the head: the new day, why it is that day, and the notice', async ({ service, page, openAs }) => {
  const complaint = await complain(page, service, {
    topic: 'мерзімнің бұзылуы',
    text: 'Өтінішіме жауап кешікті.',
    email: 'shagym3@example.kz',
  });
  const head = await openAs('bastyk');
  await openComplaint(head, service, complaint.number);
  const section = head.getByRole('region', { name: 'Мерзімді ұзарту' });
  await section.getByLabel('Неше күнге').fill('31');
  await section.getByLabel('Себебі').fill('Мұрағаттан ақпарат күтілуде.');
  await section.getByRole('button', { name: 'Мерзімді ұзарту' }).click();
  await expect(head.getByRole('alert', { name: 'Түзету керек' })).toContainText('Ең көбі 30 күнге ұзартуға болады');
  await expectAccessible(head);
  await section.getByLabel('Неше күнге').fill('30');
  await actOn(head, 'Мерзімді ұзарту', 'Мерзімді ұзарту', 'Мерзім ұзартылды');
  await expectMail(service, 'shagym3@example.kz', /Шағымыңызды қарау мерзімі ұзартылды/);
  await follow(page, service, complaint);
  await page.getByText('Неге осы күн?').click();
  await expect(page.getByText('Басшы мерзімді 30 күнтізбелік күнге ұзартқан')).toBeVisible();
  await expect(page.getByRole('row').filter({ has: page.getByRole('rowheader') })).toHaveCount(45);
});

test('overdue: the head sees how many there are and which', async ({ service, openAs }) => {
  const head = await openAs('bastyk');
  await head.goto(service.office('kk', '/complaints'));
  await expect(head.getByText(/Мерзімі өткен шағымдар: \d+/)).toBeVisible();
  await head.getByRole('link', { name: 'Көрсету' }).click();
  const rows = head.getByRole('row').filter({ has: head.getByRole('rowheader') });
  await expect(rows).not.toHaveCount(0);
  for (const row of await rows.all()) await expect(row).toContainText('мерзімі өтті');
  await expectAccessible(head);
});

test('withdrawn by its number and code; a wrong code opens nothing', async ({ service, page }) => {
  await page.goto(service.site('kk', '/complain'));
  await page.getByRole('button', { name: 'Шағымды жіберу' }).click();
  await expect(page.getByRole('alert', { name: 'Түзету керек' })).toBeVisible();
  await expectAccessible(page);
  const complaint = await complain(page, service, { topic: 'басқа мәселе', text: 'Қателесіп жіберілген шағым.' });
  await expectAccessible(page);
  await page.goto(service.site('kk', '/complain/follow'));
  await page.getByLabel('Шағымның нөмірі').fill(complaint.number);
  await page.getByLabel('Код', { exact: true }).fill('AAAA-AAAA-AAAA-AAAA');
  await page.getByRole('button', { name: 'Ашу', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Мұндай шағым табылмады');
  await expectAccessible(page);
  await follow(page, service, complaint);
  await page.getByRole('button', { name: 'Шағымды қайтарып алу' }).click();
  await expect(page.getByRole('status')).toContainText('Шағым қайтарып алынды');
  await expect(page.getByRole('button', { name: 'Шағымды қайтарып алу' })).toHaveCount(0);
});
