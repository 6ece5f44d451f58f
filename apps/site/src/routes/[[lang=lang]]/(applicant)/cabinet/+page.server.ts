import { applicationKinds } from '@shaqyru/domain/application/kind';
import { caseStatuses } from '@shaqyru/domain/case/status';
import { actionsAllowed } from '@shaqyru/domain/case/workflow';
import { formatDate } from '@shaqyru/domain/law/format-date';
import { dayOf } from '@shaqyru/domain/law/plain-date';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { asApplicant } from '#lib/server/applicant.ts';
import { today } from '#lib/server/today.ts';
import { awaitingDecision, statusTones } from './statuses.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const items = await asApplicant(event, api(event).applications.list.query());
  return {
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
        due: item.dueOn && formatDate(item.dueOn, language),
        overdue: item.dueOn !== null && item.dueOn < today() && awaitingDecision.includes(item.status),
      };
    }),
  };
};
