import { expectAccessible } from '../accessibility.ts';
import { chooseScan, expectPage, fillIn, invitees, newReceiptNumber, saveAndGoOn, scanOf } from '../application.ts';
import { apply, signAndSubmit } from '../apply.ts';
import { cabinetIn, timelineOf } from '../cabinet.ts';
import { expectMail } from '../mailbox.ts';
import { act, openCase } from '../office.ts';
import { signInWithEds } from '../sign-in.ts';
import { expect, test } from '../test.ts';

const aboutPassport = 'Паспорттың көшірмесі оқылмайды: анық көшірмесін тіркеңіз.';
const aboutPetition = 'Шақырылушы қайда тұратынын жазыңыз.';

test('an incomplete application comes back with the officer’s words beside the questions, and only those are open', async ({
  service,
  page: citizen,
  applicant,
  openAs,
}) => {
  await signInWithEds(citizen, service, applicant);
  const number = await apply(citizen, service, 'kk', applicant, {
    unitId: 'astana/esil-district',
    invitees: [invitees.nargiza],
    receiptNumber: newReceiptNumber(),
  });
  const due = await citizen.getByText(/^Жауап мерзімі: /).textContent();

  await test.step('the unit says what is missing, question by question', async () => {
    const intake = await openAs('esil');
    await openCase(intake, service, number);
    await intake.getByRole('button', { name: 'Толықтыруға қайтару' }).click();
    await expect(intake.getByRole('alert')).toContainText('Кемінде бір сұрақты белгілеңіз');

    const form = intake.getByRole('region', { name: 'Толықтыруға қайтару' });
    await form.getByText('Қолдаухат', { exact: true }).click();
    await form.getByRole('checkbox', { name: /^Қолдаухат/ }).check();
    await form.getByText(/^Шақырылушы адам: /).click();
    await form.getByRole('checkbox', { name: /^Паспорттың көшірмесі/ }).check();
    await form.getByLabel('Не жетпейді: Паспорттың көшірмесі').fill(aboutPassport);
    await intake.getByRole('button', { name: 'Толықтыруға қайтару' }).click();
    await expect(intake.getByRole('alert')).toContainText('Не жетпейтінін жазыңыз');
    await expect(form.getByLabel('Не жетпейді: Паспорттың көшірмесі')).toHaveValue(aboutPassport);
    await expectAccessible(intake);
    await form.getByLabel('Не жетпейді: Қолдаухат').fill(aboutPetition);
    await act(intake, 'Толықтыруға қайтару', 'Өтініш толықтыруға қайтарылды');
    await expectAccessible(intake);
  });

  await test.step('the applicant reads it in the cabinet; everything else stays as it was signed', async () => {
    const mail = await expectMail(service, applicant.email, /^Өтінішіңіз толықтыруға қайтарылды/);
    await citizen.goto(cabinetIn(mail.text));
    await expect(citizen.getByRole('listitem').filter({ hasText: 'Шақырылушы адам: ' })).toContainText(aboutPassport);
    await expectAccessible(citizen);
    await citizen.getByRole('link', { name: 'Түзетіп, қайта қол қою' }).click();
    await expectAccessible(citizen);
    const list = citizen.getByRole('list').filter({ hasText: 'Шақырушы адам' });
    await expect(list.getByRole('link')).toHaveText([/Шақырылушы адам: KARIMOVA NARGIZA/, 'Қолдаухат']);

    const closed = citizen.url();
    await citizen.goto(`${closed}/receipt`);
    await expect(citizen).toHaveURL(closed);
  });

  await test.step('mends what was asked, signs again, and a new term begins', async () => {
    await citizen.getByRole('link', { name: 'Қолдаухат' }).click();
    await expect(citizen.getByRole('textbox')).toHaveAccessibleDescription(new RegExp(aboutPetition));
    await expectAccessible(citizen);
    await fillIn(citizen, 'kk', 'petition', {
      text: 'Сіңлімді үш аптаға қонаққа шақырамын, ол менің үйімде, Астанада тұрады.',
    });
    await citizen.getByRole('button', { name: 'Сақтап, беттер тізіміне оралу' }).click();
    await citizen.getByRole('link', { name: /Шақырылушы адам: KARIMOVA NARGIZA/ }).click();
    const scan = citizen.getByRole('button', { name: 'Паспорттың көшірмесі' });
    await expect(scan).toHaveAccessibleDescription(new RegExp(aboutPassport));
    // What was in order is read as it was signed; nothing but the scan can be changed.
    await expect(citizen.getByText('KARIMOVA', { exact: true })).toBeVisible();
    await expect(citizen.getByRole('textbox')).toHaveCount(0);
    await expectAccessible(citizen);
    await chooseScan(citizen, 'kk', 'passport-scan', scanOf('a readable passport', 'passport-2.pdf'));
    const ofPerson = citizen.url();
    await saveAndGoOn(citizen, 'kk');
    // Saved with its file only when another page comes.
    await expect(citizen).not.toHaveURL(ofPerson);
    await citizen.goto(ofPerson.replace(/\/invitees.*$/, '/check'));
    await expectPage(citizen, 'Жауаптарыңызды тексеріңіз');
    await expectAccessible(citizen);
    const again = await signAndSubmit(citizen, service, 'kk', applicant);
    expect(again.number).toBe(number);
    expect(again.signed).toContain('Сіңлімді үш аптаға');
    await expect(citizen.getByText(/^Жауап мерзімі: /)).toHaveText(due ?? '');
    expect(await timelineOf(citizen)).toEqual(['Өтініш тапсырылды', 'Толықтыруға қайтарылды', 'Өтініш тапсырылды']);
  });

  await test.step('the unit finds it in its queue again, with both scans', async () => {
    const intake = await openAs('esil');
    await openCase(intake, service, number);
    await expect(intake.getByRole('region', { name: 'Құжаттар', exact: true })).toContainText('passport-2.pdf');
    const changes = intake.getByRole('region', { name: 'Толықтырудан кейін не өзгерді' });
    await expect(changes.getByRole('row', { name: /Қолдаухат/ })).toContainText('Сіңлімді үш аптаға');
    await expect(changes.getByRole('row', { name: /Паспорттың көшірмесі/ })).toContainText('passport-2.pdf');
    await expect(changes.getByRole('listitem').filter({ hasText: aboutPetition })).toContainText('өзгертілген');
    await expect(changes.getByRole('listitem').filter({ hasText: aboutPassport })).toContainText('өзгертілген');
    await expectAccessible(intake);
    await act(intake, 'Құжаттарды қабылдау', 'Құжаттар қабылданды');
  });
});
