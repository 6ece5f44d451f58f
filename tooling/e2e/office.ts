import { expect, type Page } from '@playwright/test';
import type { Service } from './service.ts';

/** From the worklist, by the number, as an officer finds a case. */
export async function openCase(desk: Page, service: Service, number: string): Promise<void> {
  await desk.goto(service.office('kk'));
  await desk.getByRole('searchbox').fill(number);
  await desk.getByRole('button', { name: 'Табу' }).click();
  await desk.getByRole('link', { name: number }).click();
  await expect(desk.getByRole('heading', { level: 1, name: number })).toBeVisible();
}

/** Presses a button of the case and waits for the word that it was done. */
export async function act(desk: Page, button: string, done: string): Promise<void> {
  await desk.getByRole('button', { name: button, exact: true }).click();
  await expect(desk.getByRole('status').filter({ hasText: done })).toBeVisible();
}
