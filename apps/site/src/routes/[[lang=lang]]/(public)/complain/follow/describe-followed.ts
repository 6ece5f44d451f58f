import { complaintMeasures, complaintOutcomes } from '@shaqyru/domain/complaint/complaint-answer';
import { complaintStatuses } from '@shaqyru/domain/complaint/complaint-status';
import { complaintTopics } from '@shaqyru/domain/complaint/complaint-topic';
import { complaintActions } from '@shaqyru/domain/complaint/complaint-workflow';
import type { FollowedComplaint } from '@shaqyru/domain/complaint/complaint-view';
import { formatDate } from '@shaqyru/domain/law/format-date';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { Language } from '@shaqyru/domain/law/text';
import { bodyOf, chancelleryOf } from '@shaqyru/domain/offices/bodies';
import { explainDueMoved } from '@shaqyru/domain/term/calendar-change';
import { complaintTones } from '#lib/complaint-tones.ts';
import { formatInstant } from '#lib/format-instant.ts';
import { describeTerm } from '#lib/term-days.ts';

/** A complaint in the reader's language, as its page shows it to whoever holds number and code. */
export function describeFollowed(complaint: FollowedComplaint, language: Language, today: PlainDate) {
  const { status, answer, due } = complaint;
  const body = bodyOf(complaint.bodyId);
  return {
    number: complaint.number,
    version: complaint.version,
    status: { id: status, text: complaintStatuses[status][language], tone: complaintTones[status] },
    topic: complaintTopics[complaint.topic][language],
    body: body.name[language],
    contacts: { place: chancelleryOf(body.id, language), address: body.address[language], phones: body.phones },
    consideredBy: complaint.consideredBy,
    registered: { datetime: complaint.registeredAt, text: formatInstant(complaint.registeredAt, language) },
    due: due && { ...describeTerm(due, language), passed: due.dueOn < today },
    forwardedTo: complaint.forwardedTo,
    answer: answer && {
      lang: complaint.language,
      outcome: complaintOutcomes[answer.outcome][language],
      paragraphs: answer.text.split(/\n+/),
      measures: answer.measures.map(({ measure, words }) => ({
        text: complaintMeasures[measure][language],
        words,
      })),
      signedBy: answer.signedBy,
      at: formatInstant(answer.at, language),
      appealUntil: answer.appealUntil && formatDate(answer.appealUntil, language),
    },
    files: complaint.files.map(({ id, name }) => ({ id, name })),
    papers: complaint.papers.map(({ id, title, language: lang, ready }) => ({ id, title, lang, ready })),
    text: complaint.text,
    timeline: complaint.timeline.map(({ action, at, dueMoved }) => ({
      ...(dueMoved ? { text: explainDueMoved(dueMoved, language) } : {}),
      datetime: at,
      when: formatInstant(at, language),
      title: complaintActions[action][language],
    })),
    mayWithdraw: complaint.mayWithdraw,
    mayAttach: due !== null,
  };
}
