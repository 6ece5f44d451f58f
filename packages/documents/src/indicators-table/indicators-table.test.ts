import { afterAll, describe, expect, test } from 'vitest';
import { createRenderer } from '../render.ts';
import { pagesOf, textOf } from '../testing/pdf-tools.ts';
import { indicatorsTableExamples } from './example.ts';

const renderer = createRenderer();
afterAll(() => renderer.close());

describe('the table of Annex 5 (clauses 17–19)', () => {
  test.each([
    [
      'indicators-table-kk',
      ['сапасына қанағаттанған тұтынушылардың %-ы', '97,64 %', '2024 жылғы 20 желтоқсан', '5-тен аз'],
    ],
    [
      'indicators-table-ru',
      ['Значения показателей качества', '5014 / 5511 (90,19 % – 91,71 %)', 'от 20 декабря 2024 года', 'менее 5'],
    ],
    ['indicators-table-en', ['Normative value of the indicator', '97.64 %', 'not entered yet', 'fewer than 5']],
  ] as const)('%s: Kazakh, with the reader’s language under it, on one page', async (name, words) => {
    const pdf = await renderer.render({ document: 'indicators-table', props: indicatorsTableExamples[name] });
    const text = (await textOf(pdf)).replace(/[\u00a0\s]+/g, ' ');
    for (const word of ['Кесте. Сапа және тиімділік көрсеткіштерінің мәні', '5-қосымша', '5. Сыпайылық', ...words])
      expect(text).toContain(word);
    expect(await pagesOf(pdf)).toBe(1);
  });

  test('of a year without any case has no share', async () => {
    const { lines, ...rest } = indicatorsTableExamples['indicators-table-ru'];
    const current = { numerator: 0, denominator: 0, percent: null, interval: null };
    const empty = { ...lines, '1.1': { normative: null, nextYearTarget: null, current } };
    const text = await textOf(
      await renderer.render({ document: 'indicators-table', props: { ...rest, lines: empty } }),
    );
    expect(text).toMatch(/0 ?\/ ?0/);
    expect(text).toContain('—');
  });
});
