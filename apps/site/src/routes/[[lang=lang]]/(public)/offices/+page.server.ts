import { departments, searchOffices } from '@shaqyru/domain/offices/offices';
import { officeRow } from './office-row.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url, locals: { language } }) => {
  const query = (url.searchParams.get('q') ?? '').slice(0, 100);
  return {
    query,
    found: query ? searchOffices(query).map((office) => officeRow(office, language)) : undefined,
    departments: departments.map((department) => ({
      region: department.region?.[language] ?? '',
      ...officeRow(department, language),
    })),
  };
};
