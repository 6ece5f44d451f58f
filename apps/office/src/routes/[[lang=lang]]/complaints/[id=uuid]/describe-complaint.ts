import {
  complaintMeasures,
  complaintOutcomes,
  type ComplaintMeasure,
} from '@shaqyru/domain/complaint/complaint-answer';
import { dayOfAct, type ComplaintAct } from '@shaqyru/domain/complaint/complaint-law';
import { complaintChannels } from '@shaqyru/domain/complaint/complaint-lodging';
import { complaintStatuses } from '@shaqyru/domain/complaint/complaint-status';
import { complaintTopics } from '@shaqyru/domain/complaint/complaint-topic';
import { complaintActions } from '@shaqyru/domain/complaint/complaint-workflow';
import type { ComplaintView } from '@shaqyru/domain/complaint/complaint-view';
import { fileScans } from '@shaqyru/domain/files/attachment';
import { explain } from '@shaqyru/domain/law/explain';
import { formatDays } from '@shaqyru/domain/law/format-span';
import { inForce } from '@shaqyru/domain/law/parameter';
import { complaintExtensionNotice } from '@shaqyru/domain/law/parameters/complaint-extension-notice';
import { complaintForwarding } from '@shaqyru/domain/law/parameters/complaint-forwarding';
import { complaintTermWithInquiry } from '@shaqyru/domain/law/parameters/complaint-term-with-inquiry';
import type { Reason } from '@shaqyru/domain/law/reason';
import type { Language } from '@shaqyru/domain/law/text';
import { findOffice } from '@shaqyru/domain/offices/offices';
import { explainDueMoved } from '@shaqyru/domain/term/calendar-change';
import { complaintTone, warningTone } from '#lib/complaint-tone.ts';
import { formatDay, formatMoment, formatSize, weekdayName } from '#lib/format.ts';
import { words as journalWords } from '../words.ts';
import { words } from './words.ts';

const zone = 'Asia/Almaty';

