import { describe, expect, it } from 'vitest';
import { findClause } from '../law/clauses.ts';
import { plainDate } from '../law/plain-date.ts';
import { faultsOfLetters } from '../law/testing/letters.ts';
import { languages } from '../law/text.ts';
import { getGroup, mostInviteesOf } from './forms.ts';
import {
  checkInviteeSheet,
  closedList,
  columnOfHeading,
  missingColumns,
  readCell,
  sheetColumns,
  type SheetRow,
} from './invitee-sheet.ts';
import { sheetProblemText, sheetProblemWords, type SheetProblemId } from './invitee-sheet-problem.ts';
import { ApplicationKind } from './kind.ts';
import { goodAnswers, inviteeId, today } from './testing/answers.ts';

const good: Record<string, string> = {
  surnameLatin: 'YILMAZ',
  givenNamesLatin: 'MEHMET ALI',
  surnameRussian: 'Йылмаз',
  givenNamesRussian: 'Мехмет Али',
  sex: 'ер',
  birthDate: '27.03.1985',
  birthPlace: 'Анкара',
  citizenship: 'Түркия',
  passportNumber: 'U 1234567',
  passportIssuedOn: '2022-03-10',
  passportExpiresOn: '10.03.2032',
  workplace: '«Анадолу» ЖШС',
  residenceCountry: 'TUR',
  residenceAddress: 'Анкара, Ататүрік даңғылы, 5',
  visaPlace: 'Анкара',
  oralman: 'жоқ',
  bornOrFormerCitizen: 'нет',
  familyMemberOfSuch: 'no',
};
const row = (line: number, cells: Record<string, string> = {}): SheetRow => ({
  line,
  cells: { ...good, ...cells },
  notes: {},
});
const draft = goodAnswers['business-letter'];
const check = (rows: readonly SheetRow[], answers = draft) =>
  checkInviteeSheet('business-letter', rows, answers, today);

describe.each(ApplicationKind.options)('the columns of %s', (kind) => {
  it('are the questions about an invited person, so that a new question is a new column', () => {
    expect(sheetColumns(kind).map(({ id }) => id)).toEqual(Object.keys(getGroup(kind, 'invitee').fields));
  });

  it.each(languages)('are told apart by their headings (%s), however they are written', (language) => {
    for (const { id, field } of sheetColumns(kind)) {
      const heading = field.label[language];
      for (const written of [heading, heading.toUpperCase(), `  ${heading.replaceAll(' ', '  ')} *`])
        expect(columnOfHeading(kind, written)?.id, written).toBe(id);
      expect(columnOfHeading(kind, id)?.id).toBe(id);
    }
    expect(columnOfHeading(kind, 'Ескертпе')).toBeUndefined();
  });

  it('may leave out what may stay unanswered, and a name that the other script suggests', () => {
    const all = sheetColumns(kind).map(({ id }) => id);
    expect(missingColumns(kind, all)).toEqual([]);
    expect(
      missingColumns(
        kind,
        all.filter((id) => id !== 'surnameRussian' && id !== 'givenNamesLatin'),
      ),
    ).toEqual([]);
    expect(
      missingColumns(
        kind,
        all.filter((id) => id !== 'patronymicRussian'),
      ),
    ).toEqual([]);
    const without = all.filter((id) => !id.startsWith('surname'));
    expect(missingColumns(kind, without).map(({ id }) => id)).toEqual(['surnameLatin', 'surnameRussian']);
  });

  it('read every closed answer back in every language', () => {
    for (const { field } of sheetColumns(kind))
      for (const { value, text } of closedList(field) ?? [])
        for (const written of [value, ...languages.map((language) => text[language].toUpperCase())])
          expect(readCell(field, written)).toBe(field.input === 'yes-no' ? value === 'yes' : value);
  });
});

const { fields } = getGroup('business-letter', 'invitee');
it.each([
  ['birthDate', '27.03.1985', '1985-03-27'],
  ['birthDate', '7.3.1985', '1985-03-07'],
  ['birthDate', '07/03/1985', '1985-03-07'],
  ['birthDate', ' 1985-03-27 ', '1985-03-27'],
  ['birthDate', '1985-03-27T00:00:00', '1985-03-27'],
  ['birthDate', '31.02.1985', '1985-02-31'],
  ['birthDate', '27 наурыз', '27 наурыз'],
  ['citizenship', 'Ресей Федерациясы', 'RUS'],
  ['citizenship', 'российская  федерация', 'RUS'],
  ['citizenship', 'Russian Federation', 'RUS'],
  ['citizenship', 'rus', 'RUS'],
  ['citizenship', 'Объединенные Арабские Эмираты', 'ARE'],
  ['citizenship', 'Азаматтығы жоқ', 'XXA'],
  ['citizenship', 'Атлантида', 'Атлантида'],
  ['oralman', 'ИӘ', true],
  ['oralman', 'мүмкін', 'мүмкін'],
  ['workplace', '  ', undefined],
  ['workplace', ' завод\u00a0 «Регистан» ', 'завод «Регистан»'],
])('a cell of %s that says "%s" answers %s', (name, cell, answer) => {
  const field = fields[name];
  expect(field && readCell(field, cell)).toBe(answer);
});

