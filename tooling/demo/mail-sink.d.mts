export type ReceivedMail = {
  id: string;
  /** ISO instant. */
  receivedAt: string;
  /** As in the header, e.g. `Шақыру <no-reply@shaqyru.example>`. */
  from: string;
  /** Every recipient of the envelope, in lower case. */
  to: string[];
  subject: string;
  /** Bytes of the message. */
  size: number;
  /** Empty when the mail has no plain text. */
  text: string;
  /** Empty when the mail has no HTML. */
  html: string;
  /** `href` is a path of the sink's page. */
  attachments: { name: string; type: string; size: number; href: string }[];
};

/**
 * Starts an SMTP server that delivers nothing and a page that shows what it received, both on 127.0.0.1. The mails stay in
 * `directory`: the newest 500, up to 200 MB. A message may have 10 MB and 50 recipients.
 *
 * `GET /api/mails?to=<address>` answers `ReceivedMail[]`, newest first, at most 50; without `to`, mails to anyone.
 *
 * @throws Error when a port is taken
 */
export function startMailSink(options: {
  /** 0 for any free one. */
  smtpPort: number;
  /** 3003 when left out; 0 for any free one. */
  httpPort?: number;
  directory: string;
}): Promise<{ smtpPort: number; httpPort: number; close(): Promise<void> }>;
