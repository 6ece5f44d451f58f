import { isPermitted } from '@shaqyru/domain/account/role';
import type { OfficerIdentity } from '@shaqyru/domain/account/session';
import type { Field } from '@shaqyru/domain/application/field';
import { answersOf, contactOf, getGroup, groupIdsOf, type FormGroupId } from '@shaqyru/domain/application/forms';
import { applicationKinds, isLetter } from '@shaqyru/domain/application/kind';
import type { CaseView, ItemOutcome, TicketOfEvent } from '@shaqyru/domain/case/case-view';
import { paperTitles } from '@shaqyru/domain/case/paper-titles';
import { caseStatuses, CaseStatus } from '@shaqyru/domain/case/status';
import { caseActions, findTransition } from '@shaqyru/domain/case/workflow';
import { complaintMeasures, complaintOutcomes } from '@shaqyru/domain/complaint/complaint-answer';
import { clockText } from '@shaqyru/domain/counter/clock';
import { countryName } from '@shaqyru/domain/countries/countries';
import { documents } from '@shaqyru/domain/documents/documents';
import { formatTiyn } from '@shaqyru/domain/duty/format-money';
import { filesAskedOn } from '@shaqyru/domain/application/required-files';
import { attachmentKinds, fileScans } from '@shaqyru/domain/files/attachment';
import { explain } from '@shaqyru/domain/law/explain';
import type { Instant, PlainDate } from '@shaqyru/domain/law/plain-date';
import type { LawRef, Reason } from '@shaqyru/domain/law/reason';
import type { Language } from '@shaqyru/domain/law/text';
import { noticeKinds } from '@shaqyru/domain/notices/notice-kinds';
import { findOffice } from '@shaqyru/domain/offices/offices';
import { timeZoneOf } from '@shaqyru/domain/offices/time-zone';
import { getGround } from '@shaqyru/domain/refusal/grounds';
import { groundsOf } from '@shaqyru/domain/refusal/grounds-of-edition';
import { evidenceOfRecord, recordKinds } from '@shaqyru/domain/special-records/record-kind';
import { moneyActs } from '@shaqyru/domain/duty/money-acts';
import { afterIssueActs } from '@shaqyru/domain/visit/after-issue-words';
import { explainDueMoved } from '@shaqyru/domain/term/calendar-change';
import { formatDay, formatMoment, formatSize, weekdayName } from '#lib/format.ts';
import { statusTone } from '#lib/status-tone.ts';
import { answerText } from './answer-text.ts';
import { offeredActions, remarkKey, type OfferedAction } from './case-form.ts';
import { describeRounds } from './changes/describe-changes.ts';
import { words as reprintWords } from '../../papers/[id=uuid]/reprint/words.ts';
import type { FoundEvidence } from './found-evidence.ts';
import { words } from './words.ts';

export type CaseDescription = ReturnType<typeof describeCase>;

/**
 * A case as the page shows it, in the reader's language: every text is made here, on the server, so that the page carries no
 * rules, countries or forms to the browser.
 */
