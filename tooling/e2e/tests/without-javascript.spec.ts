import { expectPage, fillInApplication, invitees, newReceiptNumber } from '../application.ts';
import { beginApplication } from '../apply.ts';
import { signInWithEds } from '../sign-in.ts';
import { expect, test } from '../test.ts';

test('the form is filled in without JavaScript, from the first question to the page of the signature', async ({
  service,
  page,
  applicant,
  browser,
}) => {
  // Only a signature needs JavaScript, the one for signing in too.
  await signInWithEds(page, service, applicant);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const plain = await context.newPage();
  await plain.goto(service.site('kk', '/cabinet'));
  await expect(plain.getByText('Сізде әзірге өтініш жоқ.')).toBeVisible();
  await beginApplication(plain, service, 'kk');
  await fillInApplication(plain, 'kk', {
    unitId: 'astana/esil-district',
    email: applicant.email,
    invitees: [invitees.nargiza, invitees.sergey],
    receiptNumber: newReceiptNumber(),
  });
  await plain.getByRole('link', { name: 'Қол қоюға көшу' }).click();
  await expectPage(plain, 'Өтінішке қол қою');
  await expect(plain.getByRole('button', { name: 'Қол қойып, тапсыру' })).toBeDisabled();
  await expect(plain.getByText(/JavaScript қосулы болуы керек/)).toBeVisible();

  // The same application goes on where JavaScript is.
  await page.goto(plain.url());
  await expect(page.getByRole('button', { name: 'Қол қойып, тапсыру' })).toBeEnabled();
  await context.close();
});

test('errors are shown and nothing is lost without JavaScript', async ({ service, page, applicant, browser }) => {
  await signInWithEds(page, service, applicant);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const plain = await context.newPage();
  await beginApplication(plain, service, 'kk');
  await plain.getByRole('link', { name: 'Еңбек қызметі' }).click();
  await plain.getByLabel('Соңғы бес жылдағы еңбек қызметі').fill('аз');
  await plain.getByRole('button', { name: 'Сақтап, жалғастыру' }).last().click();
  await expect(plain.getByRole('alert', { name: 'Мыналарды түзетіңіз' })).toContainText('Мәтін тым қысқа');
  await expect(plain.getByLabel('Соңғы бес жылдағы еңбек қызметі')).toHaveValue('аз');
  await context.close();
});

test('an officer signs in and accepts a case without JavaScript', async ({ openAs, browser }) => {
  const scripted = await openAs('almaty-audany');
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await scripted.context().storageState(),
  });
  const desk = await context.newPage();
  await desk.goto(scripted.url());
  await desk
    .getByRole('row', { name: /тапсырылды/ })
    .getByRole('link')
    .first()
    .click();
  await desk.getByRole('button', { name: 'Құжаттарды қабылдау' }).click();
  await expect(desk.getByRole('status')).toContainText('Құжаттар қабылданды');
  await context.close();
});
