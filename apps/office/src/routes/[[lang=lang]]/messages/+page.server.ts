import { isPermitted } from '@shaqyru/domain/account/role';
import { findOffice } from '@shaqyru/domain/offices/offices';
import { timeZoneOf } from '@shaqyru/domain/offices/time-zone';
import { error } from '@sveltejs/kit';
import { formatMoment } from '#lib/format.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { locals, url } = event;
  const { language } = locals;
  const officer = officerOf(locals);
  if (!isPermitted(officer.role, 'case.read')) error(403, 'not permitted');
  const asked = url.searchParams.get('after');
  const after = asked !== null && /^[1-9]\d{0,17}$/.test(asked) ? asked : null;
  const page = await api(event).correspondence.waiting.query({ after });
  return {
    isFirst: after === null,
    next: page.next,
    items: page.items.map(({ caseId, number, applicantName, unitId, assigneeName, waiting, since }) => {
      const unit = findOffice(unitId);
      return {
        caseId,
        number,
        applicant: applicantName,
        unit: unit?.name[language] ?? unitId,
        assignee: assigneeName,
        waiting,
        since: {
          datetime: since,
          text: formatMoment(since, unit ? timeZoneOf(unit) : 'Asia/Almaty', language),
        },
      };
    }),
  };
};