export function describeCase(file: CaseView, officer: OfficerIdentity, language: Language, today: PlainDate) {
  const w = words[language];
  const zone = timeZoneOf(file);
  const moment = (instant: Instant) => ({ datetime: instant, text: formatMoment(instant, zone, language) });
  const reasons = (list: readonly Reason[]) => list.map((one) => ({ text: explain(one, language), ...lawOf(one.law) }));
  const people = (file.answers.invitees ?? []).map((invitee) => ({
    id: invitee.id,
    name: `${invitee.surnameLatin} ${invitee.givenNamesLatin}`,
    russianName: [invitee.surnameRussian, invitee.givenNamesRussian, invitee.patronymicRussian]
      .filter(Boolean)
      .join(' '),
    birthDate: invitee.birthDate,
    birthDateText: formatDay(invitee.birthDate, language),
    citizenship: countryName(invitee.citizenship, language),
    passport: invitee.passportNumber,
    relation: 'relation' in invitee ? invitee.relation : invitee.workplace,
  }));
  const nameOf = (inviteeId: string | null) => people.find(({ id }) => id === inviteeId)?.name ?? null;
  const outcomes = (items: readonly ItemOutcome[]) =>
    items.map((item) => ({
      id: item.inviteeId,
      name: nameOf(item.inviteeId) ?? item.inviteeId,
      refused: item.outcome === 'refuse',
      grounds: item.grounds.map(({ ground, evidence }) => {
        const { text, law } = getGround(ground);
        return { ground, text: text[language], evidence, ...lawOf(law) };
      }),
    }));

  return {
    id: file.id,
    version: file.version,
    number: file.number,
    status: { id: file.status, text: caseStatuses[file.status][language], tone: statusTone[file.status] },
    kind: applicationKinds[file.kind].title[language],
    unit: findOffice(file.unitId)?.name[language] ?? file.unitId,
    edition: formatDay(file.edition, language),
    language: w.languageNames[file.language],
    assignee: file.assignee,
    submittedAt: moment(file.submittedAt),
    acceptedAt: file.acceptedAt && moment(file.acceptedAt),
    applicant: file.applicant,
    due: file.due && describeDue(file.due, language, isWaiting(file.status) && file.due.dueOn < today),
    abilities: describeAbilities(file, officer, language),
    /** What belongs to no transition of the workflow. */
    may: {
      correspond: isPermitted(officer.role, 'case.correspond'),
      note: isPermitted(officer.role, 'case.note'),
      assign: isPermitted(officer.role, 'case.assign') && isWaiting(file.status),
      checkRecords: isPermitted(officer.role, 'case.examine') && file.status === 'under-examination',
      resolve: isPermitted(officer.role, 'case.examine') && file.status === 'under-examination',
      confirm: isPermitted(officer.role, 'special-records.confirm') && file.status === 'under-examination',
      notify:
        isPermitted(officer.role, 'case.notify') &&
        (file.untold.length > 0 || ['decided', 'handed-over', 'under-control'].includes(file.status)),
      see: (['case.examine', 'case.decide'] as const).some((permission) => isPermitted(officer.role, permission)),
    },
    people,
    /** What stands beside each person: how related to the inviter, or, in a letter, where they work. */
    relationTitle: isLetter(file.kind) ? w.workplace : w.relation,
    /** Clause 11: through a host organisation the result is handed out through its representative. */
    representative: representativeOf(file),
    groups: describeAnswers(file, language, nameOf),
    /** What the applicant changed after each return as incomplete. */
    rounds: describeRounds(file.rounds, { kind: file.kind, language, zone, nameOf }),
    files: file.files.map((one) => ({
      id: one.id,
      title: attachmentKinds[one.kind].title[language],
      of: nameOf(one.inviteeId),
      name: one.name,
      size: formatSize(one.size, language),
      uploadedAt: moment(one.uploadedAt),
      sha256: one.sha256,
      scan: { id: one.scan, text: fileScans[one.scan][language] },
    })),
    signature: file.signature && {
      ...file.signature,
      certificateValidUntil: moment(file.signature.certificateValidUntil),
      verifiedAt: moment(file.signature.verifiedAt),
    },
    /** What no mail could tell, and the number to call (clause 15). */
    untold: file.untold.map(({ kind, since }) => ({
      text: noticeKinds[kind].name[language],
      since: w.untoldSince(moment(since).text),
      ...lawOf(noticeKinds[kind].law),
    })),
    telephone: contactOf(file.answers).telephone ?? null,
    intake: file.intake && {
      handedInBy: [file.intake.handedInBy, file.intake.authority].filter(Boolean).join(', '),
      by: `${file.intake.by}, ${file.intake.post}`,
      at: moment(file.intake.at),
      received: file.intake.received
        .filter(({ copies }) => copies > 0)
        .map(({ document, copies }) => ({
          title: documents.find(({ id }) => id === document)?.title[language] ?? document,
          copies,
        })),
    },
    receipt: {
      enough: file.receipt.enough,
      need: formatTiyn(file.receipt.needTiyn, language),
      paid: formatTiyn(file.receipt.paidTiyn, language),
      because: reasons(file.receipt.because),
    },
    recordsCheckedAt: file.recordsCheckedAt && moment(file.recordsCheckedAt),
    matches: file.matches.map((match) => ({
      id: match.id,
      person: people.find(({ id }) => id === match.inviteeId),
      record: {
        ...match.record,
        birthDate: match.record.birthDate && formatDay(match.record.birthDate, language),
        citizenship: match.record.citizenship && countryName(match.record.citizenship, language),
        kind: match.record.kind && {
          title: recordKinds[match.record.kind].title[language],
          ...lawOf(recordKinds[match.record.kind].law),
        },
      },
      matched: whatMatched(match, language),
      score: Math.round(match.score * 100),
      sameName: match.sameName,
      sameBirthDate: match.sameBirthDate,
      samePassport: match.samePassport,
      sameCitizenship: match.sameCitizenship,
      resolution: match.resolution && { ...match.resolution, at: moment(match.resolution.at) },
      confirmation: match.confirmation && { by: match.confirmation.by, at: moment(match.confirmation.at) },
      sentBack: match.sentBack && { ...match.sentBack, at: moment(match.sentBack.at) },
      /** Who said so does not confirm it. */
      mine: match.resolution?.byId === officer.id,
    })),
    found: describeFound(file, language),
    /** For each invited person, every ground of clause 16 in the edition of the case; `barred` says why it may not be used. */
    grounds: people
      .filter(({ id }) => file.toDecide.includes(id))
      .map((person) => ({
        id: person.id,
        name: person.name,
        grounds: groundsOf(file.edition).map((ground) => {
          const barred = file.barred.find((one) => one.inviteeId === person.id && one.ground === ground.id);
          return {
            id: ground.id,
            title: ground.title[language],
            evidence: ground.evidence[language],
            ...lawOf(ground.law),
            barred: barred ? barred.because.map((one) => explain(one, language)).join(' ') : null,
          };
        }),
      })),
    proposal: file.proposal && {
      by: file.proposal.by,
      at: moment(file.proposal.at),
      note: file.proposal.note,
      items: outcomes(file.proposal.items),
    },
    decision: file.decision && {
      by: file.decision.by,
      at: moment(file.decision.at),
      certificateSerial: file.decision.certificateSerial,
      items: outcomes(file.decision.items),
    },
    /** Decided before and reopened after a complaint, the oldest first. */
    earlierDecisions: file.earlierDecisions.map((one) => ({
      round: one.round,
      by: one.by,
      at: moment(one.at),
      certificateSerial: one.certificateSerial,
      items: outcomes(one.items),
      reopened: {
        by: one.reopened.by,
        at: moment(one.reopened.at),
        because: reasons(one.reopened.because),
      },
    })),
    /** By which complaint the head is to reopen the case, or why it cannot be. */
    reopening: file.reopening && {
      complaint: file.reopening.complaint,
      finding: complaintOutcomes[file.reopening.outcome][language],
      measures: file.reopening.measures.map((measure) => complaintMeasures[measure][language]),
      answeredOn: formatDay(file.reopening.answeredOn, language),
      may: file.reopening.may,
      because: reasons(file.reopening.because),
    },
    invitations: file.invitations.map((one) => ({
      id: one.id,
      name: nameOf(one.inviteeId) ?? '—',
      number: one.number,
      issuedOn: formatDay(one.issuedOn, language),
      validUntil: formatDay(one.validUntil, language),
      cancelledOn: one.cancelledOn && formatDay(one.cancelledOn, language),
      replacedBy: one.replacedBy,
    })),
    papers: file.papers.map((paper) => ({
      id: paper.id,
      title: paperTitles[paper.kind][language],
      of: nameOf(paper.inviteeId),
      language: w.languageNames[paper.language],
      ready: paper.ready,
      createdAt: moment(paper.createdAt),
      reprint: paper.reprint && reprintWords[language].reprinted(paper.reprint.by, paper.reprint.withMarks),
    })),
    timeline: file.timeline.map((entry) => ({
      datetime: entry.at,
      when: [moment(entry.at).text, entry.by].filter(Boolean).join(', '),
      title: actionTitle(entry.action, language),
      text: timelineText(entry, language),
    })),
  };
}

