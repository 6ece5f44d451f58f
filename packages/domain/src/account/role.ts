import { z } from 'zod';
import type { Text } from '../law/text.ts';

export const OfficerRole = z.enum(['intake', 'examiner', 'head', 'chancellery', 'analyst', 'administrator', 'auditor']);
export type OfficerRole = z.infer<typeof OfficerRole>;

/** Who may act on a case. `system` is the product itself: time passing, a job. */
export type Role = 'applicant' | 'system' | OfficerRole;

export const officerRoles: Record<OfficerRole, Text> = {
  intake: { kk: 'құжаттарды қабылдау инспекторы', ru: 'инспектор по приёму документов', en: 'intake inspector' },
  examiner: { kk: 'қарау инспекторы', ru: 'инспектор по рассмотрению', en: 'examining inspector' },
  head: {
    kk: 'көші-қон полициясы басқармасының бастығы',
    ru: 'начальник управления миграционной полиции',
    en: 'head of the migration police directorate',
  },
  chancellery: { kk: 'кеңсе қызметкері', ru: 'сотрудник канцелярии', en: 'chancellery officer' },
  analyst: { kk: 'министрлік талдаушысы', ru: 'аналитик министерства', en: 'ministry analyst' },
  administrator: { kk: 'әкімші', ru: 'администратор', en: 'administrator' },
  auditor: { kk: 'аудитор', ru: 'аудитор', en: 'auditor' },
};

/** What an officer may do; a procedure names the one it needs. */
export const Permission = z.enum([
  'case.read',
  'case.accept',
  'case.assign',
  'case.examine',
  'case.decide',
  'case.notify',
  'case.hand-over',
  'special-records.read',
  'special-records.import',
  'officers.manage',
]);
export type Permission = z.infer<typeof Permission>;

export const permissions: Record<OfficerRole, readonly Permission[]> = {
  intake: ['case.read', 'case.accept', 'case.notify', 'case.hand-over'],
  examiner: ['case.read', 'case.accept', 'case.examine', 'case.notify', 'case.hand-over', 'special-records.read'],
  head: ['case.read', 'case.assign', 'case.decide', 'case.notify', 'special-records.read'],
  chancellery: [],
  analyst: [],
  administrator: ['special-records.read', 'special-records.import', 'officers.manage'],
  auditor: [],
};

export function isPermitted(role: OfficerRole, permission: Permission): boolean {
  return permissions[role].includes(permission);
}
