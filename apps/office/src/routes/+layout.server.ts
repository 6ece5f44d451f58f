import { isPermitted, officerRoles } from '@shaqyru/domain/account/role';
import { findOffice } from '@shaqyru/domain/offices/offices';
import { tellSessionEnd } from '@shaqyru/ui/session-end/tell-session-end';
import { bareRoutes } from '#lib/bare-routes.ts';
import { env } from '#lib/server/env.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, route }) => {
  const { language, officer } = locals;
  return {
    language,
    to: locals.to,
    site: env.SITE_ORIGIN?.replace(/\/$/, ''),
    demo: env.DEMO,
    bare: bareRoutes.some((bare) => bare === route.id),
    sessionEnd: officer ? tellSessionEnd(officer.expiresAt) : null,
    officer: officer && {
      name: officer.name,
      role: officerRoles[officer.role][language],
      mayServe: isPermitted(officer.role, 'counter.serve'),
      // The ministry receives nobody: it has no windows.
      maySetUpCounter: isPermitted(officer.role, 'counter.set-up') && findOffice(officer.departmentId) !== undefined,
      mayTakeIn: isPermitted(officer.role, 'case.take-in'),
      mayReadCases: isPermitted(officer.role, 'case.read'),
      mayReadComplaints: isPermitted(officer.role, 'complaint.read'),
      mayReplyToRequests: isPermitted(officer.role, 'complaint.inform'),
      mayReadIndicators: isPermitted(officer.role, 'indicator.read'),
      mayReadReceipts: isPermitted(officer.role, 'receipt.read'),
      mayReadRecords: isPermitted(officer.role, 'special-records.read'),
      mayAudit: isPermitted(officer.role, 'audit.read'),
      mayManageCalendar: isPermitted(officer.role, 'calendar.manage'),
      mayErase: isPermitted(officer.role, 'retention.run'),
      mayManageQueues: isPermitted(officer.role, 'queue.manage'),
      mayImportRecords: isPermitted(officer.role, 'special-records.import'),
      mayManageOfficers: isPermitted(officer.role, 'officers.manage'),
      mayManageSettings: isPermitted(officer.role, 'settings.manage'),
    },
  };
};
