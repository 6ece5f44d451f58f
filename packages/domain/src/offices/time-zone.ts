import type { Office } from './offices.ts';

/**
 * The clock on the wall of each department (IANA), by the regions of 2013. Named zones and no offset: on 1 March 2024
 * all of Kazakhstan went over to UTC+5, and the zones know it.
 */
const timeZones: Readonly<Record<string, string>> = {
  'aktobe-region': 'Asia/Aqtobe',
  'atyrau-region': 'Asia/Atyrau',
  'west-kazakhstan-region': 'Asia/Oral',
  'kyzylorda-region': 'Asia/Qyzylorda',
  'kostanay-region': 'Asia/Qostanay',
  'mangystau-region': 'Asia/Aqtau',
};

export function timeZoneOf(office: Pick<Office, 'departmentId'>): string {
  return timeZones[office.departmentId] ?? 'Asia/Almaty';
}
