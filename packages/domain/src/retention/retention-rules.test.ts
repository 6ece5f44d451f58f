import { describe, expect, it } from 'vitest';
import { cite } from '../law/cite.ts';
import { plainDate } from '../law/plain-date.ts';
import { erasedBefore, RetentionRuleId, retentionRules } from './retention-rules.ts';

describe('what is erased when', () => {
  it.each<[RetentionRuleId, string, string]>([
    ['draft', '2026-11-24', '2026-05-24'],
    ['draft', '2026-08-31', '2026-02-28'],
    ['case', '2026-11-24', '2021-11-24'],
    ['case', '2028-02-29', '2023-02-28'],
    ['session', '2026-03-01', '2026-02-28'],
    ['survey-answer', '2026-11-24', '2025-10-24'],
  ])('%s on %s: what happened before %s', (rule, today, before) => {
    expect(erasedBefore(rule, plainDate(today))).toBe(before);
  });

  it.each(RetentionRuleId.options)(
    '%s: its term says the number that it is, and its law has a name in every language',
    (id) => {
      const { term, law } = retentionRules[id];
      for (const language of ['kk', 'ru', 'en'] as const) {
        expect(term.text[language]).toMatch(new RegExp(`^${term.amount} `));
        expect(cite(law, language)).toMatch(/94-V/);
      }
    },
  );
});
