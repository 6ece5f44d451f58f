import { expect } from '@playwright/test';
import type { ReceivedMail } from '@shaqyru/demo/mail-sink.mjs';
import type { Service } from './service.ts';

export async function mailsTo(service: Service, address: string): Promise<ReceivedMail[]> {
  const answer = await fetch(`${service.mailPage}/api/mails?to=${encodeURIComponent(address)}`);
  return (await answer.json()) as ReceivedMail[];
}

/** The newest mail with such words in its subject; they are sent by a process of their own, so it may take a moment. */
export async function expectMail(service: Service, address: string, subject: RegExp): Promise<ReceivedMail> {
  let found: ReceivedMail | undefined;
  await expect(async () => {
    const mails = await mailsTo(service, address);
    found = mails.find((mail) => subject.test(mail.subject));
    expect(found, `among: ${mails.map((mail) => mail.subject).join(' | ') || 'no mail'}`).toBeDefined();
  }).toPass({ timeout: 60_000 });
  return found as ReceivedMail;
}

export async function attachmentOf(service: Service, mail: ReceivedMail, index = 0): Promise<Buffer> {
  const attachment = mail.attachments[index];
  if (!attachment) throw new Error(`“${mail.subject}” has no attachment ${index}`);
  return Buffer.from(await (await fetch(`${service.mailPage}${attachment.href}`)).arrayBuffer());
}