describe('a row', () => {
  it('with every cell good becomes the same answers as the page', () => {
    const { rows, wrong, adds, problem } = check([row(2)]);
    expect(rows[0]?.problems).toEqual([]);
    expect({ wrong, adds, problem }).toEqual({ wrong: 0, adds: 1, problem: null });
    expect(rows[0]?.answers).toMatchObject({
      sex: 'male',
      citizenship: 'TUR',
      passportExpiresOn: '2032-03-10',
      oralman: false,
    });
  });

  it.each([
    ['citizenship', 'Қазақстан', 'not-for-kazakhstanis', '16'],
    ['citizenship', 'Атлантида', 'choose', 'Annex 3'],
    ['birthDate', '31.02.1985', 'not-a-date', 'Annex 3'],
    ['passportIssuedOn', '01.01.2030', 'date-in-future', 'Annex 3'],
    ['passportNumber', 'АБ123', 'not-a-passport-number', 'Annex 3'],
    ['passportExpiresOn', '01.01.2027', 'passport-expires-before-departure', 'Annex 3'],
    ['surnameLatin', 'Йылмаз', 'latin-only', 'Annex 3, note 2'],
    ['visaPlace', '', 'required', 'Annex 3'],
    ['sex', 'x', 'choose', 'Annex 3'],
    ['workplace', '=HYPERLINK("http://example.kz")', 'formula-in-cell', 'Annex 3'],
  ])('whose %s says "%s" is told why, with the clause', (field, cell, problem, clause) => {
    const late = { ...draft, visit: { ...draft.visit, to: plainDate('2027-06-01') } };
    const { rows, wrong } = check([row(2, { [field]: cell })], late);
    expect(wrong).toBe(1);
    expect(rows[0]?.problems).toMatchObject([{ field, problem, law: { act: 'standard', clause } }]);
    expect(findClause(clause)).toBeDefined();
  });

  it('with a name in one script is offered the other, and says so', () => {
    const [latin, russian] = check([
      row(2, { surnameRussian: '', givenNamesRussian: '' }),
      row(3, { surnameLatin: '', passportNumber: 'U7654321', surnameRussian: 'Шевченко' }),
    ]).rows;
    expect(latin).toMatchObject({ problems: [], suggested: ['surnameRussian', 'givenNamesRussian'] });
    expect(latin?.answers['surnameRussian']).toMatch(/^[А-Я][а-я]+$/u);
    expect(russian).toMatchObject({
      problems: [],
      suggested: ['surnameLatin'],
      answers: { surnameLatin: 'SHEVCHENKO' },
    });
  });
});

describe('a sheet beside an application', () => {
  it('replaces who has the same passport, leaves who is the same, and never takes one passport twice', () => {
    const { id: _id, ...known } = draft.invitees[0] ?? { id: '' };
    const cells = Object.fromEntries(
      Object.entries(known).map(([name, answer]) => [
        name,
        typeof answer === 'boolean' ? (answer ? 'иә' : 'жоқ') : String(answer),
      ]),
    );
    const { rows, adds, replaces } = check([
      row(2, cells),
      row(3),
      row(4, { passportNumber: 'u1234567', workplace: 'Басқа' }),
    ]);
    expect(rows[0]).toMatchObject({ does: 'same', inviteeId });
    expect(rows[1]).toMatchObject({ does: 'add', problems: [] });
    expect(rows[2]?.problems).toMatchObject([
      { field: 'passportNumber', problem: 'same-passport-in-row', data: { row: 3 } },
    ]);
    expect(check([row(2, { ...cells, workplace: 'Жаңа зауыт' })])).toMatchObject({
      adds: 0,
      replaces: 1,
      rows: [{ does: 'replace', inviteeId, problems: [] }],
    });
    expect({ adds, replaces }).toEqual({ adds: 2, replaces: 0 });
  });

  it('holds no more people than the application', () => {
    const most = mostInviteesOf('business-letter');
    const rows = Array.from({ length: most }, (_, index) => row(index + 2, { passportNumber: `U${1000 + index}` }));
    expect(check(rows.slice(1)).problem).toBeNull();
    expect(check(rows).problem).toEqual({ field: 'invitees', problem: 'too-many-invitees', data: { maximum: most } });
  });
});

it.each(Object.keys(sheetProblemWords) as SheetProblemId[])('%s is told in three languages', (problem) => {
  const bare = (text: string) => text.replace(/\b(XLSX|XLS|CSV|Excel)\b|\{\w+\}/g, '');
  const { kk, ru, en } = sheetProblemWords[problem];
  expect(faultsOfLetters({ kk: bare(kk), ru: bare(ru), en })).toEqual([]);
  const data = { maximum: 300, rows: 1200, columns: ['sex'] };
  expect(sheetProblemText({ problem, data }, () => 'Жынысы', 'kk')).not.toMatch(/[{}]/);
});
