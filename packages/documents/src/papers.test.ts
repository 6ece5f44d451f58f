import { afterAll, describe, expect, test } from 'vitest';
import { entryConfirmationExamples } from './entry-confirmation/example.ts';
import { questionnaireExamples } from './questionnaire/example.ts';
import { reasonedRefusalExamples } from './reasoned-refusal/example.ts';
import { createRenderer } from './render.ts';
import { talonExamples } from './talon/example.ts';
import { judge, pagesOf, textOf } from './testing/pdf-tools.ts';

const renderer = createRenderer();
afterAll(() => renderer.close());

const long = (length: number) => 'Абдрахмангельдыұлы '.repeat(length).slice(0, length).trim();

describe('the talon of acceptance (Annex 4)', () => {
  test.each([
    ['kk', ['Мемлекеттік қызмет көрсетуге', '№ 02-2026-000341 ТАЛОН', '16 сағат 00 минут', 'Беру орны:']],
    ['ru', ['Мемлекеттік қызмет көрсетуге', 'о принятии документов', '«25» ноября 2026 г. 16 час. 00 мин.']],
    ['en', ['Мемлекеттік қызмет көрсетуге', 'List of the accepted documents:', '25 November 2026 16:00']],
  ] as const)('is Kazakh, with the reader’s language under it: %s', async (language, words) => {
    const text = await textOf(await renderer.render({ document: 'talon', props: talonExamples[`talon-${language}`] }));
    for (const word of words) expect(text).toContain(word);
  });

  test('has the nine lines of the form, and more when there are more documents', async () => {
    const example = talonExamples['talon-kk'];
    expect(await textOf(await renderer.render({ document: 'talon', props: example }))).toMatch(
      /4\. 5\. 6\. 7\. 8\. 9\. /,
    );
    const document = { kk: 'Паспорттың көшірмесі', ru: 'Копия паспорта', en: 'Copy of the passport' };
    const props = { ...example, documents: Array.from({ length: 12 }, () => document) };
    const text = await textOf(await renderer.render({ document: 'talon', props }));
    expect(text).toContain('12. Паспорттың көшірмесі');
  });

  test('is one page even with nine long documents and a long name', async () => {
    const document = { kk: long(150), ru: long(150), en: long(150) };
    const props = {
      ...talonExamples['talon-ru'],
      consumer: long(300),
      documents: Array.from({ length: 9 }, () => document),
    };
    expect(await pagesOf(await renderer.render({ document: 'talon', props }))).toBe(1);
  });
});

describe('the reasoned refusal (clauses 16, 20–23)', () => {
  const example = reasonedRefusalExamples['reasoned-refusal'];
  const print = (props: typeof example) => renderer.render({ document: 'reasoned-refusal', props });

  test('cites each ground in Kazakh and Russian, with what was established', async () => {
    const text = await textOf(await print(example));
    expect(text).toContain('16-тармақтың 7) тармақшасы');
    expect(text).toContain('подпункт 8) пункта 16');
    for (const { explanation } of example.grounds) expect(text).toContain(explanation.split(' ').slice(0, 4).join(' '));
    expect(text).not.toContain('REASONED REFUSAL');
  });

  test('says where and until when to complain, and that there is the court', async () => {
    const text = await textOf(await print(reasonedRefusalExamples['reasoned-refusal-en']));
    for (const words of [
      'Шағым беру мерзімі: 3 ай.',
      'сотқа жүгінуге құқылысыз (23-тармақ)',
      'Жалоба подаётся в течение 3 месяцев.',
      'Жалоба рассматривается в течение 15 календарных дней.',
      'обратиться в суд (пункт 23)',
      'Complaints go to: Internal Affairs Department of Almaty, chancellery.',
      'Time for complaining: 3 months. Time for considering it: 15 calendar days.',
      'you may go to court (clause 23)',
    ])
      expect(text).toContain(words);
  });

  test('without grounds is none', async () => {
    await expect(print({ ...example, grounds: [] })).rejects.toThrow('without grounds');
  });

  test('with the longest explanations runs over as many pages as it takes, the signature whole on the last', async () => {
    const grounds = Array.from({ length: 9 }, (_, index) => ({
      clause: `16.${index + 1}`,
      wording: { kk: long(300), ru: long(300), en: long(300) },
      explanation: long(4000),
    }));
    const pdf = await print({ ...example, grounds });
    const pages = await pagesOf(pdf);
    expect(pages).toBeGreaterThan(3);
    const last = await judge(pdf, 'pdftotext', '-f', String(pages));
    expect(last).toContain(example.decidedBy.name);
    expect(last).toContain(example.verification.code);
  });
});

describe('the confirmation that entry is permitted (clause 3)', () => {
  test.each([
    ['kk', 'КІРУГЕ РҰҚСАТ БЕРІЛГЕНІН РАСТАУ', '2027 жылғы 23 қараша'],
    ['ru', 'ПОДТВЕРЖДЕНИЕ РАЗРЕШЕНИЯ НА ВЪЕЗД', '23 ноября 2027 года'],
    ['en', 'CONFIRMATION THAT ENTRY IS PERMITTED', '23 November 2027'],
  ] as const)('says so in the language of the applicant: %s', async (language, title, validUntil) => {
    const props = entryConfirmationExamples[`entry-confirmation-${language}`];
    const text = await textOf(await renderer.render({ document: 'entry-confirmation', props }));
    expect(text).toContain(title);
    expect(text).toContain(validUntil);
    for (const { invitationNumber } of props.invitees) expect(text).toContain(invitationNumber);
  });
});

describe('the questionnaire-application (clause 11)', () => {
  const example = questionnaireExamples['questionnaire-ru'];
  const print = (props: typeof example) => renderer.render({ document: 'questionnaire', props });

  test('is printed in two equal copies', async () => {
    const pdf = await print(example);
    expect(await pagesOf(pdf)).toBe(2);
    const copies = await Promise.all(
      ['1', '2'].map((page) => judge(pdf, 'pdftotext', '-f', page, '-l', page, '-layout')),
    );
    expect(copies[0]).toContain('1-дана / экземпляр 1');
    expect(copies[1]?.replace('2-дана / экземпляр 2', '1-дана / экземпляр 1')).toBe(copies[0]);
  });

  test('with many invited persons and long texts each copy starts on its own page', async () => {
    const [invitee] = example.invitees;
    if (!invitee) throw new Error('the example has an invited person');
    const pdf = await print({
      ...example,
      purpose: long(1000),
      invitees: Array.from({ length: 30 }, () => ({ ...invitee, name: long(400), address: long(500) })),
    });
    const pages = await pagesOf(pdf);
    expect(pages % 2).toBe(0);
    const second = await judge(pdf, 'pdftotext', '-f', String(pages / 2 + 1), '-l', String(pages / 2 + 1));
    expect(second).toContain('экземпляр 2');
  });

  test('unsigned, it leaves room for the date and the signature', async () => {
    const text = await textOf(await print({ ...example, signature: null }));
    expect(text).not.toContain('Подписано ЭЦП');
    expect(text).toContain('«16» қараша 2026 ж.');
  });
});
