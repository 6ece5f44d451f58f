import { afterAll, describe, expect, test } from 'vitest';
import { createRenderer } from '../render.ts';
import { pagesOf, textOf } from '../testing/pdf-tools.ts';
import { complaintAnswerExamples } from './example.ts';

const renderer = createRenderer();
afterAll(() => renderer.close());

describe('the answer to a complaint (clauses 22–25)', () => {
  const kk = complaintAnswerExamples['complaint-answer-kk'];
  const ru = complaintAnswerExamples['complaint-answer-ru'];

  test('is in the complaint’s language: the outcome, what is done, until when it is appealed, the court', async () => {
    const text = await textOf(await renderer.render({ document: 'complaint-answer', props: kk }));
    for (const words of ['ШАҒЫМҒА ЖАУАП', 'шағым негізді', 'кешірім сұралды', '03.03.2027 дейін', '23-тармағы', 'ЭЦҚ'])
      expect(text).toContain(words);
    const russian = await textOf(await renderer.render({ document: 'complaint-answer', props: ru }));
    for (const words of ['ОТВЕТ НА ЖАЛОБУ', 'жалоба необоснованна', '3 марта 2027 года', 'обратиться в суд (пункт 23'])
      expect(russian).toContain(words);
    expect(russian).not.toContain('Принятые меры');
  });

  test('names no day of appealing where the act in force has none recorded, and the court all the same', async () => {
    const props = { ...ru, appealUntil: null };
    const text = await textOf(await renderer.render({ document: 'complaint-answer', props }));
    expect(text).toContain('в порядке, установленном законом');
    expect(text).toContain('обратиться в суд');
  });

  test('as long as an answer may be runs over as many pages as it takes', async () => {
    const text = 'Тексеру барысында мынадай мән-жайлар анықталды. '.repeat(200).slice(0, 10_000);
    const pdf = await renderer.render({ document: 'complaint-answer', props: { ...kk, text } });
    expect(await pagesOf(pdf)).toBeGreaterThan(2);
    expect(await textOf(pdf)).toContain(kk.signedBy.name);
  });
});
