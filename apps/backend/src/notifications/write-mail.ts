import { type Edition, editions } from '@shaqyru/domain/law/editions';
import { cite } from '@shaqyru/domain/law/cite';
import { formatDate } from '@shaqyru/domain/law/format-date';
import { formatDays } from '@shaqyru/domain/law/format-span';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { defaultLanguage, type Language } from '@shaqyru/domain/law/text';
import { isOptional, NoticeKind, noticeKinds } from '@shaqyru/domain/notices/notice-kinds';
import { mailEvents, mailWords, type MailEvent } from './mail-words.ts';

export type MailText = { subject: string; text: string; html: string };

/**
 * The mail about an event: the number, what happened, and the way to the cabinet. A mail passes through foreign hands, so
 * it names nobody.
 */
export function writeMail(mail: {
  event: MailEvent;
  language: Language;
  /** Null for an application that has not been handed in yet. */
  number: string | null;
  caseId: string;
  /** Of the case: its terms are named. */
  edition: Edition;
  siteOrigin: string;
  /** The survey of whoever was served. */
  surveyAddress?: string | null;
  /** The last day of what the mail reminds of. */
  by?: PlainDate | null;
  /** The due date before it moved. */
  was?: PlainDate | null;
  /** The number of the complaint by which the case was reopened. */
  complaint?: string | null;
}): MailText {
  const { language, number, surveyAddress } = mail;
  const { subject } = mailEvents[mail.event];
  const text = mailEvents[mail.event].text[language]
    .replace('{was}', mail.was ? formatDate(mail.was, language) : '—')
    .replace('{date}', mail.by ? formatDate(mail.by, language) : '—')
    .replace('{complaint}', mail.complaint ?? '—')
    .replace('{within}', formatDays(editions[mail.edition].registrationWithin)[language]);
  const prefix = language === defaultLanguage ? '' : `/${language}`;
  const cabinet = new URL(`${prefix}/cabinet/${mail.caseId}`, mail.siteOrigin).href;
  const settings = settingsWords(mail.event, language, new URL(`${prefix}/cabinet/notices`, mail.siteOrigin).href);
  const said = (words: keyof typeof mailWords) => mailWords[words][language];
  return {
    subject: number === null ? subject[language] : `${subject[language]} — № ${number}`,
    text: [
      text,
      ...(number === null ? [] : [`${said('number')}: ${number}`]),
      `${said('cabinet')}: ${cabinet}`,
      ...(surveyAddress ? [`${said('survey')}: ${surveyAddress}`] : []),
      `${said('service')}. ${said('noReply')}`,
      settings.text,
    ].join('\n\n'),
    html: `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escaped(subject[language])}</title></head>
<body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; color: #1b1b1b; max-width: 40em">
<p>${escaped(text)}</p>
${number === null ? '' : `<p>${escaped(said('number'))}: <strong>${escaped(number)}</strong></p>\n`}<p><a href="${escaped(cabinet)}">${escaped(said('cabinet'))}</a></p>
${surveyAddress ? `<p>${escaped(said('surveyWhy'))} <a href="${escaped(surveyAddress)}">${escaped(said('survey'))}</a></p>\n` : ''}<p style="color: #555">${escaped(said('service'))}. ${escaped(said('noReply'))}</p>
<p style="color: #555">${settings.html}</p>
</body>
</html>`,
  };
}

/** How to change what is sent, or why it is always sent; a colleague's address was typed by the one who handed over. */
function settingsWords(event: MailEvent, language: Language, address: string): { text: string; html: string } {
  if (event === 'handed-over-to-sign') {
    const text = mailWords.byColleague[language];
    return { text, html: escaped(text) };
  }
  const kind = event.startsWith('decided-') ? 'decided' : NoticeKind.parse(event);
  const why = isOptional(kind)
    ? mailWords.optional[language]
    : mailWords.always[language].replace('{clause}', cite(noticeKinds[kind].law, language));
  const change = mailWords.settings[language];
  return {
    text: `${why} ${change}: ${address}`,
    html: `${escaped(why)} <a href="${escaped(address)}">${escaped(change)}</a>`,
  };
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
