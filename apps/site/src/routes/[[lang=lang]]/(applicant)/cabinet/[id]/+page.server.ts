import { applicationKinds, isLetter } from '@shaqyru/domain/application/kind';
import type { CabinetCase, TimelineEntry } from '@shaqyru/domain/case/case-view';
import { paperTitles } from '@shaqyru/domain/case/paper-titles';
import { caseStatuses } from '@shaqyru/domain/case/status';
import { caseActions } from '@shaqyru/domain/case/workflow';
import { moneyActs } from '@shaqyru/domain/duty/money-acts';
import { explain } from '@shaqyru/domain/law/explain';
import { formatDays } from '@shaqyru/domain/law/format-span';
import { inForce } from '@shaqyru/domain/law/parameter';
import { documentCheck } from '@shaqyru/domain/law/parameters/document-check';
import { registrationTerm } from '@shaqyru/domain/law/parameters/registration-term';
import { formatDate } from '@shaqyru/domain/law/format-date';
import type { Language } from '@shaqyru/domain/law/text';
import { findOffice, officeAddress } from '@shaqyru/domain/offices/offices';
import { timeZoneOf } from '@shaqyru/domain/offices/time-zone';
import { getGround } from '@shaqyru/domain/refusal/grounds';
import { afterIssueActs } from '@shaqyru/domain/visit/after-issue-words';
import { redirect } from '@sveltejs/kit';
import { explainDueMoved } from '@shaqyru/domain/term/calendar-change';
import { inviteeName, titleOf } from '#lib/answers/group-answers.ts';
import { pageSections } from '#lib/answers/page-sections.ts';
import { fileText, summarise } from '#lib/answers/summarise.ts';
import { formatInstant } from '#lib/format-instant.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { asApplicant } from '#lib/server/applicant.ts';
import { idOf } from '#lib/server/files.ts';
import { today } from '#lib/server/today.ts';
import { awaitingDecision, statusTones } from '../statuses.ts';
import { languageNames } from '../../../../words.ts';
import { describeMoney } from './money/describe-money.ts';
import { describeVisit } from './visits/describe-visits.ts';
import { isDayReason, words } from './words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const caseId = idOf(event.params.id);
  const file = await asApplicant(event, api(event).applications.read.query({ caseId }));
  // Never handed in: there is nothing to read but the form itself. A deleted one stands in the list only.
  if (!file.number) redirect(303, path(language, file.actions.includes('submit') ? `/apply/${caseId}` : '/cabinet'));
  const [visits, money] = await Promise.all([
    file.invitations.length > 0 ? readVisits(event, caseId) : [],
    asApplicant(event, api(event).refunds.readOwn.query({ caseId })),
  ]);
  const unit = findOffice(file.unitId);
  const moment = (instant: string) => formatInstant(instant, language, unit ? timeZoneOf(unit) : undefined);
  return {
    caseId,
    number: file.number,
    kind: applicationKinds[file.kind].title[language],
    isLetter: isLetter(file.kind),
    justSubmitted: event.url.searchParams.has('submitted'),
    status: { id: file.status, text: caseStatuses[file.status][language], tone: statusTones[file.status] },
    submitted: file.submittedAt && moment(file.submittedAt),
    unit: unit && {
      name: unit.name[language],
      address: officeAddress(unit, language),
      phones: unit.migrationPolicePhones,
      href: path(language, `/offices/${unit.departmentId}`),
    },
    remarks: file.remarks.map((remark) => ({
      title: titleOf(file.kind, { group: remark.group, inviteeId: remark.inviteeId }, file.answers, language),
      words: remark.words,
    })),
    unread: file.unread,
    mayMend: file.actions.includes('submit'),
    mayWithdraw: file.actions.includes('withdraw'),
    due: dueOf(file, language),
    visits,
    money: describeMoney(money, file.status, language),
    justAsked: event.url.searchParams.has('asked'),
    decision: file.decision && {
      at: moment(file.decision.decidedAt),
      items: outcomesOf(file.decision.items, language),
    },
    /** What was refused before, and by which complaint it is decided anew. */
    earlier: file.earlierDecisions.map(({ round, decidedAt, items, reopened }) => ({
      round,
      at: moment(decidedAt),
      items: outcomesOf(items, language),
      reopened: reopened.because.map((reason) => ({ text: explain(reason, language), clause: reason.law.clause })),
    })),
    isDecidedAnew: file.earlierDecisions.length > 0 && awaitingDecision.includes(file.status),
    invitations: file.invitations.map((invitation) => ({
      id: invitation.id,
      number: invitation.number,
      inviteeId: invitation.inviteeId,
      issuedOn: formatDate(invitation.issuedOn, language),
      validUntil: formatDate(invitation.validUntil, language),
      cancelledOn: invitation.cancelledOn && formatDate(invitation.cancelledOn, language),
      replacedBy: invitation.replacedBy,
    })),
    checkedWithin: formatDays(inForce(documentCheck, today()).value)[language],
    registrationWithin: registrationOf(file, language),
    papers: file.papers.map((paper) => ({
      id: paper.id,
      title: [paperTitles[paper.kind][language], paper.inviteeId && nameOf(file, paper.inviteeId)]
        .filter(Boolean)
        .join(': '),
      // The invitation is in three languages at once.
      inLanguage: paper.kind === 'invitation' ? null : languageNames[paper.language],
      ready: paper.ready,
    })),
    timeline: file.timeline.map((entry) => ({
      datetime: entry.at,
      when: moment(entry.at),
      title: eventTitle(entry.action, language),
      text: entry.dueMoved
        ? explainDueMoved(entry.dueMoved, language)
        : [entry.by, anewText(entry, language), entry.note].filter(Boolean).join('. ') || undefined,
    })),
    paged: pageSections(summarise(file.kind, file.answers, file.files, language), event.url.searchParams),
    files: file.files.map((attachment) => ({ id: attachment.id, text: fileText(attachment, language) })),
  };
};