function timelineText({ dueMoved, reopened, note, ticket }: CaseView['timeline'][number], language: Language) {
  if (dueMoved) return explainDueMoved(dueMoved, language);
  const anew = reopened && words[language].newDue(reopened.complaint, formatDay(reopened.dueOn, language));
  return [anew, note, ticket && ticketText(ticket, language)].filter(Boolean).join('. ') || undefined;
}

/** What of the record is the same as in the application, in words. */
function whatMatched(match: CaseView['matches'][number], language: Language): string {
  const w = words[language];
  const same = [
    match.sameName && w.matchedFields.name,
    match.sameBirthDate && w.matchedFields.birthDate,
    match.samePassport && w.matchedFields.passport,
    match.sameCitizenship && w.matchedFields.citizenship,
  ].filter((one) => one !== false);
  return same.length > 0 ? same.join(', ') : w.nothingElse;
}

/** Records in which two officers recognised an invited person, as evidence for the ground of clause 16 of their kind. */
function describeFound(file: CaseView, language: Language): FoundEvidence[] {
  return file.matches.flatMap((match) => {
    const { record, confirmation } = match;
    if (!confirmation || record.kind === null || record.closedAt !== null) return [];
    return [
      {
        id: match.id,
        inviteeId: match.inviteeId,
        ground: recordKinds[record.kind].ground,
        found: words[language].foundInRecords,
        likeness: [
          record.name,
          record.birthDate && formatDay(record.birthDate, language),
          record.citizenship && countryName(record.citizenship, language),
          record.passportNumber,
          whatMatched(match, language),
        ]
          .filter(Boolean)
          .join(' · '),
        evidence: evidenceOfRecord(record, language),
      },
    ];
  });
}

