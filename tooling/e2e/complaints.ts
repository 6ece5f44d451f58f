import { expect, type Page } from '@playwright/test';
import type { Service } from './service.ts';

export type Complaint = { number: string; code: string };

/** What a visitor types into the form of the site, in Kazakh; what is absent stays empty. */
export type Said = {
  body?: string;
  topic: string;
  text: string;
  name?: string;
  address?: string;
  email?: string;
  aboutWhom?: string;
};

/** Fills in the form, sends it, and gives the number and the code that the confirmation shows. */
export async function complain(page: Page, service: Service, said: Said): Promise<Complaint> {
  await page.goto(service.site('kk', '/complain'));
  await page.getByLabel('Шағым кімге беріледі').selectOption(said.body ?? 'astana');
  await page.getByRole('radiogroup', { name: 'Шағым не туралы' }).getByLabel(said.topic, { exact: true }).check();
  if (said.aboutWhom) await page.getByLabel('Кім туралы').fill(said.aboutWhom);
  await page.getByLabel('Не болды және не сұрайсыз').fill(said.text);
  await page.getByLabel('Тегі, аты, әкесінің аты немесе ұйымның атауы').fill(said.name ?? '');
  await page.getByLabel('Пошталық мекенжайы').fill(said.address ?? '');
  await page.getByLabel('Электрондық пошта').fill(said.email ?? '');
  await page.getByRole('button', { name: 'Шағымды жіберу' }).click();
  return confirmed(page);
}

export async function confirmed(page: Page): Promise<Complaint> {
  await expect(page.getByRole('heading', { level: 1, name: 'Шағым тіркелді' })).toBeVisible();
  const number = (await page.locator('#complaint-number').textContent()) ?? '';
  const code = (await page.locator('#complaint-code').textContent()) ?? '';
  expect(number).toMatch(/^SH\d{2}-\d{4}-\d{6}$/);
  expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
  return { number, code };
}

/** By number and code, as anyone follows it. */
export async function follow(page: Page, service: Service, { number, code }: Complaint): Promise<void> {
  await page.goto(service.site('kk', '/complain/follow'));
  await page.getByLabel('Шағымның нөмірі').fill(number);
  await page.getByLabel('Код', { exact: true }).fill(code);
  await page.getByRole('button', { name: 'Ашу', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: number })).toBeVisible();
}

/** From the journal, by the number, as an officer finds it. */
export async function openComplaint(desk: Page, service: Service, number: string): Promise<void> {
  await desk.goto(service.office('kk', '/complaints'));
  await desk.getByRole('searchbox').fill(number);
  await desk.getByRole('button', { name: 'Табу' }).click();
  await desk.getByRole('link', { name: number }).click();
  await expect(desk.getByRole('heading', { level: 1, name: number })).toBeVisible();
}

/** Presses a button within a section of the complaint and waits for the word that it was done. */
export async function actOn(desk: Page, section: string, button: string, done: string): Promise<void> {
  await desk.getByRole('region', { name: section }).getByRole('button', { name: button, exact: true }).click();
  await expect(desk.getByRole('status').filter({ hasText: done })).toBeVisible();
}
