import { error } from '@sveltejs/kit';
import { editions } from '@shaqyru/domain/law/editions';
import { findOffice, officesFor } from '@shaqyru/domain/offices/offices';
import { env } from '#lib/server/env.ts';
import { now } from '#lib/server/now.ts';
import { mapPoints } from '../map-points.ts';
import { officeDetailsFor } from '../office-details.ts';
import { officeRow } from '../office-row.ts';
import { officeStatus } from '../office-status.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { language } }) => {
  const department = findOffice(params.department);
  if (department?.kind !== 'department') error(404, 'no such department');
  const units = officesFor(department.id);
  return {
    department: officeDetailsFor(department, language),
    region: department.region?.[language] ?? '',
    status: officeStatus(department, now(), env.SERVICE_EDITION, language),
    hours: editions[env.SERVICE_EDITION].receptionHours,
    points: mapPoints([department, ...units], language),
    units: units.map((office) => officeRow(office, language)),
  };
};
