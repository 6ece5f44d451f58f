import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAuthority } from '@shaqyru/pki/authority';
import type { Key } from '@shaqyru/pki/keys';
import { expectAccessible } from '../accessibility.ts';
import { fillInApplication, invitees, newReceiptNumber } from '../application.ts';
import { beginApplication, numberOf } from '../apply.ts';
import { mailsTo } from '../mailbox.ts';
import { cancelSigning, chooseKey, signUnasked } from '../ncalayer.ts';
import { newApplicant } from '../people.ts';
import { beginSignIn, pressSignIn, signInWithEds } from '../sign-in.ts';
import { expect, test } from '../test.ts';

const day = 24 * 60 * 60 * 1000;

test('nobody comes in with a wrong certificate, and each is told why', async ({ service, page, applicant }) => {
  const { authority } = service;
  const { person } = applicant;
  const directory = await mkdtemp(join(tmpdir(), 'shaqyru-foreign-'));
  const foreign = await openAuthority(directory, {
    ocspUrl: `http://127.0.0.1:${service.ports.revocation}/ocsp/`,
    crlUrl: `http://127.0.0.1:${service.ports.revocation}/issuing.crl`,
    name: 'БӨТЕН',
  });
  const made = (name: string, notBefore: number, notAfter: number) =>
    authority.issue(person, {
      purpose: 'authentication',
      name: `${person.iin}-${name}`,
      notBefore: new Date(Date.now() + notBefore * day),
      notAfter: new Date(Date.now() + notAfter * day),
    });
  const revoked = await made('revoked', -30, 300);
  await authority.revoke(revoked.serialNumber);
  const wrong: [what: string, key: Key, told: string][] = [
    ['expired', await made('expired', -400, -35), 'Сертификаттың мерзімі өтіп кеткен'],
    ['not yet valid', await made('not-yet', 10, 300), 'Сертификаттың мерзімі әлі басталған жоқ'],
    ['revoked', revoked, 'Сертификат кері қайтарылған'],
    ['for signing', applicant.signing, 'Кіру үшін аутентификация кілтін (AUTH) таңдаңыз'],
    [
      'of another authority',
      await foreign.issue(person, { purpose: 'authentication' }),
      'Ұлттық куәландырушы орталығы бермеген',
    ],
  ];

  let key = applicant.authentication;
  await signUnasked(page, service, () => key);
  await beginSignIn(page, service);
  for (const [what, wrongKey, told] of wrong) {
    await test.step(what, async () => {
      key = wrongKey;
      await pressSignIn(page, 'kk');
      await expect(page.getByRole('alert').filter({ hasText: 'Кіру болмады' })).toContainText(told);
      await expectAccessible(page);
    });
  }

  // The right key then opens the door from the same page.
  key = applicant.authentication;
  await pressSignIn(page, 'kk');
  await expect(page).toHaveURL(service.site('kk', '/cabinet'));
  await rm(directory, { recursive: true });
});

test('a signature that fails loses nothing, and a second one hands nothing in twice', async ({
  service,
  page,
  applicant,
}) => {
  const other = await newApplicant(service.authority, { surname: 'БӨТЕНОВ', name: 'БОЛАТ', patronymic: 'САМАТҰЛЫ' });
  await signInWithEds(page, service, applicant);
  await beginApplication(page, service, 'kk');
  await fillInApplication(page, 'kk', {
    unitId: 'astana/esil-district',
    email: applicant.email,
    invitees: [invitees.nargiza],
    receiptNumber: newReceiptNumber(),
  });
  await page.getByRole('link', { name: 'Қол қоюға көшу' }).click();
  const sign = page.getByRole('button', { name: 'Қол қойып, тапсыру' });
  const secondWindow = await page.context().newPage();
  await secondWindow.goto(page.url());

  await test.step('NCALayer is not running', async () => {
    await service.ncalayer.stop();
    await sign.click();
    await expect(page.getByText('NCALayer жауап бермейді')).toBeVisible();
    await expectAccessible(page);
    await service.ncalayer.start();
  });

  await test.step('the signing is cancelled', async () => {
    await sign.click();
    await cancelSigning(page.context(), service);
    await expect(page.getByText(/Қол қою тоқтатылды\. Ештеңе жіберілген жоқ/)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('another person’s key', async () => {
    await sign.click();
    await chooseKey(page.context(), service, other.person.iin);
    const refused = page.getByRole('alert').filter({ hasText: 'Өтініш тапсырылған жоқ' });
    await expect(refused).toContainText('Басқа адамның кілті таңдалды');
    await expectAccessible(page);
  });

  const number = await test.step('a double click on the button asks once', async () => {
    await sign.dblclick();
    await chooseKey(page.context(), service, applicant.person.iin);
    return numberOf(page);
  });

  await test.step('the same application signed again in the other window is the same case, with its number', async () => {
    await secondWindow.getByRole('button', { name: 'Қол қойып, тапсыру' }).click();
    await chooseKey(page.context(), service, applicant.person.iin);
    expect(await numberOf(secondWindow)).toBe(number);
    await expectAccessible(secondWindow);
  });

  await page.goto(service.site('kk', '/cabinet'));
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(async () => {
    const subjects = (await mailsTo(service, applicant.email)).map(({ subject }) => subject);
    expect(subjects.filter((subject) => subject.startsWith('Өтінішіңіз тапсырылды'))).toHaveLength(1);
  }).toPass();
});

test('a double click begins one application', async ({ service, page, applicant }) => {
  await signInWithEds(page, service, applicant);
  await page.goto(service.site('kk', '/apply'));
  await page.getByRole('button', { name: 'Өтінішті бастау' }).dblclick();
  await expect(page).toHaveURL(/\/apply\/[\da-f-]{36}$/);
  await page.goto(service.site('kk', '/cabinet'));
  await expect(page.getByRole('link', { name: /Тапсырылмаған өтініш/ })).toHaveCount(1);
});

test('what the office signs cannot be signed by the key of a stranger', async ({ service, openAs, applicant }) => {
  const head = await openAs('bastyk');
  await head.getByRole('link', { name: 'Барлық істер' }).click();
  await head
    .getByRole('row', { name: /шешімге ұсынылды/ })
    .last()
    .getByRole('link')
    .click();
  await head.getByRole('button', { name: 'Шешімге ЭЦҚ-мен қол қою' }).click();
  await chooseKey(head.context(), service, applicant.person.iin);
  await expect(head.getByRole('alert', { name: 'Түзету керек' })).toContainText('Басқа адамның кілті таңдалды');
  await expect(head.getByRole('button', { name: 'Шешімге ЭЦҚ-мен қол қою' })).toBeEnabled();
  await expectAccessible(head);
});
