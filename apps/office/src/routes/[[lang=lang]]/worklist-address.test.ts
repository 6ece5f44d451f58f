import { usualColumns, WorklistFilter } from '@shaqyru/domain/case/worklist';
import { expect, test } from 'vitest';
import { addressOf, readWorklistAddress, withCursors } from './worklist-address.ts';

const at = (query: string) => new URL(`https://office.example/${query}`);

test.each([
  ['', false, 'queue'],
  ['', true, 'all'],
  ['?view=list&status=proposed', false, 'all'],
  ['?list=overdue', false, 'overdue'],
  ['?list=overdue', true, 'overdue'],
  ['?list=nonsense', false, 'queue'],
])('%s, searching %s: the list %s', (address, searching, list) => {
  expect(readWorklistAddress(at(address), searching).query.list).toBe(list);
});

test('filters of the address hold together; values that are none are dropped', () => {
  const address = readWorklistAddress(
    at(
      '?list=unit&status=proposed&status=nonsense&kind=private&assignee=me&due=2026-11-31&dueFrom=2026-11-01&citizenship=UZB&until=2026-11-05&sort=number&descending=yes&column=due&column=nonsense',
    ),
    false,
  );
  expect(address).toMatchObject({ isFiltered: true, columns: ['due'] });
  expect(address.query).toEqual({
    list: 'unit',
    statuses: ['proposed'],
    kinds: ['private'],
    assignee: 'me',
    dueFrom: '2026-11-01',
    submittedUntil: '2026-11-05',
    citizenship: 'UZB',
    sort: 'number',
    descending: true,
    limit: 25,
  });
});

test.each([
  '?list=queue',
  '?list=near-due&status=accepted&status=proposed&unit=astana%2Fesil-district&due=2026-11-30&citizenship=KGZ',
  '?list=all&kind=private&assignee=nobody&dueFrom=2026-11-01&from=2026-10-01&until=2026-10-31&sort=submitted&descending=yes&column=due&column=since',
])('the address %s is written again as it was read', (address) => {
  const { query, columns } = readWorklistAddress(at(address), false);
  expect(addressOf(query, columns)).toBe(address);
});

test('what is usual is not written', () => {
  expect(addressOf(WorklistFilter.parse({}), usualColumns)).toBe('?list=all');
});

test('next and previous keep the filters and step along the cursors', () => {
  const second = withCursors(at('?list=all&sort=number'), ['a']);
  const third = withCursors(at(second), ['a', 'b']);
  expect(third).toBe('?list=all&sort=number&page=a&page=b');
  const { cursors, query } = readWorklistAddress(at(third), false);
  expect(query.cursor).toBe('b');
  expect(withCursors(at(third), cursors.slice(0, -1))).toBe(second);
});
