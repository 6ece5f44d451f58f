import { expect, type BrowserContext, type Page } from '@playwright/test';
import type { Key } from '@shaqyru/pki/keys';
import { signCms } from '@shaqyru/pki/sign';
import type { Service } from './service.ts';

/**
 * What a person does in NCALayer's window, a second tab: chooses a key by its owner's IIN. Gives the text that the
 * window showed to be signed.
 */
export async function chooseKey(context: BrowserContext, service: Service, iin: string): Promise<string> {
  const tab = await context.newPage();
  await tab.goto(service.ncalayerPage);
  const key = tab.getByRole('button', { name: iin });
  await key.waitFor();
  const content = (await tab.locator('pre').textContent()) ?? '';
  await key.click();
  await expect(tab.getByRole('status')).toBeVisible();
  await tab.close();
  return content;
}

export async function cancelSigning(context: BrowserContext, service: Service): Promise<void> {
  const tab = await context.newPage();
  await tab.goto(service.ncalayerPage);
  await tab.getByRole('button', { name: /^(Бас тарту|Отмена|Cancel)$/ }).click();
  await expect(tab.getByRole('status')).toBeVisible();
  await tab.close();
}

/**
 * An NCALayer that signs with the given key without asking: for keys that the usual one does not offer, such as one that has
 * run out. Holds for this page.
 */
export async function signUnasked(page: Page, service: Service, key: () => Key): Promise<void> {
  await page.routeWebSocket(`ws://127.0.0.1:${service.ports.ncalayer}/`, (socket) => {
    socket.onMessage(async (message) => {
      const { module, args } = JSON.parse(String(message)) as { module: string; args: { data: string } };
      if (module !== 'kz.gov.pki.knca.basics') {
        socket.send(JSON.stringify({ status: false, code: 'MODULE_NOT_FOUND', message: module, details: '' }));
        return;
      }
      const content = Uint8Array.from(Buffer.from(args.data, 'base64'));
      const cms = await signCms({ content, attached: false, signers: [key()], signingTime: new Date() });
      socket.send(JSON.stringify({ status: true, body: { result: Buffer.from(cms).toString('base64') } }));
    });
    socket.send(JSON.stringify({ result: { version: '1.4' } }));
  });
}
