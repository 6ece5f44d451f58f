import { languages } from '@shaqyru/domain/law/text';
import { afterAll, describe, expect, test } from 'vitest';
import { createRenderer } from '../render.ts';
import { judge, pagesOf, textOf } from '../testing/pdf-tools.ts';
import { complaintTalonExamples } from './example.ts';

const renderer = createRenderer();
afterAll(() => renderer.close());

const millimetre = 72 / 25.4;

describe.each(languages)('the talon of a complaint (Annex 6) in %s', (language) => {
  const props = complaintTalonExamples[`complaint-talon-${language}`];

  test('is 75 × 55 mm, a front and a reverse', async () => {
    const pdf = await renderer.render({ document: 'complaint-talon', props });
    const size = /Page size:\s+([\d.]+) x ([\d.]+) pts/.exec(await judge(pdf, 'pdfinfo'));
    expect(Number(size?.[1]) / millimetre).toBeCloseTo(75, 2);
    expect(Number(size?.[2]) / millimetre).toBeCloseTo(55, 2);
    expect(await pagesOf(pdf)).toBe(2);
  });

  test('says on its front what the annex prints, on its reverse what clause 25 asks for besides', async () => {
    const pdf = await renderer.render({ document: 'complaint-talon', props });
    const [front, reverse] = await Promise.all(
      ['1', '2'].map(async (page) => (await judge(pdf, 'pdftotext', '-f', page, '-l', page)).replace(/\s+/g, ' ')),
    );
    for (const words of [props.number, 'субъектінің атауы', props.acceptedBy, 'сағ. 10 мин. 42'])
      expect(front).toContain(words);
    for (const words of ['08.12.2026', 'Жауап алу орны', '254-43-27', '7KQM-4XTR-9HWE-C3PY'])
      expect(reverse).toContain(words);
  });
});

test('the longest names and addresses still make one talon', async () => {
  const long = (length: number) => 'Абдрахмангельдыұлы '.repeat(length).slice(0, length).trim();
  const props = {
    ...complaintTalonExamples['complaint-talon-ru'],
    subject: long(150),
    acceptedBy: long(120),
    answerAt: long(250),
  };
  const pdf = await renderer.render({ document: 'complaint-talon', props });
  expect(await pagesOf(pdf)).toBe(2);
  expect(await textOf(pdf)).toContain('7KQM-4XTR-9HWE-C3PY');
});
