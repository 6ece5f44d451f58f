import { error } from '@sveltejs/kit';
import { editions } from '@shaqyru/domain/law/editions';
import { findOffice, getOffice } from '@shaqyru/domain/offices/offices';
import { env } from '#lib/server/env.ts';
import { now } from '#lib/server/now.ts';
import { mapPoints } from '../../map-points.ts';
import { officeDetailsFor } from '../../office-details.ts';
import { officeRow } from '../../office-row.ts';
import { officeStatus } from '../../office-status.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { language } }) => {
  const unit = findOffice(`${params.department}/${params.unit}`);
  if (!unit) error(404, 'no such unit');
  return {
    unit: officeDetailsFor(unit, language),
    department: officeRow(getOffice(unit.departmentId), language),
    status: officeStatus(unit, now(), env.SERVICE_EDITION, language),
    hours: editions[env.SERVICE_EDITION].receptionHours,
    points: mapPoints([unit], language),
  };
};