/** A complaint in the officer's language, as its page shows it. */
export function describeComplaint(view: ComplaintView, language: Language) {
  const w = words[language];
  const moment = (instant: string) => formatMoment(instant, zone, language);
  const said = (because: readonly Reason[]) =>
    because.map((reason) => ({ text: explain(reason, language), ...reason.law }));
  const measures = (given: readonly { measure: ComplaintMeasure; words: string }[]) =>
    given.map(({ measure, words: detail }) => ({ text: complaintMeasures[measure][language], words: detail }));
  return {
    id: view.id,
    number: view.number,
    version: view.version,
    status: { text: complaintStatuses[view.status][language], tone: complaintTone[view.status] },
    warnings: view.warnings.map((warning) => ({
      text: journalWords[language].warnings[warning],
      tone: warningTone[warning],
    })),
    facts: [
      { key: w.topic, value: complaintTopics[view.topic][language] },
      { key: w.channel, value: complaintChannels[view.channel][language] },
      { key: w.registered, value: moment(view.registeredAt) },
      { key: w.forwardBy, value: formatDay(view.forwardBy, language) },
      { key: w.unit, value: view.unitId ? (findOffice(view.unitId)?.name[language] ?? view.unitId) : '—' },
    ],
    acceptedBy: view.acceptedBy,
    assignee: view.assignee?.name ?? null,
    person: [
      { key: w.name, value: view.name },
      { key: w.address, value: view.address },
      { key: w.email, value: view.email },
      { key: w.telephone, value: view.telephone },
      { key: w.outgoing, value: [view.outgoingNumber, view.outgoingDate].filter(Boolean).join(', ') },
      { key: w.caseNumber, value: view.caseNumber },
      { key: w.aboutWhom, value: view.aboutWhom },
      { key: w.code, value: (view.code.match(/.{1,4}/g) ?? []).join('-') },
    ],
    language: w.languages[view.language],
    signedIn: view.signedIn ? w.yes : w.no,
    caseId: view.caseId,
    text: view.text,
    files: view.files.map(({ id, name, size, scan }) => ({
      id,
      text: `${name} (${formatSize(size, language)})`,
      scan: { id: scan, text: fileScans[scan][language] },
    })),
    papers: view.papers,
    due: view.due && {
      date: view.due.dueOn,
      text: formatDay(view.due.dueOn, language),
      reasons: said(view.due.because.filter(({ rule }) => !rule.startsWith('day-'))),
      days: daysOf(view.due, language),
    },
    tellBy: view.tellOfExtensionBy && w.tellBy(formatDay(view.tellOfExtensionBy, language)),
    extendableByDays: view.extendableByDays,
    terms: termsOf(view.act, language),
    concerned: view.concerned.map(({ id, name, post }) => ({ id, text: `${name}, ${post}` })),
    candidates: view.candidates.map(({ id, name, post, may, because }) => ({
      id,
      text: `${name}, ${post}`,
      may,
      reasons: said(because),
    })),
    relations: [
      ...(view.relation?.kind === 'joined' ? [w.joined(view.relation.number)] : []),
      ...(view.relation?.kind === 'repeated' ? [w.repeated(view.relation.number)] : []),
      ...(view.forwardedFrom ? [w.forwardedFrom(view.forwardedFrom)] : []),
    ],
    forwardedTo: view.forwardedTo && {
      name: view.forwardedTo.name,
      number: view.forwardedTo.number,
    },
    requests: view.requests.map((request) => ({
      id: request.id,
      asked: request.asked,
      question: request.question,
      by: request.by,
      at: moment(request.askedAt),
      reply: request.reply,
      repliedAt: request.repliedAt && moment(request.repliedAt),
      mayEnterReply: request.reply === null && request.askedId === null && view.actions.includes('hear'),
    })),
    draft: view.draft && {
      ...view.draft,
      outcomeText: complaintOutcomes[view.draft.outcome][language],
      measuresText: measures(view.draft.measures),
    },
    /** Of an answer that has the case decided anew. */
    reopening: view.reopening && {
      state: view.reopening.on
        ? w.reopenedOn(formatDay(view.reopening.on, language))
        : view.reopening.awaited
          ? w.reopeningAwaited
          : w.errors.notReopened,
      because: said(view.reopening.because),
    },
    answer: view.answer && {
      outcome: complaintOutcomes[view.answer.outcome][language],
      text: view.answer.text,
      measures: measures(view.answer.measures),
      signedBy: `${view.answer.signedBy.name}, ${view.answer.signedBy.post}`,
      at: moment(view.answer.at),
      appealUntil: view.answer.appealUntil && formatDay(view.answer.appealUntil, language),
    },
    timeline: view.timeline.map(({ action, at, by, note, dueMoved }) => ({
      datetime: at,
      when: moment(at),
      title: complaintActions[action][language],
      text: dueMoved ? explainDueMoved(dueMoved, language) : [by, note].filter(Boolean).join('. ') || undefined,
    })),
    actions: view.actions,
  };
}
export type ComplaintDescription = ReturnType<typeof describeComplaint>;

/** The terms of the act under which the complaint is considered, in words; null where the act has none recorded. */
function termsOf(act: ComplaintAct, language: Language) {
  const on = dayOfAct(act);
  const [inquiry, notice] = [complaintTermWithInquiry, complaintExtensionNotice].map(
    (parameter) => inForce(parameter, on).value,
  );
  return {
    withInquiry: inquiry ? formatDays(inquiry)[language] : null,
    notice: notice ? formatDays(notice)[language] : null,
    forwarding: formatDays(inForce(complaintForwarding, on).value)[language],
  };
}

/** Every day from the registration to the due date, counted or skipped, with why. */
function daysOf(due: NonNullable<ComplaintView['due']>, language: Language) {
  let count = 0;
  return due.days.map((day) => {
    const why = due.because.find(({ rule, data }) => rule === day.reason && data['date'] === day.date);
    return {
      date: day.date,
      text: `${formatDay(day.date, language)}, ${weekdayName(day.date, language)}`,
      count: day.counted ? ++count : undefined,
      why: why ? explain(why, language) : '',
    };
  });
}
