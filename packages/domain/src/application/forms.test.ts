import { describe, expect, it } from 'vitest';
import { findClause } from '../law/clauses.ts';
import { plainDate } from '../law/plain-date.ts';
import { faultsOfLetters } from '../law/testing/letters.ts';
import { checkGroup } from './check-application.ts';
import type { Field } from './field.ts';
import { applicationSchemas, formGroups, getGroup, groupIdsOf, groupSchema, groupsOf, isGroupOf } from './forms.ts';
import { businessVisitFields, letterInviteeFields, letterItems, touristVisitFields } from './invitation-letter.ts';
import { ApplicationKind, applicationKinds } from './kind.ts';
import { groupIds, privateAffairsGroups } from './private-affairs.ts';
import { readForm } from './read-form.ts';
import { goodPage } from './testing/answers.ts';

const everyField = ApplicationKind.options.flatMap((kind) =>
  groupIdsOf(kind).flatMap((group) =>
    Object.entries(getGroup(kind, group).fields).map(([name, field]) => [kind, group, name, field] as const),
  ),
);

describe('every question', () => {
  it.each(everyField)('%s, %s, %s: three languages, a clause, a schema', (_, __, ___, field: Field) => {
    const latinAllowed = (text: string) => text.replace(/\bPDF\b/g, '');
    for (const text of [
      field.label,
      ...(field.hint ? [field.hint] : []),
      ...(field.choices ?? []).map(({ text }) => text),
    ]) {
      expect(faultsOfLetters({ kk: latinAllowed(text.kk), ru: latinAllowed(text.ru), en: text.en })).toEqual([]);
    }
    expect(findClause(field.law.clause), field.law.clause).toBeDefined();
    expect(field.input === 'choice').toBe(field.choices !== undefined);
    expect(new Set(field.choices?.map(({ value }) => value)).size).toBe(field.choices?.length ?? 0);
    for (const { value } of field.choices ?? []) expect(field.schema.safeParse(value).success, value).toBe(true);
  });

  it.each(everyField)('%s, %s, %s refuses what is no answer', (_, __, ___, field: Field) => {
    expect(field.schema.safeParse(null).success).toBe(false);
    expect(field.schema.safeParse({}).success).toBe(false);
    expect(field.schema.safeParse('x'.repeat(10_000)).success).toBe(false);
  });
});

describe.each(ApplicationKind.options)('the form %s', (kind) => {
  it('has a title and a clause', () => {
    expect(faultsOfLetters(applicationKinds[kind].title)).toEqual([]);
    expect(findClause(applicationKinds[kind].law.clause)).toBeDefined();
  });

  it('begins with the office and ends with the receipt and the declaration, as its schema has it', () => {
    const groups = groupIdsOf(kind);
    expect(groups[0]).toBe('office');
    expect(groups.slice(-2)).toEqual(['receipt', 'declaration']);
    expect(groupsOf(kind)).toBe(formGroups[kind]);
    const names = groups.map((group) => (group === 'invitee' ? 'invitees' : group));
    expect(Object.keys(applicationSchemas[kind].shape).toSorted()).toEqual(names.toSorted());
  });

  it.each(groupIdsOf(kind))('asks the page %s with words, and checks it', (group) => {
    expect(faultsOfLetters(getGroup(kind, group).title)).toEqual([]);
    expect(isGroupOf(kind, group)).toBe(true);
    expect(groupSchema(kind, group).safeParse(goodPage(kind, group)).success).toBe(true);
    expect(groupSchema(kind, group)).toBe(groupSchema(kind, group));
  });

  it('knows no other page', () => {
    expect(isGroupOf(kind, 'no-such-page')).toBe(false);
    expect(() => getGroup(kind, 'no-such-page')).toThrow(RangeError);
    expect(() => getGroup(kind, 'toString')).toThrow(RangeError);
    expect(() => groupSchema(kind, 'no-such-page')).toThrow(RangeError);
  });
});

it('asks private affairs as before', () => {
  expect(groupIdsOf('private')).toEqual(groupIds);
  expect(groupsOf('private')).toBe(privateAffairsGroups);
});

describe('the twelve items of the invitation letter (Annex 3)', () => {
  it('are numbered in order', () => {
    expect(letterItems.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it.each(letterItems)('$number: $title.en', ({ title, of, fields }) => {
    expect(faultsOfLetters(title)).toEqual([]);
    const asked = of === 'invitee' ? letterInviteeFields : businessVisitFields;
    for (const field of fields) expect(Object.keys(asked)).toContain(field);
  });

  it('hold every question of the letter about the person and the visit, but 16.7’s', () => {
    const held = letterItems.flatMap(({ fields }) => fields as readonly string[]);
    const exception = ['oralman', 'bornOrFormerCitizen', 'familyMemberOfSuch'];
    const asked = [...Object.keys(letterInviteeFields), ...Object.keys(businessVisitFields)];
    expect([...held, ...exception].toSorted()).toEqual(asked.toSorted());
    for (const name of Object.keys(touristVisitFields)) expect(held).toContain(name);
  });
});

it('reads a page’s form of a letter', () => {
  const typed = new Map<string, string>([
    ['from.day', '24'],
    ['from.month', '12'],
    ['from.year', '2026'],
    ['to.day', '30'],
    ['to.month', '12'],
    ['to.year', '2026'],
    ['multiplicity', 'two'],
    ['visits', ' 2 '],
    ['purposeDetails', 'Қаланы және музейлерді аралау'],
    ['stayGrounds', 'Маршрут бір аптаға есептелген'],
    ['places', 'Алматы'],
  ]);
  const answers = readForm(touristVisitFields, typed);
  expect(answers).toMatchObject({ from: '2026-12-24', visits: 2 });
  expect(checkGroup('tourist-letter', 'visit', answers, plainDate('2026-11-24')).ok).toBe(true);
  typed.set('visits', '2,5');
  expect(readForm(touristVisitFields, typed)['visits']).toBe('2,5');
});
