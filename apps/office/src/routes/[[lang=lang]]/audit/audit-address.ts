import { AuditQuery } from '@shaqyru/domain/audit/audit-view';

/** What the address says about the log; values that are none are dropped. Who was looked for never stands in an address. */
export function readAuditAddress(url: URL): Omit<AuditQuery, 'lookedUp'> {
  const given = {
    officerId: url.searchParams.get('officer'),
    number: url.searchParams.get('number'),
    act: url.searchParams.get('act'),
    from: url.searchParams.get('from'),
    to: url.searchParams.get('to'),
    cursor: url.searchParams.get('page'),
  };
  const valid = Object.entries(given).filter(
    ([name, value]) => value !== null && AuditQuery.shape[name as keyof typeof given].safeParse(value).success,
  );
  return AuditQuery.omit({ lookedUp: true }).parse(Object.fromEntries(valid));
}

/** The query string of the same filters at another page; without a cursor, at the first. */
export function withPage(url: URL, cursor: string | null): string {
  const kept = [...url.searchParams].filter(
    ([name, value]) => value !== '' && name !== 'page' && !name.startsWith('/'),
  );
  const text = new URLSearchParams([
    ...kept,
    ...(cursor === null ? [] : [['page', cursor] as [string, string]]),
  ]).toString();
  return text ? `?${text}` : '';
}
