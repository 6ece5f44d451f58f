import { z } from 'zod';
import type { Text } from '../law/text.ts';

export const OfficerRole = z.enum([
  'intake',
  'examiner',
  'head',
  'chancellery',
  'management',
  'analyst',
  'administrator',
  'auditor',
]);
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
  management: {
    kk: 'жоғары тұрған басшылық',
    ru: 'вышестоящее руководство',
    en: 'superior management',
  },
  analyst: { kk: 'министрлік талдаушысы', ru: 'аналитик министерства', en: 'ministry analyst' },
  administrator: { kk: 'әкімші', ru: 'администратор', en: 'administrator' },
  auditor: { kk: 'аудитор', ru: 'аудитор', en: 'auditor' },
};

/** What an officer may do; a procedure names the one it needs. */
export const Permission = z.enum([
  'case.read',
  'case.accept',
  'case.take-in',
  'case.assign',
  'case.examine',
  'case.decide',
  'case.notify',
  'case.correspond',
  'case.note',
  'case.hand-over',
  'visit.record',
  'visit.import',
  'receipt.read',
  'receipt.import',
  'receipt.refund',
  'receipt.decide-refund',
  'special-records.read',
  'special-records.import',
  'special-records.edit',
  'special-records.confirm',
  'officers.manage',
  'settings.manage',
  'counter.serve',
  'counter.set-up',
  'complaint.read',
  'complaint.register',
  'complaint.assign',
  'complaint.consider',
  'complaint.decide',
  'complaint.inform',
  'indicator.read',
  'indicator.approve',
  'audit.read',
  'retention.run',
  'queue.manage',
  'calendar.manage',
]);
export type Permission = z.infer<typeof Permission>;

export const permissions: Record<OfficerRole, readonly Permission[]> = {
  intake: [
    'case.read',
    'case.accept',
    'case.take-in',
    'counter.serve',
    'case.notify',
    'case.correspond',
    'case.note',
    'case.hand-over',
    'visit.record',
    'receipt.read',
    'receipt.refund',
    'complaint.inform',
  ],
  examiner: [
    'case.read',
    'case.accept',
    'case.examine',
    'case.notify',
    'case.correspond',
    'case.note',
    'case.hand-over',
    'visit.record',
    'visit.import',
    'receipt.read',
    'receipt.import',
    'receipt.refund',
    'special-records.read',
    'special-records.confirm',
    'complaint.read',
    'complaint.consider',
    'complaint.inform',
  ],
  head: [
    'case.read',
    'counter.set-up',
    'case.assign',
    'case.decide',
    'case.notify',
    'case.correspond',
    'case.note',
    'receipt.read',
    'receipt.decide-refund',
    'special-records.read',
    'special-records.confirm',
    'complaint.read',
    'complaint.assign',
    'complaint.consider',
    'complaint.decide',
    'complaint.inform',
    'indicator.read',
  ],
  chancellery: ['complaint.read', 'complaint.register', 'complaint.inform'],
  management: [
    'complaint.read',
    'complaint.register',
    'complaint.assign',
    'complaint.consider',
    'complaint.decide',
    'complaint.inform',
    'indicator.read',
  ],
  analyst: ['indicator.read', 'indicator.approve'],
  administrator: [
    'special-records.read',
    'special-records.import',
    'special-records.edit',
    'officers.manage',
    'settings.manage',
    'counter.set-up',
    'retention.run',
    'queue.manage',
    'calendar.manage',
  ],
  auditor: ['audit.read'],
};

export function isPermitted(role: OfficerRole, permission: Permission): boolean {
  return permissions[role].includes(permission);
}
