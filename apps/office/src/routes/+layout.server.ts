import { isPermitted, officerRoles } from '@shaqyru/domain/account/role';
import { env } from '#lib/server/env.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => {
  const { language, officer } = locals;
  return {
    language,
    to: locals.to,
    site: env.SITE_ORIGIN?.replace(/\/$/, ''),
    demo: env.DEMO,
    officer: officer && {
      name: officer.name,
      role: officerRoles[officer.role][language],
      mayReadCases: isPermitted(officer.role, 'case.read'),
      mayReadRecords: isPermitted(officer.role, 'special-records.read'),
      mayImportRecords: isPermitted(officer.role, 'special-records.import'),
    },
  };
};
