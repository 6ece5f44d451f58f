import { expect, type Page } from '@playwright/test';
import type { Language } from '@shaqyru/domain/law/text';
import { fillInApplication, type Application } from './application.ts';
import { chooseKey } from './ncalayer.ts';
import type { Applicant } from './people.ts';
import type { Service } from './service.ts';
import { words } from './words.ts';

/** A signed-in applicant begins a new application and stands before its list of pages. */
export async function beginApplication(page: Page, service: Service, language: Language): Promise<void> {
  await page.goto(service.site(language, '/apply'));
  await page.getByRole('button', { name: words[language].begin, exact: true }).click();
  await expect(page).toHaveURL(/\/apply\/[\da-f-]{36}$/);
}

/** From the check of the answers: signs and hands in; `seen` is called before the signing. Gives the number and what NCALayer showed to be signed. */
export async function signAndSubmit(
  page: Page,
  service: Service,
  language: Language,
  applicant: Applicant,
  seen: (page: Page) => Promise<void> = async () => {},
): Promise<{ number: string; signed: string }> {
  const w = words[language];
  await page.getByRole('link', { name: w.goToSigning }).click();
  await expect(page).toHaveURL(/\/sign$/);
  await seen(page);
  await page.getByRole('button', { name: w.signAndSubmit }).click();
  const signed = await chooseKey(page.context(), service, applicant.person.iin);
  return { number: await numberOf(page), signed };
}

/** The number on the page after handing in. */
export async function numberOf(page: Page): Promise<string> {
  await expect(page).toHaveURL(/\/cabinet\/[\da-f-]{36}\?submitted$/);
  const number = await page.getByText(/^\d{2}-\d{4}-\d{6}$/).textContent();
  return number ?? '';
}

/** All of it in one go, for tests of what comes afterwards. */
export async function apply(
  page: Page,
  service: Service,
  language: Language,
  applicant: Applicant,
  application: Omit<Application, 'email'>,
): Promise<string> {
  await beginApplication(page, service, language);
  await fillInApplication(page, language, { ...application, email: applicant.email });
  return (await signAndSubmit(page, service, language, applicant)).number;
}
