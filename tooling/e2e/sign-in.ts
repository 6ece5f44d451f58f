import { expect, type Page } from '@playwright/test';
import type { Language } from '@shaqyru/domain/law/text';
import { generate } from 'otplib';
import { chooseKey } from './ncalayer.ts';
import type { Applicant } from './people.ts';
import type { Service } from './service.ts';
import { words } from './words.ts';

/** From the cabinet's address over the sign-in page, with the key for signing in, to the cabinet. */
export async function signInWithEds(
  page: Page,
  service: Service,
  applicant: { person: Pick<Applicant['person'], 'iin'> },
  language: Language = 'kk',
): Promise<void> {
  await beginSignIn(page, service, language);
  await pressSignIn(page, language);
  await chooseKey(page.context(), service, applicant.person.iin);
  await expect(page).toHaveURL(service.site(language, '/cabinet'));
}

/** To the page whose button asks NCALayer. */
export async function beginSignIn(page: Page, service: Service, language: Language = 'kk'): Promise<void> {
  await page.goto(service.site(language, '/cabinet'));
  await pressSignIn(page, language);
  await expect(page.locator('details', { hasText: 'shaqyru.sign-in' })).toBeAttached();
}

export async function pressSignIn(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', { name: words[language].signInWithEds }).click();
}

/** Both steps of an officer, to where the work is. */
export async function signInOfficer(
  page: Page,
  service: Service,
  login: string,
  language: Language = 'kk',
): Promise<void> {
  const w = words[language];
  const secrets = service.secrets[login];
  if (!secrets) throw new Error(`no officer has the login ${login}`);
  await page.goto(service.office(language));
  await page.getByLabel(w.login).fill(login);
  await page.getByLabel(w.password).fill(secrets.password);
  await page.getByRole('button', { name: w.continueToCode }).click();
  await page.getByLabel(w.code).fill(await generate({ secret: secrets.totpSecret }));
  await page.getByRole('button', { name: w.enter, exact: true }).click();
  await expect(page.getByRole('button', { name: w.signOut })).toBeVisible();
}
