import { getGroup, type FormGroupId } from '@shaqyru/domain/application/forms';
import { addDays } from '@shaqyru/domain/law/plain-date';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../accessibility.ts';
import {
  chooseScan,
  declarationTyped,
  employmentTyped,
  expectPage,
  fillIn,
  invitees,
  newReceiptNumber,
  receiptTyped,
  saveAndGoOn,
  scanOf,
  today,
  type Typed,
} from '../application.ts';
import { signAndSubmit } from '../apply.ts';
import { cabinetIn } from '../cabinet.ts';
import { expectMail } from '../mailbox.ts';
import { foreigner, letterInvitee, pagesOfOrganisation, type OfOrganisation } from '../organisations.ts';
import { newApplicant, type Applicant } from '../people.ts';
import type { Service } from '../service.ts';
import { signInWithEds } from '../sign-in.ts';
import { expect, test } from '../test.ts';
import { words } from '../words.ts';

const binOf = {
  'private-host-organisation': '120140000017',
  'business-letter': '130750000451',
  'tourist-letter': '120140000017',
} as const satisfies Record<OfOrganisation, string>;

const languageOf = {
  'private-host-organisation': 'kk',
  'business-letter': 'ru',
  'tourist-letter': 'en',
} as const satisfies Record<OfOrganisation, string>;

for (const kind of Object.keys(pagesOfOrganisation) as OfOrganisation[]) {
  test(`${kind}: an organisation applies, from the first question to the number`, async ({
    service,
    page,
    browser,
  }) => {
    test.setTimeout(300_000);
    const language = languageOf[kind];
    // A firm of its own, so that its people are known.
    const firm = { name: '«Үлгі Сапар» ЖШС', bin: binOf[kind] };
    const w = words[language];
    const head = await newApplicant(service.authority, {
      surname: 'САПАРОВ',
      name: 'ҒАЛЫМ',
      patronymic: 'ӨМІРҰЛЫ',
      organisation: { ...firm, role: 'firstHead' },
    });
    // The letter of business is prepared by one who may not sign, and signed by the head.
    const employee =
      kind === 'business-letter'
        ? await newApplicant(service.authority, {
            surname: 'ТІЛЕУБЕКОВА',
            name: 'ӘСЕЛ',
            patronymic: 'ҰЛЫҚБЕКҚЫЗЫ',
            organisation: { ...firm, role: 'employee' },
          })
        : null;
    const turn = async (group: FormGroupId, typed: Typed) => {
      await expectPage(page, getGroup(kind, group).title[language]);
      await expectAccessible(page);
      await fillIn(page, language, group, typed, kind);
      await saveAndGoOn(page, language);
    };

    await signInWithEds(page, service, employee ?? head, language);
    await page.goto(service.site(language, `/apply?kind=${kind}`));
    await expectAccessible(page);
    await page.getByRole('button', { name: w.begin, exact: true }).click();
    await expect(page).toHaveURL(/\/apply\/[\da-f-]{36}$/);
    await page.getByRole('link', { name: getGroup(kind, 'office').title[language] }).click();
    for (const [group, typed] of pagesOfOrganisation[kind].before) await turn(group, typed);

    if (kind === 'private-host-organisation') {
      await expectPage(page, getGroup(kind, 'inviter').title[language]);
      await page.getByRole('link', { name: 'Шетелдікке арналған сілтеме' }).click();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Сілтеме жасау' }).click();
      const link = await page.getByLabel('Сілтеме', { exact: true }).inputValue();
      await expectAccessible(page);

      await test.step('the foreigner fills in without an EDS, once', async () => {
        const context = await browser.newContext();
        const stranger = await context.newPage();
        await stranger.goto(link);
        await expect(stranger.getByText(firm.name)).toBeVisible();
        await expectAccessible(stranger);
        await fillIn(stranger, language, 'inviter', { ...foreigner, permittedUntil: addDays(today, 30) }, kind);
        await fillIn(stranger, language, 'employment', employmentTyped, kind);
        await fillIn(stranger, language, 'inviter', { arrivedOn: addDays(today, -30) }, kind);
        await stranger.getByRole('button', { name: 'Жіберу' }).click();
        await expect(stranger.getByRole('alert').getByText(/6 айдан астам/)).toBeVisible();
        await expectAccessible(stranger);
        await fillIn(stranger, language, 'inviter', foreigner, kind);
        await stranger.getByLabel(/Дербес деректерімнің/).check();
        await stranger.getByRole('button', { name: 'Жіберу' }).click();
        await expectPage(stranger, 'Жіберілді');
        await stranger.goto(link);
        await expectPage(stranger, 'Бұл сілтеме ашылмайды');
        await context.close();
      });

      await page.getByRole('link', { name: 'Шақырушы шетелдік беті' }).click();
      await expect(page.getByLabel('Паспорт нөмірі', { exact: true })).toHaveValue('FC1122334');
      await chooseScan(page, language, 'inviter-consent-scan', scanOf('questionnaire and consent'));
      await saveAndGoOn(page, language);
      await expectPage(page, getGroup(kind, 'employment').title[language]);
      await saveAndGoOn(page, language);
    }

    await test.step('the invited person, with the zone of the passport', async () => {
      await page.getByRole('button', { name: w.addInvitee }).click();
      await expectPage(page, getGroup(kind, 'invitee').title[language]);
      await page.getByRole('textbox', { name: /машин|Machine/i }).fill('P<UZBKARIMOVA<<NARGIZA<<<');
      await page.getByRole('button', { name: /Машинамен оқылатын|Заполнить из|Fill from/ }).click();
      await expect(page.getByRole('alert')).toBeVisible();
      await expectAccessible(page);
      await fillIn(
        page,
        language,
        'invitee',
        kind === 'private-host-organisation' ? invitees.nargiza : letterInvitee,
        kind,
      );
      await chooseScan(page, language, 'passport-scan', scanOf(`passport ${kind}`));
      await saveAndGoOn(page, language);
      await page.getByRole('link', { name: w.goOn, exact: true }).click();
    });

    for (const [group, typed] of pagesOfOrganisation[kind].after) await turn(group, typed);
    await expectPage(page, getGroup(kind, 'receipt').title[language]);
    await fillIn(page, language, 'receipt', receiptTyped(1, newReceiptNumber()), kind);
    await chooseScan(page, language, 'receipt-scan', scanOf(`receipt ${kind}`));
    await saveAndGoOn(page, language);
    await turn(
      'declaration',
      kind === 'private-host-organisation'
        ? { filledInByInviter: true, inviterConsents: true, ...declarationTyped }
        : { trueInformation: true, inviteesConsent: true },
    );
    await expectPage(page, w.checkTitle);
    await expectAccessible(page);
    const { number, signed } = employee
      ? await handOverAndSign(page, await (await browser.newContext()).newPage(), service, head)
      : await signAndSubmit(page, service, language, head);
    expect(number).toMatch(/^\d{2}-\d{4}-\d{6}$/);
    expect(JSON.parse(signed)).toMatchObject({ kind, applicant: { bin: firm.bin } });
    await expectAccessible(page);
  });
}

