import { languages } from '@shaqyru/domain/law/text';
import { expectAccessible } from '../accessibility.ts';
import { fillInApplication, invitees, newReceiptNumber } from '../application.ts';
import { beginApplication, signAndSubmit } from '../apply.ts';
import { expectMail } from '../mailbox.ts';
import { signInOfficer, signInWithEds } from '../sign-in.ts';
import { expect, test } from '../test.ts';
import { words } from '../words.ts';

const mails = { ru: /^Ваше заявление подано/, en: /^Your application has been submitted/ };
const officers = { ru: 'almaty-audany', en: 'saryarka' };
const units = { ru: 'astana/almaty-district', en: 'astana/saryarka-district' };

for (const language of languages.filter((one) => one !== 'kk')) {
  test(`an application in ${language}, from signing in to its number and mail, and the officer who finds it`, async ({
    service,
    page,
    applicant,
    browser,
  }) => {
    await signInWithEds(page, service, applicant, language);
    await expectAccessible(page);
    await beginApplication(page, service, language);
    await expectAccessible(page);
    await fillInApplication(
      page,
      language,
      {
        unitId: units[language],
        email: applicant.email,
        invitees: [invitees.nargiza],
        receiptNumber: newReceiptNumber(),
      },
      async () => expectAccessible(page),
    );
    await expectAccessible(page);
    const { number } = await signAndSubmit(page, service, language, applicant);
    await expectAccessible(page);
    const mail = await expectMail(service, applicant.email, mails[language]);
    expect(mail.text).toContain(number);

    const officer = await browser.newContext();
    const desk = await officer.newPage();
    await signInOfficer(desk, service, officers[language], language);
    await expect(desk.getByRole('heading', { level: 1, name: words[language].worklist })).toBeVisible();
    await expectAccessible(desk);
    await desk.getByRole('link', { name: number }).click();
    await expect(desk.getByRole('heading', { level: 1 })).toContainText(number);
    await expectAccessible(desk);
    await officer.close();
  });
}
