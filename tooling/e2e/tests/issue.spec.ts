import { officers } from '@shaqyru/demo/people.mjs';
import { expectAccessible } from '../accessibility.ts';
import {
  chooseScan,
  declarationTyped,
  employmentTyped,
  expectPage,
  fillDate,
  fillIn,
  invitees,
  newReceiptNumber,
  inviterTyped,
  petitionTyped,
  receiptTyped,
  saveAndGoOn,
  scanOf,
  visitTyped,
} from '../application.ts';
import { signAndSubmit } from '../apply.ts';
import { cabinetIn, downloadPaper, timelineOf } from '../cabinet.ts';
import { expectMail } from '../mailbox.ts';
import { chooseKey } from '../ncalayer.ts';
import { act, openCase } from '../office.ts';
import { readQr } from '../pdf.ts';
import { expect, test } from '../test.ts';

const { nargiza, sergey } = invitees;

test('two people are invited, examined, permitted to enter; anyone can verify the invitation', async ({
  service,
  page,
  applicant,
  openAs,
  browser,
}) => {
  test.setTimeout(600_000);
  const citizen = page;
  const receiptNumber = newReceiptNumber();
  let number = '';
  let invitation: Awaited<ReturnType<typeof downloadPaper>>;

  await test.step('the applicant comes in from the home page and signs in', async () => {
    await citizen.goto(service.site('kk'));
    await citizen.getByRole('link', { name: 'Өтініш беруді бастау' }).click();
    await expectPage(citizen, 'Бастамас бұрын');
    await expectAccessible(citizen);
    await citizen.getByRole('button', { name: 'Кіріп, өтінішті бастау' }).click();
    await expectPage(citizen, 'Кабинетке кіру');
    await expectAccessible(citizen);
    await citizen.getByRole('button', { name: 'ЭЦҚ-мен кіру' }).click();
    await expect(citizen.getByText('AUTH')).toBeVisible();
    await expectAccessible(citizen);
    await citizen.getByRole('button', { name: 'ЭЦҚ-мен кіру' }).click();
    await chooseKey(citizen.context(), service, applicant.person.iin);
    await expectPage(citizen, 'Бастамас бұрын');
    await citizen.getByRole('button', { name: 'Өтінішті бастау' }).click();
    await expectPage(citizen, /жеке істер/i);
    await expectAccessible(citizen);
  });

  await test.step('answers the first pages, leaves, and goes on from the cabinet', async () => {
    await citizen.getByRole('link', { name: 'Қайда өтініш бересіз' }).click();
    await fillIn(citizen, 'kk', 'office', { unitId: 'astana/esil-district' });
    await expectAccessible(citizen);
    await saveAndGoOn(citizen, 'kk');
    await expectPage(citizen, 'Шақырушы адам');
    await expect(citizen.getByLabel('Тегі', { exact: true })).toHaveValue('Әуезова');
    await expect(citizen.getByLabel('Аты', { exact: true })).toHaveValue('Қарлығаш');
    await expectAccessible(citizen);
    await fillIn(citizen, 'kk', 'inviter', inviterTyped(applicant.email));
    await citizen.getByRole('button', { name: 'Сақтап, беттер тізіміне оралу' }).click();
    await expectPage(citizen, /жеке істер/i);

    await citizen.goto(service.site('kk', '/cabinet'));
    await expectAccessible(citizen);
    await citizen.getByRole('link', { name: /Тапсырылмаған өтініш/ }).click();
    await citizen.getByRole('link', { name: 'Шақырушы адам' }).click();
    await expect(citizen.getByLabel('Электрондық пошта', { exact: true })).toHaveValue(applicant.email);
    await citizen.goBack();
    await citizen.getByRole('link', { name: 'Еңбек қызметі' }).click();
    await expectAccessible(citizen);
    await fillIn(citizen, 'kk', 'employment', employmentTyped);
    await saveAndGoOn(citizen, 'kk');
  });

  await test.step('adds the invitees; a wrong answer is named, kept and corrected', async () => {
    await expectPage(citizen, 'Шақырылушы адамдар');
    await expectAccessible(citizen);
    await citizen.getByRole('button', { name: 'Шақырылушыны қосу' }).click();
    await fillIn(citizen, 'kk', 'invitee', {
      surnameLatin: nargiza.surnameLatin,
      givenNamesLatin: nargiza.givenNamesLatin,
    });
    await citizen.getByRole('button', { name: 'Орысша жазылуын ұсыну' }).click();
    await expect(citizen.getByLabel('Тегі орысша транскрипциясында', { exact: true })).toHaveValue('Каримова');
    await fillIn(citizen, 'kk', 'invitee', nargiza);
    await fillDate(citizen, 'kk', 'Паспорттың берілген күні', '2022-02-31');
    await chooseScan(citizen, 'kk', 'passport-scan', scanOf('passport of Nargiza', 'паспорт Наргиза.pdf'));
    await saveAndGoOn(citizen, 'kk');

    const summary = citizen.getByRole('alert', { name: 'Мыналарды түзетіңіз' });
    await expect(summary).toBeFocused();
    await expectAccessible(citizen);
    await summary.getByRole('link', { name: /Паспорттың берілген күні: Мұндай күн жоқ/ }).click();
    const wrong = citizen.getByRole('group', { name: 'Паспорттың берілген күні' });
    await expect(wrong.getByLabel('Күні', { exact: true })).toBeFocused();
    await expect(wrong.getByLabel('Күні', { exact: true })).toHaveValue('31');
    await expect(citizen.getByLabel('Паспорт нөмірі', { exact: true })).toHaveValue(nargiza.passportNumber);
    await expect(citizen.getByText('Файлды қайта таңдаңыз')).toBeVisible();
    await wrong.getByLabel('Күні', { exact: true }).fill('28');
    await chooseScan(citizen, 'kk', 'passport-scan', scanOf('passport of Nargiza', 'паспорт Наргиза.pdf'));
    await saveAndGoOn(citizen, 'kk');

    await citizen.getByRole('button', { name: 'Тағы біреуін қосу' }).click();
    await fillIn(citizen, 'kk', 'invitee', sergey);
    await chooseScan(citizen, 'kk', 'passport-scan', scanOf('passport of Sergey'));
    await saveAndGoOn(citizen, 'kk');
    await expectPage(citizen, 'Шақырылушы адамдар');
    await expect(citizen.getByText('KARIMOVA NARGIZA').first()).toBeVisible();
    await expect(citizen.getByText('KOVALENKO SERGEY').first()).toBeVisible();
    await expectAccessible(citizen);
    await citizen.getByRole('link', { name: 'Жалғастыру', exact: true }).click();
  });

  await test.step('answers the rest, learns the duty for two people, checks the answers', async () => {
    await fillIn(citizen, 'kk', 'visit', visitTyped);
    await expectAccessible(citizen);
    await saveAndGoOn(citizen, 'kk');
    await fillIn(citizen, 'kk', 'petition', petitionTyped);
    await expectAccessible(citizen);
    await saveAndGoOn(citizen, 'kk');
    await expectPage(citizen, 'Мемлекеттік баж');
    await expect(citizen.getByText(/Шақырылушылар: 2\./)).toBeVisible();
    await fillIn(citizen, 'kk', 'receipt', receiptTyped(2, receiptNumber));
    await chooseScan(citizen, 'kk', 'receipt-scan', scanOf('receipt of the line'));
    await expectAccessible(citizen);
    await saveAndGoOn(citizen, 'kk');
    await fillIn(citizen, 'kk', 'declaration', declarationTyped);
    await expectAccessible(citizen);
    await saveAndGoOn(citizen, 'kk');

    await expectPage(citizen, 'Жауаптарыңызды тексеріңіз');
    await expectAccessible(citizen);
    await citizen.getByRole('link', { name: /Өзгерту.*Банк/ }).click();
    await fillIn(citizen, 'kk', 'receipt', { bank: 'Отбасы банк' });
    await citizen.getByRole('button', { name: 'Сақтап, тексеру бетіне оралу' }).last().click();
    await expectPage(citizen, 'Жауаптарыңызды тексеріңіз');
    await expect(citizen.getByText('Отбасы банк')).toBeVisible();
  });

  await test.step('sees the exact text, signs it, gets the number, the talon and a mail', async () => {
    const submitted = await signAndSubmit(citizen, service, 'kk', applicant, expectAccessible);
    number = submitted.number;
    expect(JSON.parse(submitted.signed)).toMatchObject({
      document: 'shaqyru.application.1',
      applicant: { iin: applicant.person.iin },
      answers: { receipt: { bank: 'Отбасы банк', number: receiptNumber } },
    });
    await expectAccessible(citizen);
    await citizen.getByText('Бұл күн қалай есептелді?').click();
    await expect(citizen.getByRole('table', { name: 'Есептелген және есептелмеген күндер' })).toContainText(
      'жұмыс күні',
    );
    await expect(citizen.locator('table .number')).toHaveText(['1', '2', '3', '4', '5', '6', '7']);

    const mail = await expectMail(service, applicant.email, /^Өтінішіңіз тапсырылды/);
    expect(mail.text).toContain(number);
    await citizen.goto(cabinetIn(mail.text));
    const talon = await downloadPaper(citizen, /[Тт]алон/);
    expect(talon.text).toContain('ТАЛОН');
    expect(talon.text).toContain(number);
    expect(talon.text).toMatch(/Әуезова Қарлығаш|ӘУЕЗОВА ҚАРЛЫҒАШ/);
  });

  await test.step('the unit accepts the documents', async () => {
    const intake = await openAs('esil');
    await openCase(intake, service, number);
    await expectAccessible(intake);
    await expect(intake.getByText('Баж толық төленген')).toBeVisible();
    await act(intake, 'Құжаттарды қабылдау', 'Құжаттар қабылданды');
    await expectAccessible(intake);
  });

  await test.step('the examiner checks the special records, resolves a match in another script, proposes to issue', async () => {
    const examiner = await openAs('tekserushi1');
    await openCase(examiner, service, number);
    await act(examiner, 'Қарауды бастау', 'Қарау басталды, іс Сізде');
    await expect(
      examiner.getByText(/Шешім ұсыну қазір мүмкін емес: шақырылушылар арнайы есеп бойынша тексерілмеген/),
    ).toBeVisible();
    await act(examiner, 'Арнайы есеп бойынша тексеру', 'Шақырылушылар арнайы есеп бойынша тексерілді');
    const match = examiner.getByRole('article');
    await expect(match).toHaveCount(1);
    await expect(match).toContainText('KOVALENKO SERGEY');
    await expect(match).toContainText('Kowalenko Sergei');
    await expect(
      examiner.getByText(/Шешім ұсыну қазір мүмкін емес: арнайы есептегі сәйкестіктің бәрі қаралмаған/),
    ).toBeVisible();
    await expectAccessible(examiner);

    await match.getByLabel('Басқа адам').check();
    await match.getByLabel('Қорытындының негізі').fill('Туған күні де, паспорты да басқа: басқа адам.');
    await act(examiner, 'Қорытындыны сақтау', 'Сәйкестік бойынша қорытындыңыз сақталды');
    for (const name of ['KARIMOVA NARGIZA', 'KOVALENKO SERGEY']) {
      await examiner
        .getByRole('radiogroup', { name: `${name} бойынша шешім` })
        .getByLabel('Шақыру беру')
        .check();
    }
    await examiner.getByLabel('Басқарма бастығына түсініктеме').fill('Құжаттар толық, бас тартуға негіз жоқ.');
    await expectAccessible(examiner);
    await act(examiner, 'Шешім ұсыну', 'Шешім басқарма бастығына ұсынылды');
    await expectAccessible(examiner);
  });

  await test.step('the head sees the whole case on one page, signs and decides', async () => {
    const head = await openAs('bastyk');
    await openCase(head, service, number);
    await expectAccessible(head);
    await expect(head.getByRole('region', { name: 'Ұсынылған шешім' })).toContainText('бас тартуға негіз жоқ');
    await expect(head.getByRole('article')).toContainText('Туған күні де, паспорты да басқа: басқа адам.');
    await head.getByRole('button', { name: 'Шешімге ЭЦҚ-мен қол қою' }).click();
    const signed = await chooseKey(head.context(), service, headIin);
    expect(JSON.parse(signed)).toMatchObject({ document: 'shaqyru.decision.1', number, items: [{}, {}] });
    await expect(head.getByRole('status').filter({ hasText: 'Шешім қабылданды' })).toBeVisible();
    await expectAccessible(head);
  });

  await test.step('the applicant is told that entry is permitted, and downloads the invitation', async () => {
    const mail = await expectMail(service, applicant.email, /^Кіруге рұқсат берілді/);
    await citizen.goto(cabinetIn(mail.text));
    await expect(citizen.getByText('шақыру берілді')).toHaveCount(2);
    await expectAccessible(citizen);
    const confirmation = await downloadPaper(citizen, /растау/i);
    expect(confirmation.text).toContain('KARIMOVA');
    invitation = await downloadPaper(citizen, /^Шақыру: KARIMOVA NARGIZA/);
    expect(invitation.text).toContain('ҚАЗАҚСТАН РЕСПУБЛИКАСЫНА УАҚЫТША КЕЛУГЕ ШАҚЫРУ');
    expect(invitation.text).toContain('ШАҚЫРУҒА БАҚЫЛАУ ТАЛОНЫ');
    expect(invitation.text).toContain('KARIMOVA');
    expect(invitation.text).toContain('Ғабит Өмірзақов');
    expect(invitation.signatures).toContain('Signature is Valid');
    expect(invitation.signatures).toContain('Total document signed');
  });

  await test.step('anyone verifies it by the code in the paper, and by typing; nothing more is told', async () => {
    const anyone = await (await browser.newContext()).newPage();
    const address = await readQr(invitation.bytes);
    expect(address.startsWith(service.site('kk', '/verify/'))).toBe(true);
    await anyone.goto(address);
    await expectPage(anyone, 'Шақыру жарамды');
    await expectAccessible(anyone);
    await expect(anyone.getByText('K***** N*****')).toBeVisible();
    const told = await anyone.locator('main').innerText();
    for (const secret of ['KARIMOVA', 'NARGIZA', nargiza.passportNumber, 'Әуезова', applicant.person.iin, number]) {
      expect(told).not.toContain(secret);
    }

    const [invitationNumber = '', code = ''] = address.split('/').slice(-2);
    await anyone.goto(service.site('kk', '/verify'));
    await anyone.getByLabel('Шақырудың немесе талонның нөмірі').fill(invitationNumber);
    await anyone.getByLabel('Тексеру коды').fill(code.replace(/(.{4})(?=.)/g, '$1 ').toLowerCase());
    await anyone.getByRole('button', { name: 'Тексеру' }).click();
    await expectPage(anyone, 'Шақыру жарамды');
    await expectAccessible(anyone);

    await anyone.goto(service.site('kk', '/verify'));
    await anyone.getByLabel('Шақырудың немесе талонның нөмірі').fill(invitationNumber);
    await anyone.getByLabel('Тексеру коды').fill([...code].reverse().join(''));
    await anyone.getByRole('button', { name: 'Тексеру' }).click();
    await expectPage(anyone, 'Мұндай шақыру табылмады');
    await expectAccessible(anyone);

    const talon = await downloadPaper(citizen, /талон/i);
    await anyone.goto(await readQr(talon.bytes));
    await expectPage(anyone, 'Мұндай талон берілген');
    await expectAccessible(anyone);
    const ofTalon = await anyone.locator('main').innerText();
    for (const shown of [number, 'жауап дайын', 'Есіл']) expect(ofTalon).toContain(shown);
    for (const secret of ['KARIMOVA', 'Әуезова', applicant.person.iin, invitationNumber])
      expect(ofTalon).not.toContain(secret);
    await anyone.context().close();
  });

  await test.step('the unit logs the notice by telephone and hands the papers over', async () => {
    const intake = await openAs('esil');
    await openCase(intake, service, number);
    await intake.getByLabel('телефонмен').check();
    await intake.getByLabel('Кіммен сөйлестіңіз').fill('Әуезова Қарлығаш');
    await act(intake, 'Жазу', 'Хабарлау туралы жазба сақталды');
    await intake.getByLabel('Алған адам').fill('Әуезова Қарлығаш Өмірқызы');
    await intake.getByLabel('Жеке басын куәландыратын құжаты').fill('жеке куәлік № 045678912');
    await act(intake, 'Берілгенін жазу', 'Қағаздардың берілгені жазылды');
    await expectAccessible(intake);
  });

  await test.step('the cabinet tells the whole story', async () => {
    await citizen.reload();
    await expectAccessible(citizen);
    expect(await timelineOf(citizen)).toEqual([
      'Өтініш тапсырылды',
      'Құжаттар қабылданды',
      'Қарау басталды',
      'Шешім қабылданды',
      'Шешім туралы хабарланды',
      'Қағаз берілді',
    ]);
  });
});

const headIin = officers.find(({ login }) => login === 'bastyk')?.iin ?? '';
