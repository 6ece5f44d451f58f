import { isServedIn } from '@shaqyru/domain/account/posting';
import { isPermitted, type OfficerRole } from '@shaqyru/domain/account/role';
import { accessTable, type ProcedureName } from './access.ts';
import type { Access } from './trpc.ts';

/**
 * Whose things an officer reaches with a procedure: those of the own unit, of the own department in whatever unit, of the
 * whole country, or only the own and what was addressed to the officer by name.
 */
export type Reach = 'unit' | 'department' | 'country' | 'own';

/** Where it is not the department. The access test exercises every row, and every procedure that has none. */
const reaches: Partial<Record<ProcedureName, Reach | Partial<Record<OfficerRole, Reach>>>> = {
  'audit.askCheck': 'country',
  'audit.check': 'country',
  'audit.list': 'country',
  'audit.officers': 'country',
  'calendar.add': 'country',
  'calendar.read': 'country',
  'calendar.withdraw': 'country',
  'complaints.checkOnSite': 'own',
  'complaints.hear': 'own',
  'complaints.proposeAnswer': 'own',
  'complaints.read': { examiner: 'own' },
  'complaints.reply': 'own',
  'complaints.requestInformation': 'own',
  'complaints.requests': 'own',
  'counter.callNext': 'unit',
  'counter.desk': 'unit',
  'counter.moveTicket': 'unit',
  'counter.openCase': 'unit',
  'counter.sit': 'unit',
  'indicators.orders': 'country',
  'queues.drop': 'country',
  'queues.read': 'country',
  'queues.retry': 'country',
  'retention.ask': 'country',
  'retention.read': 'country',
  'settings.list': 'country',
  'specialRecords.add': 'country',
  'specialRecords.change': 'country',
  'specialRecords.close': 'country',
  'specialRecords.importCsv': 'country',
  'specialRecords.list': 'country',
  'specialRecords.read': 'country',
  'survey.words': 'country',
  'worklists.removeView': 'own',
  'worklists.renameView': 'own',
};

/** What the ministry's officers reach of every department, besides. */
const reachedByMinistry: readonly Access[] = [
  'officers.manage',
  'settings.manage',
  'indicator.read',
  'indicator.approve',
];
/** What is done in the ministry only: it holds for every department. */
const ministryOnly: readonly ProcedureName[] = ['indicators.enterOrder', 'settings.set'];

export function reachOf(procedure: ProcedureName, role: OfficerRole): Reach {
  const reach = reaches[procedure] ?? (accessTable[procedure] === 'officer' ? 'own' : 'department');
  return typeof reach === 'string' ? reach : (reach[role] ?? 'department');
}

/** Where a thing lies, seen from the officer. */
export const positions = ['own-unit', 'other-unit', 'other-department'] as const;
export type Position = (typeof positions)[number];

const reached: Readonly<Record<Reach, readonly Position[]>> = {
  own: [],
  unit: ['own-unit'],
  department: ['own-unit', 'other-unit'],
  country: positions,
};

/** Whether an officer of a department calls it at all. */
export function mayCall(procedure: ProcedureName, role: OfficerRole): boolean {
  const access: Access = accessTable[procedure];
  if (access === 'anyone' || access === 'officer') return true;
  return access !== 'applicant' && isPermitted(role, access);
}

/** Whether an officer of a department reaches with it what lies there. */
export function mayReach(procedure: ProcedureName, role: OfficerRole, position: Position): boolean {
  return (
    mayCall(procedure, role) &&
    isServedIn(role, 'department') &&
    !ministryOnly.includes(procedure) &&
    reached[reachOf(procedure, role)].includes(position)
  );
}

/** The same for an officer of the ministry, from whom everything lies in another department. */
export function ministryReaches(procedure: ProcedureName, role: OfficerRole): boolean {
  const isOfMinistry = reachedByMinistry.includes(accessTable[procedure]) || reachOf(procedure, role) === 'country';
  return mayCall(procedure, role) && isServedIn(role, 'ministry') && (isOfMinistry || ministryOnly.includes(procedure));
}