/** What happened, in words; also for the notice that a case has changed meanwhile. */
export function actionTitle(action: CaseView['timeline'][number]['action'], language: Language): string {
  const titles = { ...afterIssueActs, ...moneyActs };
  if (action in titles) return titles[action as keyof typeof titles][language];
  return action in caseActions
    ? caseActions[action as keyof typeof caseActions][language]
    : words[language].acts[action as keyof (typeof words)['kk']['acts']];
}

/** A decision is still to come, so the term runs. */
function isWaiting(status: CaseStatus): boolean {
  return ['submitted', 'accepted', 'under-examination', 'proposed'].includes(status);
}

function lawOf({ act, clause }: LawRef): { clause: string; act?: string } {
  return act === 'standard' ? { clause } : { clause, act };
}

function describeDue(due: NonNullable<CaseView['due']>, language: Language, overdue: boolean) {
  let count = 0;
  const rules = due.because.filter(({ rule }) => !rule.startsWith('day-'));
  return {
    date: due.dueOn,
    text: formatDay(due.dueOn, language),
    overdue,
    intro: rules.map((one) => ({ text: explain(one, language), ...lawOf(one.law) })),
    days: due.days.map((day) => {
      const why = due.because.find(({ rule, data }) => rule === day.reason && data['date'] === day.date);
      return {
        date: day.date,
        text: `${formatDay(day.date, language)}, ${weekdayName(day.date, language)}`,
        count: day.counted ? (count += 1) : undefined,
        why: why ? explain(why, language) : (day.name?.[language] ?? ''),
        ...(why ? lawOf(why.law) : {}),
      };
    }),
  };
}

type Ability = { action: OfferedAction; title: string; href: string; now: boolean; why: string | null };

