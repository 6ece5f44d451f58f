import { defaultLanguage, type Language } from '@shaqyru/domain/law/text';
import { mailWords } from '../notifications/mail-words.ts';
import type { OfficerMailKind } from '../notifications/notify-officer.ts';
import { escaped, type MailText } from '../notifications/write-mail.ts';
import { officerMails, officerMailWords } from './officer-mail-words.ts';

/** A case or complaint in a mail: its number, the way to it in the office, and what is said of it. */
export type OfficerMailRow = { readonly number: string; readonly path: string; readonly said: string };

/**
 * A mail to an officer: the numbers, what is to be done about them, and the way to each. A mail passes through foreign hands:
 * it names neither applicants nor officers.
 */
export function writeOfficerMail(mail: {
  kind: OfficerMailKind;
  language: Language;
  rows: readonly OfficerMailRow[];
  /** With those that are not listed. */
  total: number;
  officeOrigin: string;
}): MailText {
  const { kind, language, rows, total } = mail;
  const { subject, text, list } = officerMails[kind];
  const prefix = language === defaultLanguage ? '' : `/${language}`;
  const to = (path: string) => new URL(prefix + path, mail.officeOrigin).href;
  const more =
    total > rows.length ? officerMailWords.more[language].replace('{count}', `${total - rows.length}`) : null;
  const [listName, settings] = [list.name[language], officerMailWords.settings[language]];
  const foot = `${mailWords.service[language]}. ${mailWords.noReply[language]}`;
  return {
    subject: `${subject[language]}: ${total}`,
    text: [
      text[language],
      ...rows.map(({ number, path, said }) => `№ ${number} — ${said}\n${to(path)}`),
      ...(more === null ? [] : [more]),
      `${listName}: ${to(list.path)}`,
      foot,
      `${settings}: ${to('/account')}`,
    ].join('\n\n'),
    html: `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escaped(subject[language])}</title></head>
<body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; color: #1b1b1b; max-width: 40em">
<p>${escaped(text[language])}</p>
<ul>
${rows.map(({ number, path, said }) => `<li><a href="${escaped(to(path))}">№ ${escaped(number)}</a> — ${escaped(said)}</li>`).join('\n')}
</ul>
${more === null ? '' : `<p>${escaped(more)}</p>\n`}<p><a href="${escaped(to(list.path))}">${escaped(listName)}</a></p>
<p style="color: #555">${escaped(foot)}</p>
<p style="color: #555"><a href="${escaped(to('/account'))}">${escaped(settings)}</a></p>
</body>
</html>`,
  };
}
