import { describe, expect, it } from 'vitest';
import { checkReceipt } from '../duty/state-duty.ts';
import { dueDate } from '../term/due-date.ts';
import type { CalendarAddition } from '../term/holidays.ts';
import { explain } from './explain.ts';
import { plainDate } from './plain-date.ts';
import { ruleWords, type RuleId } from './rule-words.ts';
import { languages } from './text.ts';
import { computedReasons } from './testing/computed-reasons.ts';
import { faultsOfLetters, mixedWords } from './testing/letters.ts';

const rules = Object.keys(ruleWords) as RuleId[];

describe('the words of the reasons', () => {
  it.each(rules)('%s has three languages with the same data', (rule) => {
    const words = ruleWords[rule];
    const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
    expect(placeholders(words.ru)).toEqual(placeholders(words.kk));
    expect(placeholders(words.en)).toEqual(placeholders(words.kk));
    const bare = { kk: words.kk, ru: words.ru, en: words.en.replace(/\{\w+\}/g, '') };
    expect(
      faultsOfLetters({ ...bare, kk: bare.kk.replace(/\{\w+\}/g, ''), ru: bare.ru.replace(/\{\w+\}/g, '') }),
    ).toEqual([]);
  });

  it.each(rules)('%s comes out of a computation and can be said in every language', (rule) => {
    const reason = computedReasons.find((each) => each.rule === rule);
    expect(reason, `no computation gave ${rule}`).toBeDefined();
    if (!reason) return;
    for (const language of languages) {
      const sentence = explain(reason, language);
      expect(sentence).not.toMatch(/[{}]|undefined|\d{4}-\d{2}-\d{2}/);
      expect(mixedWords(sentence)).toEqual([]);
    }
  });

  it('says a day and an amount as acts write them', () => {
    const [mci] = checkReceipt({
      paidOn: plainDate('2013-08-26'),
      amountTiyn: 86_550,
      invitees: 1,
      today: plainDate('2013-08-26'),
    }).because;
    if (!mci) throw new Error('no reason');
    const said = languages.map((language) => explain(mci, language).replace(/\s/gu, ' '));
    expect(said).toEqual([
      'Баж төленген 2013 жылғы 26 тамыз күнгі айлық есептік көрсеткіш – 1 731 теңге.',
      'Месячный расчётный показатель на день уплаты, 26 августа 2013 года, – 1 731 тенге.',
      'The monthly calculation index on the day of payment, 26 August 2013, is 1,731 tenge.',
    ]);
  });

  it('refuses a rule without words', () => {
    expect(() => explain({ rule: 'no-such-rule', law: { act: 'standard', clause: '1' }, data: {} }, 'kk')).toThrow(
      RangeError,
    );
  });

  it('takes the words of an added holiday from the addition', () => {
    const holiday: CalendarAddition = {
      kind: 'holiday',
      date: plainDate('2026-11-26'),
      carriesOver: false,
      name: { kk: 'Қосымша демалыс', ru: 'Дополнительный выходной', en: 'Additional day off' },
      source: 'decree of the Government',
    };
    const due = dueDate({
      from: plainDate('2026-11-25'),
      edition: '2013-07-23',
      channel: 'portal',
      additions: [holiday],
    });
    const reason = due.because[1];
    if (!reason) throw new Error('no reason');
    expect(explain(reason, 'kk')).toContain('Қосымша демалыс');
    expect(explain(reason, 'en')).toContain('Additional day off');
  });
});
