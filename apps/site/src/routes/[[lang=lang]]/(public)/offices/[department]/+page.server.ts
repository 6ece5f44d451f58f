import { error } from '@sveltejs/kit';
import { findOffice, officesFor } from '@shaqyru/domain/offices/offices';
import { officeRow } from '../office-row.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { language } }) => {
  const department = findOffice(params.department);
  if (department?.kind !== 'department') error(404, 'no such department');
  return {
    department: {
      ...officeRow(department, language),
      region: department.region?.[language] ?? '',
      websites: department.websites ?? [],
      emails: department.emails ?? [],
    },
    units: officesFor(department.id).map((office) => officeRow(office, language)),
  };
};
