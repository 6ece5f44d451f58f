import { describe, expect, it } from 'vitest';
import { acts, amendingNotes, repealedBy } from './acts.ts';
import { compareEditions } from './compare-editions.ts';
import { type Clause, withChanges } from './editions/clause.ts';
import { Edition } from './editions.ts';
import { plainDate } from './plain-date.ts';
import { clauseOf, lastEditionOn, partsIn, standard, textInForce } from './standard.ts';
import { faultsOfLetters } from './testing/letters.ts';
import { languages } from './text.ts';

describe.each(Edition.options)('the text of the edition of %s', (edition) => {
  it.each(standard[edition].map((clause) => [clause.number, clause] as const))(
    'clause %s speaks three languages',
    (_, { title, text, note, reconstructed }) => {
      expect(faultsOfLetters(title)).toEqual([]);
      for (const language of languages) expect(text[language].trim()).not.toBe('');
      // Who reads a reconstructed text is told so.
      if (reconstructed) expect(languages.every((language) => note?.[language])).toBe(true);
    },
  );

  it('has the clauses 1 to 26, the annexes 1 to 6, and each part after its whole', () => {
    const numbers = standard[edition].map(({ number }) => number);
    const wholes = [...Array(26).keys()].map((n) => `${n + 1}`);
    const annexes = [...Array(6).keys()].map((n) => `Annex ${n + 1}`);
    expect(standard[edition].filter(({ parent }) => parent === null).map(({ number }) => number)).toEqual([
      ...wholes,
      ...annexes,
    ]);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const { number, parent } of standard[edition])
      if (parent !== null) expect(numbers.indexOf(parent)).toBeLessThan(numbers.indexOf(number));
  });
});

describe('the text in force', () => {
  it.each([
    // clause              on            edition       says (English)
    ['1', '2011-02-28', '2011-02-28', 'Migration Police Committee'],
    ['1', '2013-07-23', '2013-07-23', 'web portal'],
    ['2', '2013-07-22', '2011-02-28', 'not automated'],
    ['2', '2013-07-23', '2013-07-23', 'partly automated'],
    ['3', '2011-05-01', '2011-02-28', 'item 200'],
    ['3', '2014-02-18', '2013-07-23', 'item 438'],
    ['7.1', '2013-07-22', '2011-02-28', '7 calendar days'],
    ['7.1', '2013-07-23', '2013-07-23', 'seven working days'],
    ['7.2', '2012-01-01', '2011-02-28', '15 minutes'],
    ['7.4', '2013-07-23', '2013-07-23', 'seven working days'],
    ['8', '2012-01-01', '2011-02-28', '50 per cent'],
    ['9', '2012-01-01', '2011-02-28', 'six days a week'],
    ['9', '2013-12-01', '2013-07-23', 'round the clock'],
    ['11, business and tourism, 1', '2012-01-01', '2011-02-28', 'three copies'],
    ['16.7', '2012-01-01', '2011-02-28', 'oralmans'],
    ['24', '2012-01-01', '2011-02-28', 'outgoing number'],
    ['24', '2013-12-01', '2013-07-23', 'free form'],
    ['Annex 2, reverse', '2013-12-01', '2013-07-23', '5 calendar days'],
  ])('of clause %s on %s is of the edition of %s: %s', (number, on, edition, words) => {
    const clause = textInForce(number, plainDate(on));
    expect(clause).toMatchObject({ number, edition });
    expect(clause.text.en).toContain(words);
  });

  it.each([
    ['7.1', '2011-02-27', 'first approved on 2011-02-28'],
    ['7.1', '2014-02-19', 'decree No. 113 of 2014-02-19 repealed it'],
    ['7.1', '2026-11-24', 'decree No. 113 of 2014-02-19 repealed it'],
    ['7.4', '2013-07-22', 'the edition of 2011-02-28 has no clause 7.4'],
    ['27', '2013-12-01', 'the edition of 2013-07-23 has no clause 27'],
  ])('of clause %s on %s is refused: %s', (number, on, why) => {
    expect(() => textInForce(number, plainDate(on))).toThrow(why);
  });

  it('is one the operated edition has after the repeal too, said apart', () => {
    expect(lastEditionOn(plainDate('2026-11-24'))).toBe('2013-07-23');
    expect(repealedBy(plainDate('2014-02-18'))).toBeNull();
    expect(repealedBy(plainDate('2014-02-19'))?.number).toBe(113);
  });

  it('has the parts of its edition', () => {
    expect(partsIn('2011-02-28', '7').map(({ number }) => number)).toEqual(['7.1', '7.2', '7.3']);
    expect(partsIn('2013-07-23', '7').map(({ number }) => number)).toEqual(['7.1', '7.2', '7.3', '7.4']);
  });
});

