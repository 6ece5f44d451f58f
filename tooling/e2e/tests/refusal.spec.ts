import { officers } from '@shaqyru/demo/people.mjs';
import { expectAccessible } from '../accessibility.ts';
import { invitees, newReceiptNumber } from '../application.ts';
import { apply } from '../apply.ts';
import { cabinetIn, downloadPaper } from '../cabinet.ts';
import { expectMail } from '../mailbox.ts';
import { chooseKey } from '../ncalayer.ts';
import { actOn, confirmed, openComplaint } from '../complaints.ts';
import { act, openCase } from '../office.ts';
import { readQr } from '../pdf.ts';
import { signInWithEds } from '../sign-in.ts';
import { expect, test } from '../test.ts';

test('an oralman is refused on ground 16.9, not on the barred 16.7; complains, is found right, and is invited after all', async ({
  service,
  page: citizen,
  applicant,
  openAs,
}) => {
  test.setTimeout(240_000);
  const evidence = 'Өтініштегі паспорт нөмірі тіркелген көшірмедегі нөмірге сәйкес келмейді.';
  let number = '';
  let complaint = '';

  await test.step('the application of a citizen for an oralman', async () => {
    await signInWithEds(citizen, service, applicant);
    number = await apply(citizen, service, 'kk', applicant, {
      unitId: 'astana/saryarka-district',
      invitees: [invitees.oralman],
      receiptNumber: newReceiptNumber(),
    });
  });

  await test.step('the documents are accepted', async () => {
    const intake = await openAs('saryarka');
    await openCase(intake, service, number);
    await act(intake, 'Құжаттарды қабылдау', 'Құжаттар қабылданды');
  });

  await test.step('the examiner cannot propose ground 16.7, nor a refusal without ground or evidence', async () => {
    const examiner = await openAs('tekserushi2');
    await openCase(examiner, service, number);
    await act(examiner, 'Қарауды бастау', 'Қарау басталды, іс Сізде');
    await act(examiner, 'Арнайы есеп бойынша тексеру', 'Шақырылушылар арнайы есеп бойынша тексерілді');
    await expect(examiner.getByText('Ұқсас жазба табылмады.')).toBeVisible();

    const outcome = examiner.getByRole('radiogroup', { name: 'KHASEN MARAL бойынша шешім' });
    await outcome.getByLabel('Бас тарту', { exact: true }).check();
    const means = outcome.getByRole('checkbox', { name: /қаражат/i });
    await expect(means).toBeDisabled();
    await expect(means).toHaveAccessibleDescription(/Қолданылмайды: .*оралман/i);
    await examiner.getByRole('button', { name: 'Шешім ұсыну' }).click();
    const summary = examiner.getByRole('alert', { name: 'Түзету керек' });
    await expect(summary).toBeFocused();
    await expect(summary).toContainText('Бас тартудың негізін таңдаңыз');
    await expectAccessible(examiner);

    const ground = outcome.getByRole('checkbox', { name: /жалған|мәлімет/i });
    await ground.check();
    await examiner.getByRole('button', { name: 'Шешім ұсыну' }).click();
    await expect(summary).toContainText('Дәлелін жазыңыз');
    await expect(ground).toBeChecked();
    await outcome.getByLabel('Дәлелі').and(examiner.locator('textarea:visible')).fill(evidence);
    await act(examiner, 'Шешім ұсыну', 'Шешім басқарма бастығына ұсынылды');
    await expectAccessible(examiner);
  });

  await test.step('the head decides', async () => {
    const head = await openAs('bastyk');
    await openCase(head, service, number);
    await expect(head.getByRole('region', { name: 'Ұсынылған шешім' })).toContainText(evidence);
    await head.getByRole('button', { name: 'Шешімге ЭЦҚ-мен қол қою' }).click();
    const signed = await chooseKey(head.context(), service, headIin);
    expect(JSON.parse(signed)).toMatchObject({
      items: [{ outcome: 'refuse', grounds: [{ ground: '16.9', evidence }] }],
    });
    await expect(head.getByRole('status').filter({ hasText: 'Шешім қабылданды' })).toBeVisible();
    await expectAccessible(head);
  });

  await test.step('the applicant is told, reads the grounds, and downloads the refusal', async () => {
    const mail = await expectMail(service, applicant.email, /^Шақыруды ресімдеуден бас тартылды/);
    await citizen.goto(cabinetIn(mail.text));
    await expect(citizen.getByText('бас тартылды', { exact: true })).toBeVisible();
    await expect(citizen.getByText(evidence)).toBeVisible();
    await expect(citizen.getByText(/шағым жасауға және сотқа жүгінуге құқығыңыз бар/)).toBeVisible();
    await expectAccessible(citizen);
    const refusal = await downloadPaper(citizen, /бас тарту.*PDF/i);
    expect(refusal.text).toContain('ДӘЛЕЛДІ БАС ТАРТУ');
    expect(refusal.text).toContain('16-тармақтың 9) тармақшасы');
    expect(refusal.text).toContain('сотқа жүгінуге құқылысыз');
    expect(refusal.text).toContain('KHASEN');
    expect(refusal.signatures).toContain('Signature is Valid');
    expect(refusal.signatures).toContain('Total document signed');
    await expect(citizen.getByRole('link', { name: /^Шақыру: / })).toHaveCount(0);
    expect(await readQr(refusal.bytes)).toMatch(/^http/);
  });

  await test.step('a complaint about the refusal is found well-founded: the management has the case considered again', async () => {
    await citizen.goto(cabinetIn((await expectMail(service, applicant.email, /^Шақыруды ресімдеуден бас/)).text));
    await citizen.getByRole('link', { name: 'Қалай шағымдануға болады' }).click();
    await citizen.getByLabel('Шағым кімге беріледі').selectOption('astana');
    await citizen.getByRole('radiogroup', { name: 'Шағым не туралы' }).getByLabel('қызмет нәтижесі').check();
    await citizen.getByLabel('Не болды және не сұрайсыз').fill('Паспорттың нөмірі көшірмедегімен бірдей.');
    await citizen.getByRole('button', { name: 'Шағымды жіберу' }).click();
    complaint = (await confirmed(citizen)).number;
    const management = await openAs('basshylyq');
    await openComplaint(management, service, complaint);
    const holder = management.getByRole('region', { name: 'Қарайтын қызметкер' });
    await holder.getByLabel('Қызметкер').selectOption({ index: 1 });
    await actOn(management, 'Қарайтын қызметкер', 'Тапсыру', 'Шағым қарауға тапсырылды');
    const draft = management.getByRole('region', { name: 'Жауап жобасы' });
    await draft.getByLabel('негізді', { exact: true }).check();
    await draft.getByLabel('Жауаптың мәтіні').fill('Нөмірлер бірдей екені анықталды, өтініш қайта қаралады.');
    await draft.getByLabel('өтініш қайта қарауға берілді', { exact: true }).check();
    await actOn(management, 'Жауап жобасы', 'Басшыға беру', 'Жауап жобасы басшыға берілді');
    await management.getByRole('link', { name: 'Қол қоюға көшу' }).click();
    await management.getByRole('button', { name: 'Жауапқа ЭЦҚ қою' }).click();
    await chooseKey(management.context(), service, iinOf('basshylyq'));
    await expect(management.getByText('Істі құзыретті басқарманың бастығы қайта ашады')).toBeVisible();
    await expectAccessible(management);
  });

  await test.step('the head finds the case in the list, and reopens it', async () => {
    const head = await openAs('bastyk');
    await head.goto(service.office('kk', '/?list=to-reopen'));
    await head.getByRole('link', { name: number }).click();
    await expectAccessible(head);
    await head.getByLabel('Инспекторға нұсқау').fill('Паспорттың көшірмесін салыстырып шығыңыз.');
    await act(head, 'Шағым бойынша қайта қарауға ашу', 'Іс қайта қарауға ашылды');
    const earlier = head.getByRole('region', { name: 'Бұрынғы шешімдер' });
    await expect(earlier).toContainText(evidence);
    await expect(earlier).toContainText(complaint);
    await expectAccessible(head);
    await expectMail(service, applicant.email, /^Іс шағым бойынша қайта қаралады/);
    await citizen.goto(service.site('kk', '/cabinet'));
    await citizen.getByRole('link', { name: number }).click();
    await expect(citizen.getByText('Өтінішіңіз шағым бойынша қайта қаралуда')).toBeVisible();
    await expect(citizen.getByText('Бұл бас тарту енді күшінде емес.')).toBeVisible();
    await expectAccessible(citizen);
  });

  await test.step('another examines it anew, the head decides, and the invitation is issued', async () => {
    const before = await openAs('tekserushi2');
    await openCase(before, service, number);
    await expect(before.getByText(/Қарауды бастау қазір мүмкін емес: бұл істі бұрын өзіңіз қарағансыз/)).toBeVisible();
    const examiner = await openAs('tekserushi1');
    await openCase(examiner, service, number);
    await act(examiner, 'Қарауды бастау', 'Қарау басталды, іс Сізде');
    await act(examiner, 'Арнайы есеп бойынша тексеру', 'Шақырылушылар арнайы есеп бойынша тексерілді');
    const outcome = examiner.getByRole('radiogroup', { name: 'KHASEN MARAL бойынша шешім' });
    await outcome.getByLabel('Шақыру беру', { exact: true }).check();
    await act(examiner, 'Шешім ұсыну', 'Шешім басқарма бастығына ұсынылды');
    const head = await openAs('bastyk');
    await openCase(head, service, number);
    await head.getByRole('button', { name: 'Шешімге ЭЦҚ-мен қол қою' }).click();
    const signed = await chooseKey(head.context(), service, headIin);
    expect(JSON.parse(signed)).toMatchObject({ items: [{ outcome: 'issue' }], anew: { round: 2, complaint } });
    await expect(head.getByRole('status').filter({ hasText: 'Шешім қабылданды' })).toBeVisible();
    await citizen.reload();
    await expect(citizen.getByText('шақыру берілді', { exact: true })).toBeVisible();
    await expect(citizen.getByText(evidence)).toBeVisible();
    await expectAccessible(citizen);
  });
});

const iinOf = (login: string) => officers.find((officer) => officer.login === login)?.iin ?? '';
const headIin = iinOf('bastyk');