/** Every act of the workflow that is this officer's work: possible now, or why not. */
function describeAbilities(file: CaseView, officer: OfficerIdentity, language: Language) {
  const w = words[language];
  return offeredActions.flatMap((action): Ability[] => {
    const statuses = CaseStatus.options.filter((status) => findTransition(status, action, officer.role));
    if (statuses.length === 0) return [];
    if (action === 'reopen') return describeReopening(file, language);
    const now = file.actions.includes(action);
    const obstacles = file.obstacles.filter((one) => one.action === action).map((one) => w.obstacles[one.why]);
    const why =
      obstacles.length > 0
        ? obstacles.join('; ')
        : w.possibleIn(statuses.map((status) => caseStatuses[status][language]).join(', '));
    return [{ action, title: w.actions[action], href: `#${action}`, now, why: now ? null : why }];
  });
}

/** Only where an answered complaint asks for it. */
function describeReopening({ reopening, actions }: CaseView, language: Language): Ability[] {
  if (!reopening) return [];
  const now = actions.includes('reopen');
  const why = now ? null : reopening.because.map((one) => explain(one, language)).join(' ');
  return [{ action: 'reopen', title: words[language].actions.reopen, href: '#reopen', now, why }];
}

/** "Тілеубекова Әсел, кадр инспекторы, № 4"; null where the applicant collects in person. */
/** With which number somebody stood at the window, and how long they waited and were served (clauses 7.2, 7.3). */
function ticketText({ number, window, waitSeconds, servingSeconds }: TicketOfEvent, language: Language): string {
  const w = words[language];
  const times = [
    w.waited(clockText(waitSeconds)),
    ...(servingSeconds === null ? [] : [w.wasServed(clockText(servingSeconds))]),
  ];
  return `${w.ticketOf(number, window)}: ${times.join(', ')}`;
}

/** Through whom an organisation is given the result: the representative that it names, or whoever handed its letter in. */
function representativeOf({ answers, applicant, intake }: CaseView): string | null {
  if (!('representative' in answers) || !answers.representative)
    return intake && applicant.bin ? [intake.handedInBy, intake.authority].filter(Boolean).join(', ') : null;
  const { surname, givenName, patronymic, post, authority } = answers.representative;
  return [[surname, givenName, patronymic].filter(Boolean).join(' '), post, authority].filter(Boolean).join(', ');
}

function describeAnswers(file: CaseView, language: Language, nameOf: (inviteeId: string) => string | null) {
  const remarked = (group: FormGroupId, inviteeId: string | null, field: string | null) =>
    file.remarks.find((one) => one.group === group && one.inviteeId === inviteeId && one.field === field)?.words ??
    null;
  const describe = (group: FormGroupId, inviteeId: string | null, answers: Readonly<Record<string, unknown>>) => ({
    key: remarkKey({ group, inviteeId, field: null }),
    title: getGroup(file.kind, group).title[language],
    of: inviteeId && nameOf(inviteeId),
    remark: remarked(group, inviteeId, null),
    rows: Object.entries<Field>(getGroup(file.kind, group).fields).map(([name, field]) => ({
      key: remarkKey({ group, inviteeId, field: name }),
      label: field.label[language],
      ...lawOf(field.law),
      value: answerText(field, answers[name], language),
      remark: remarked(group, inviteeId, name),
    })),
    /** The scans of the page: each can be asked for anew. */
    scans: filesAskedOn(file.kind, group).map(({ kind }) => ({
      key: remarkKey({ group, inviteeId, field: kind }),
      label: attachmentKinds[kind].title[language],
      ...lawOf(attachmentKinds[kind].law),
      value: file.files
        .filter((one) => one.kind === kind && one.inviteeId === inviteeId)
        .map(({ name }) => name)
        .join('\n'),
      remark: remarked(group, inviteeId, kind),
    })),
  });
  const groups: readonly FormGroupId[] = groupIdsOf(file.kind);
  return groups.flatMap((group) =>
    group === 'invitee'
      ? (file.answers.invitees ?? []).map((invitee) => describe(group, invitee.id, invitee))
      : [describe(group, null, answersOf(file.answers, group, null) ?? {})],
  );
}
