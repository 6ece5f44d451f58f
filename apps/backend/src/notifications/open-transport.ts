import { createTransport, type Transporter } from 'nodemailer';

/** The way to the mail server. The transaction that claims a mail waits for it, so its limits stay below that of an idle transaction. */
export function openTransport(smtpUrl: string): Transporter {
  return createTransport({
    url: smtpUrl,
    connectionTimeout: 4_000,
    greetingTimeout: 4_000,
    socketTimeout: 5_000,
    dnsTimeout: 4_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
