import { applicationKinds } from '@shaqyru/domain/application/kind';
import { caseStatuses } from '@shaqyru/domain/case/status';
import { actionsAllowed } from '@shaqyru/domain/case/workflow';
import { complaintStatuses } from '@shaqyru/domain/complaint/complaint-status';
import { complaintTopics } from '@shaqyru/domain/complaint/complaint-topic';
import { formatDate } from '@shaqyru/domain/law/format-date';
import { dayOf } from '@shaqyru/domain/law/plain-date';
import { bodyOf } from '@shaqyru/domain/offices/bodies';
import { complaintTones } from '#lib/complaint-tones.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { asApplicant } from '#lib/server/applicant.ts';
import { today } from '#lib/server/today.ts';
import { awaitingDecision, statusTones } from './statuses.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const client = api(event);
  const [items, complaints] = await asApplicant(
    event,
    Promise.all([client.applications.list.query(), client.complaints.listOwn.query()]),
  );
  return {
    complaints: complaints.map(({ number, code, status, topic, bodyId, registeredAt, dueOn }) => ({
      number,
      code,
      topic: complaintTopics[topic][language],
      body: bodyOf(bodyId).name[language],
      status: { text: complaintStatuses[status][language], tone: complaintTones[status] },
      registered: formatDate(dayOf(registeredAt, 'Asia/Almaty'), language),
      due: dueOn && formatDate(dueOn, language),
      overdue: dueOn !== null && dueOn < today(),
    })),
    withdrawn: event.url.searchParams.has('withdrawn'),
    items: items.map((item) => {
      const toFillIn = actionsAllowed(item.status, 'applicant').includes('submit');
      return {
        id: item.id,
        // What was deleted before it was handed in has nothing left to read.
        href: item.number
          ? path(language, `/cabinet/${item.id}`)
          : toFillIn
            ? path(language, `/apply/${item.id}`)
            : null,
        number: item.number,
        kind: applicationKinds[item.kind].title[language],
        invitees: item.invitees,
        status: { text: caseStatuses[item.status][language], tone: statusTones[item.status] },
        toFillIn,
        updated: formatDate(dayOf(item.updatedAt, 'Asia/Almaty'), language),
        unread: item.unread,
        editedBy: item.lastEdit?.by ?? null,
        handedTo: item.handedTo && !item.handedTo.toReader ? (item.handedTo.name ?? '') : null,
        handedToReader: item.handedTo?.toReader ?? false,
        due: item.dueOn && formatDate(item.dueOn, language),
        overdue: item.dueOn !== null && item.dueOn < today() && awaitingDecision.includes(item.status),
      };
    }),
  };
};