/** One prepares without the right to sign and hands over; the head is told by mail, checks, and signs. In Russian. */
async function handOverAndSign(page: Page, headsPage: Page, service: Service, head: Applicant) {
  const comment = 'Всё заполнено, проверьте срок пребывания.';
  await signInWithEds(headsPage, service, head, 'ru');
  await page.getByRole('link', { name: words.ru.goToSigning }).click();
  await expect(page.getByText('Этим ключом подписать нельзя')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Передать на подпись' }).click();
  await expectPage(page, 'Совместная работа с коллегами');
  await page.getByRole('button', { name: 'Передать на подпись' }).click();
  await expect(page.getByRole('alert')).toContainText('Выберите, кому передать заявление');
  await expectAccessible(page);
  await page.getByRole('radio', { name: head.name }).check();
  await page.getByLabel('Электронная почта подписывающего').fill(head.email);
  await page.getByLabel('Пояснение для подписывающего').fill(comment);
  // The session ends meanwhile: what was written waits on the page until one has signed in again.
  const signedIn = await page.context().cookies();
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Передать на подпись' }).click();
  await expect(page.getByRole('link', { name: 'Войти в новом окне' })).toBeVisible();
  await expectAccessible(page);
  await page.context().addCookies(signedIn);
  await page.getByRole('button', { name: 'Отправить ещё раз' }).click();
  await expect(page.getByRole('status')).toContainText('Заявление передано на подпись');
  await expectAccessible(page);

  const mail = await expectMail(service, head.email, /ждёт подписи/);
  expect(mail.text).not.toContain(comment);
  await headsPage.goto(service.site('ru', '/cabinet'));
  await expect(headsPage.getByText('ждёт Вашей подписи')).toBeVisible();
  await expectAccessible(headsPage);
  await headsPage.goto(cabinetIn(mail.text));
  await expect(headsPage.getByText(/передал\(а\) заявление Вам на подпись/)).toBeVisible();
  await expect(headsPage.getByText(/Последнее изменение: ТІЛЕУБЕКОВА ӘСЕЛ/).first()).toBeVisible();
  await expectAccessible(headsPage);
  await headsPage.getByRole('link', { name: /Совместная работа с коллегами/ }).click();
  await expect(headsPage.getByRole('listitem').filter({ hasText: comment })).toBeVisible();
  await headsPage.goto(headsPage.url().replace(/\/colleagues$/, '/check'));
  const submitted = await signAndSubmit(headsPage, service, 'ru', head);
  await page.goto(service.site('ru', '/cabinet'));
  await expect(page.getByRole('link', { name: submitted.number })).toBeVisible();
  await headsPage.context().close();
  return submitted;
}

test('a person’s key does not begin an application of an organisation, and the page says whose does', async ({
  service,
  page,
  applicant,
}) => {
  await signInWithEds(page, service, applicant, 'ru');
  await page.goto(service.site('ru', '/apply?kind=business-letter'));
  await page.getByRole('button', { name: words.ru.begin, exact: true }).click();
  await expect(page.getByRole('alert').getByText(/подаёт организация/)).toBeVisible();
  await expectAccessible(page);
});
