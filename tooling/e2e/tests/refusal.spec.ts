import { officers } from '@shaqyru/demo/people.mjs';
import { expectAccessible } from '../accessibility.ts';
import { invitees, newReceiptNumber } from '../application.ts';
import { apply } from '../apply.ts';
import { cabinetIn, downloadPaper } from '../cabinet.ts';
import { expectMail } from '../mailbox.ts';
import { chooseKey } from '../ncalayer.ts';
import { act, openCase } from '../office.ts';
import { readQr } from '../pdf.ts';
import { signInWithEds } from '../sign-in.ts';
import { expect, test } from '../test.ts';

test('an oralman is refused on ground 16.9 with its evidence; ground 16.7 is barred; the refusal says how to complain', async ({
  service,
  page: citizen,
  applicant,
  openAs,
}) => {
  const evidence = 'Өтініштегі паспорт нөмірі тіркелген көшірмедегі нөмірге сәйкес келмейді.';
  let number = '';

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
});

const headIin = officers.find(({ login }) => login === 'bastyk')?.iin ?? '';
