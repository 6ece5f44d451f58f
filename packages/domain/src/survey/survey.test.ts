import { describe, expect, it } from 'vitest';
import { indicators } from '../indicators/indicators.ts';
import { faultsOfLetters } from '../law/testing/letters.ts';
import { saysSomething, surveyQuestions } from './survey.ts';

describe('the questions to the consumer (clauses 17 and 18)', () => {
  it.each([
    // question      indicator of Annex 5
    ['quality', '2.1'],
    ['information', '3.1'],
    ['politeness', '5.1'],
  ] as const)('%s is asked for indicator %s', (id, indicator) => {
    const question = surveyQuestions.find((each) => each.id === id);
    expect(question?.indicator).toBe(indicator);
    expect(indicators.map((each) => each.id)).toContain(indicator);
    expect(question && faultsOfLetters(question.text)).toEqual([]);
    expect(surveyQuestions).toHaveLength(3);
  });

  it.each([
    // quality  information  politeness  words     says something
    [null, null, null, '', false],
    [null, null, null, '  ', false],
    [null, null, null, 'Рақмет', true],
    [false, null, null, '', true],
    [null, true, null, '', true],
    [null, null, false, '', true],
  ] as const)('%s, %s, %s, %j: says something %s', (quality, information, politeness, words, says) => {
    expect(saysSomething({ quality, information, politeness, words })).toBe(says);
  });
});
