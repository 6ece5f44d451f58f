import { expect, test } from 'vitest';
import { queueOf, readWorklistAddress, withCursors } from './worklist-address.ts';

const at = (query: string) => new URL(`https://office.example/${query}`);

test.each([
  ['intake', ['submitted', 'decided']],
  ['examiner', ['submitted', 'accepted', 'under-examination', 'decided']],
  ['head', ['proposed']],
  ['administrator', []],
] as const)('what waits for the role %s: %j', (role, statuses) => {
  expect(queueOf(role)).toEqual(statuses);
});

test('without filters the list is the own queue; a search goes through all statuses', () => {
  expect(readWorklistAddress(at(''), 'head', false)).toMatchObject({
    isQueue: true,
    query: { statuses: ['proposed'] },
  });
  expect(readWorklistAddress(at(''), 'head', true)).toMatchObject({ isQueue: false, query: { statuses: [] } });
});

test('filters of the address hold together; values that are none are dropped', () => {
  const address = readWorklistAddress(
    at('?view=list&status=proposed&status=nonsense&kind=private&assignee=me&due=2026-11-31&sort=number&descending=yes'),
    'head',
    false,
  );
  expect(address.query).toEqual({
    statuses: ['proposed'],
    kinds: ['private'],
    assignee: 'me',
    sort: 'number',
    descending: true,
    limit: 25,
  });
});

test('next and previous keep the filters and step along the cursors', () => {
  const second = withCursors(at('?view=list&sort=number'), ['a']);
  const third = withCursors(at(second), ['a', 'b']);
  expect(third).toBe('?view=list&sort=number&page=a&page=b');
  const { cursors, query } = readWorklistAddress(at(third), 'head', false);
  expect(query.cursor).toBe('b');
  expect(withCursors(at(third), cursors.slice(0, -1))).toBe(second);
});