describe('the acts', () => {
  it.each(acts.map((act) => [act.number, act] as const))('No. %d has its title in three languages', (number, act) => {
    expect(faultsOfLetters(act.title)).toEqual([]);
    expect(faultsOfLetters(act.entryIntoForce)).toEqual([]);
    for (const language of languages) expect(act.title[language]).toContain(String(number));
  });

  it.each([
    // clause  how decree No. 734 changed it (the note printed under it)
    ['1', '1-тармақ жаңа редакцияда'],
    ['2', '2-тармақ жаңа редакцияда'],
    ['3', '3-тармаққа өзгеріс енгізілді'],
    ['7', '7-тармаққа өзгеріс енгізілді'],
    ['7.4', '7-тармаққа өзгеріс енгізілді'],
    ['9', '9-тармаққа өзгеріс енгізілді'],
    ['11', '11-тармаққа өзгеріс енгізілді'],
    ['11, portal', '11-тармаққа өзгеріс енгізілді'],
    ['20', '20-тармақ жаңа редакцияда'],
    ['22', '22-тармақ жаңа редакцияда'],
    ['24', '24-тармақ жаңа редакцияда'],
    ['26', '26-тармақ жаңа редакцияда'],
  ])('the note under clause %s: %s', (clause, words) => {
    const [amended, ...others] = amendingNotes(clause, plainDate('2013-07-23'));
    expect(others).toEqual([]);
    expect(amended?.note.kk).toContain(`${words} – Қазақстан Республикасы Үкіметінің 2013 жылғы 23 шілдедегі № 734`);
    expect(amended && faultsOfLetters(amended.note)).toEqual([]);
    expect(amendingNotes(clause, plainDate('2013-07-22'))).toEqual([]);
  });

  it.each(['4', '5', '6', '8', '10', '12', '16.7', '25', 'Annex 1', 'Annex 2, reverse'])(
    'no note under clause %s',
    (clause) => {
      expect(amendingNotes(clause, plainDate('2013-12-01'))).toEqual([]);
    },
  );
});

describe('two editions compared', () => {
  const comparison = compareEditions('2011-02-28', '2013-07-23');
  const changeOf = (number: string) => comparison.find((each) => each.number === number)?.change;

  it.each([
    ['1', 'changed'],
    ['2', 'changed'],
    ['3', 'changed'],
    ['4', 'unchanged'],
    ['7', 'unchanged'],
    ['7.1', 'changed'],
    ['7.2', 'unchanged'],
    ['7.3', 'unchanged'],
    ['7.4', 'added'],
    ['8', 'unchanged'],
    ['9', 'changed'],
    ['11, private affairs', 'unchanged'],
    ['11, portal', 'added'],
    ['16.8', 'unchanged'],
    ['20', 'changed'],
    ['22', 'changed'],
    ['24', 'changed'],
    ['26', 'changed'],
    ['Annex 2', 'unchanged'],
  ])('clause %s: %s', (number, change) => {
    expect(changeOf(number)).toBe(change);
  });

  it('differ only where the amending act says so', () => {
    for (const { number, change } of comparison)
      if (change !== 'unchanged') expect(amendingNotes(number, plainDate('2013-07-23')), number).not.toEqual([]);
  });

  it('are the other way round the same differences, each clause in its place', () => {
    const back = compareEditions('2013-07-23', '2011-02-28');
    const opposite = { added: 'removed', removed: 'added', changed: 'changed', unchanged: 'unchanged' } as const;
    expect(back.map(({ number, change }) => [number, change])).toEqual(
      comparison.map(({ number, change }) => [number, opposite[change]]),
    );
  });

  it.each(Edition.options)('%s does not differ from itself', (edition) => {
    expect(compareEditions(edition, edition).every(({ change }) => change === 'unchanged')).toBe(true);
  });
});

describe('an edition of only what differs', () => {
  const text = { kk: 'а', ru: 'а', en: 'a' };
  const base: Clause[] = ['1', '2', '3'].map((number) => ({ number, parent: null, title: text, text }));
  const added: Clause = { number: '2.1', parent: '2', title: text, text };

  it('changes, removes and adds clauses', () => {
    const other = { kk: 'б', ru: 'б', en: 'b' };
    const made = withChanges(base, {
      changed: [{ number: '1', text: other }],
      removed: ['3'],
      added: [{ after: '2', clause: added }],
    });
    expect(made.map(({ number, text: { en } }) => [number, en])).toEqual([
      ['1', 'b'],
      ['2', 'a'],
      ['2.1', 'a'],
    ]);
  });

  it.each([
    { changed: [{ number: '4' }], removed: [], added: [] },
    { changed: [], removed: ['4'], added: [] },
    { changed: [], removed: [], added: [{ after: '4', clause: added }] },
  ])('refuses a change of a clause that is not there: %j', (changes) => {
    expect(() => withChanges(base, changes)).toThrow('no clause 4');
  });
});

it('leaves what decree No. 734 did not touch as it is', () => {
  expect(clauseOf('2011-02-28', '17')).toEqual(clauseOf('2013-07-23', '17'));
});