function outcomesOf(items: NonNullable<CabinetCase['decision']>['items'], language: Language) {
  return items.map(({ inviteeId, name, outcome, grounds }) => ({
    inviteeId,
    name,
    outcome,
    grounds: grounds.map(({ ground, evidence }) => {
      const { text, law } = getGround(ground);
      return { text: text[language], clause: law.clause, evidence };
    }),
  }));
}

/** By which complaint the case was reopened, and the new due date. */
function anewText({ reopened }: TimelineEntry, language: Language): string | null {
  return reopened ? words[language].anew(reopened.complaint, formatDate(reopened.dueOn, language)) : null;
}

/** The visits on the invitations of the case, and what became of the invitations. */
async function readVisits(event: Parameters<PageServerLoad>[0], caseId: string) {
  const { visits, replacements, cancellations } = api(event);
  const [own, asked, cancelled] = await Promise.all([
    asApplicant(event, visits.readOwn.query({ caseId })),
    asApplicant(event, replacements.readOwn.query({ caseId })),
    asApplicant(event, cancellations.readOwn.query({ caseId })),
  ]);
  const after = { replacements: asked, cancellations: cancelled };
  return own.map((visit) => describeVisit(visit, after, event.locals.language));
}

/** How long the visitor has to register, once an invitation is issued. */
function registrationOf({ invitations: [first] }: CabinetCase, language: Language): string | null {
  return first ? formatDays(inForce(registrationTerm, first.issuedOn).value)[language] : null;
}

const titles = { ...caseActions, ...afterIssueActs, ...moneyActs };

function eventTitle(action: TimelineEntry['action'], language: Language): string {
  return isTitled(action) ? titles[action][language] : words[language].events[action];
}

function isTitled(action: TimelineEntry['action']): action is keyof typeof titles {
  return Object.hasOwn(titles, action);
}

function nameOf(file: CabinetCase, inviteeId: string): string {
  const invitee = file.answers.invitees?.find(({ id }) => id === inviteeId);
  return invitee ? inviteeName(invitee) : '';
}

/** The due date and every day that was counted or skipped (clause 7.4). */
function dueOf({ due, status }: CabinetCase, language: Language) {
  if (!due) return null;
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  let count = 0;
  const rules = due.because.filter(({ rule }) => !rule.startsWith('day-'));
  return {
    text: formatDate(due.dueOn, language),
    passed: due.dueOn < today() && awaitingDecision.includes(status),
    rules: rules.map((rule) => ({ text: explain(rule, language), ...rule.law })),
    days: due.days.map((day) => ({
      date: day.date,
      text: `${formatDate(day.date, language)}, ${weekday.format(new Date(`${day.date}T00:00:00Z`))}`,
      count: day.counted ? ++count : undefined,
      why: [isDayReason(day.reason) ? words[language].dayReasons[day.reason] : null, day.name?.[language]]
        .filter(Boolean)
        .join(': '),
    })),
  };
}
