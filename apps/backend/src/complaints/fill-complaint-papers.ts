import type { ComplaintAnswerProps } from '@shaqyru/documents/complaint-answer/complaint-answer';
import type { ComplaintTalonProps } from '@shaqyru/documents/complaint-talon/complaint-talon';
import {
  complaintMeasures,
  complaintOutcomes,
  type ComplaintOutcome,
  type DraftAnswer,
} from '@shaqyru/domain/complaint/complaint-answer';
import { dayOf, type PlainDate } from '@shaqyru/domain/law/plain-date';
import { defaultLanguage, type Language, type Text } from '@shaqyru/domain/law/text';
import { bodyOf, chancelleryOf } from '@shaqyru/domain/offices/bodies';
import type { Complaint } from './complaint.entity.ts';

const zone = 'Asia/Almaty';

/** Through the site no officer takes it in: it is registered by itself. */
const portal: Text = {
  kk: 'сайт арқылы автоматты түрде тіркелді',
  ru: 'зарегистрирована автоматически через сайт',
  en: 'registered automatically through the site',
};

/** The talon of Annex 6 with what clause 25 asks for. `acceptedBy` is null for a complaint that came through the site. */
export function fillComplaintTalon(
  complaint: Complaint,
  language: Language,
  { acceptedBy, siteOrigin }: { acceptedBy: string | null; siteOrigin: string },
): ComplaintTalonProps {
  if (complaint.dueOn === null) throw new Error(`the complaint ${complaint.id} has no term any more`);
  const body = bodyOf(complaint.departmentId);
  const site = new URL(followPath(language), siteOrigin);
  return {
    language,
    number: complaint.number,
    subject: body.name[language],
    acceptedBy: acceptedBy ?? portal[language],
    acceptedAt: complaint.registeredAt.toISOString(),
    answerBy: complaint.dueOn,
    answerAt: `${chancelleryOf(body.id, language)}: ${body.address[language]}`,
    contacts: body.phones.join(', '),
    follow: { address: `${site.host}${site.pathname}`, code: inFours(complaint.code) },
  };
}

/** An answer as it was signed. */
export type AnswerFacts = {
  outcome: ComplaintOutcome;
  text: string;
  measures: DraftAnswer['measures'];
  appealUntil: PlainDate | null;
  signedBy: { name: string; post: string; certificateSerial: string };
  at: Date;
};

export function fillComplaintAnswer(
  complaint: Complaint,
  language: Language,
  answer: AnswerFacts,
  siteOrigin: string,
): ComplaintAnswerProps {
  return {
    language,
    number: complaint.number,
    answeredOn: dayOf(answer.at.toISOString(), zone),
    registeredOn: dayOf(complaint.registeredAt.toISOString(), zone),
    body: bodyOf(complaint.departmentId).name[language],
    addressee: { name: complaint.name || '—', address: complaint.address },
    outcome: complaintOutcomes[answer.outcome][language],
    text: answer.text,
    measures: answer.measures.map(({ measure, words }) => ({
      measure: complaintMeasures[measure][language],
      words,
    })),
    appealUntil: answer.appealUntil,
    signedBy: { ...answer.signedBy, signedAt: answer.at.toISOString() },
    verification: { url: new URL(followPath(language), siteOrigin).href, code: complaint.number },
  };
}

/** Where the site shows a complaint to whoever types its number and code: neither stands in the address. */
export function followPath(language: Language): string {
  return `${language === defaultLanguage ? '' : `/${language}`}/complain/follow`;
}

function inFours(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join('-');
}
