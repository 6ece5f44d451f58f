import { isPermitted } from '@shaqyru/domain/account/role';
import { countryName } from '@shaqyru/domain/countries/countries';
import { findOffice, officesFor } from '@shaqyru/domain/offices/offices';
import { VisitStep, visitSteps } from '@shaqyru/domain/visit/visit-step';
import { error } from '@sveltejs/kit';
import { formatDay } from '#lib/format.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import { pageTrail } from '#lib/page-trail.ts';
import type { PageServerLoad } from './$types';
import { words } from './words.ts';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const officer = officerOf(event.locals);
  if (!isPermitted(officer.role, 'case.read')) error(403, 'not permitted');
  const w = words[language];
  const { searchParams } = event.url;
  const step = VisitStep.safeParse(searchParams.get('step'));
  const unit = officesFor(officer.departmentId).find(({ id }) => id === searchParams.get('unit'));
  const trail = pageTrail(event.url);
  const chosen = {
    step: step.success ? step.data : null,
    overdue: searchParams.has('overdue'),
    unit: unit?.id ?? '',
  };
  const client = api(event);
  const [page, waiting] = await Promise.all([
    client.visits.controlled.query({
      overdue: chosen.overdue,
      ...(chosen.step ? { step: chosen.step } : {}),
      ...(unit ? { unitId: unit.id } : {}),
      ...trail.at,
    }),
    client.replacements.waiting.query(),
  ]);
  return {
    chosen,
    mayImport: isPermitted(officer.role, 'visit.import'),
    units:
      officer.unitId === null
        ? officesFor(officer.departmentId).map(({ id, name }) => ({ value: id, label: name[language] }))
        : [],
    items: page.items.map((item) => ({
      key: `${item.caseId} ${item.inviteeId}`,
      caseId: item.caseId,
      number: item.number,
      name: item.name,
      citizenship: countryName(item.citizenship, language),
      invitation: item.invitation,
      unit: findOffice(item.unitId)?.name[language] ?? item.unitId,
      arrivedOn: item.arrivedOn && formatDay(item.arrivedOn, language),
      next: visitSteps[item.step].due[language],
      by: item.by && { date: item.by, text: formatDay(item.by, language) },
      overdue: item.overdue,
    })),
    waiting: waiting.map((request) => ({
      id: request.id,
      caseId: request.caseId,
      title: `${request.invitation}, ${request.name}`,
      text: w.waitingOf(w.cause[request.cause], formatDay(request.askedOn, language)),
    })),
    ...trail.links(page.next),
  };
};
