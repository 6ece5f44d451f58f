import type { Language } from '@shaqyru/domain/law/text';
import { mailWords } from '../notifications/mail-words.ts';
import { escaped, type MailText } from '../notifications/write-mail.ts';
import { complaintMails, complaintMailWords } from './complaint-mail-words.ts';
import { followPath } from './fill-complaint-papers.ts';
import type { ComplaintNoticeKind } from './notify-complainant.ts';

/**
 * The mail about an event of a complaint: its number, what happened, the way to it. A mail passes through foreign hands: it
 * names nobody, and the code that opens the complaint is not in it.
 */
export function writeComplaintMail(mail: {
  kind: ComplaintNoticeKind;
  language: Language;
  number: string;
  data: { due: string; body: string };
  siteOrigin: string;
}): MailText {
  const { language, number, data } = mail;
  const { subject, text } = complaintMails[mail.kind];
  const follow = new URL(followPath(language), mail.siteOrigin).href;
  const said = text[language].replace('{due}', data.due).replace('{body}', data.body);
  const [numberWord, followWord] = [complaintMailWords.number[language], complaintMailWords.follow[language]];
  const foot = `${mailWords.service[language]}. ${mailWords.noReply[language]}`;
  return {
    subject: `${subject[language]} — № ${number}`,
    text: [said, `${numberWord}: ${number}`, `${followWord}: ${follow}`, foot].join('\n\n'),
    html: `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escaped(subject[language])}</title></head>
<body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; color: #1b1b1b; max-width: 40em">
<p>${escaped(said)}</p>
<p>${escaped(numberWord)}: <strong>${escaped(number)}</strong></p>
<p><a href="${escaped(follow)}">${escaped(followWord)}</a></p>
<p style="color: #555">${escaped(foot)}</p>
</body>
</html>`,
  };
}
