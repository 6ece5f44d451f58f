import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { annex3Letter } from '@shaqyru/domain/law/annexes/annex-3';
import { languages } from '@shaqyru/domain/law/text';
import { afterAll, describe, expect, test } from 'vitest';
import { createRenderer } from '../render.ts';
import { judge, pagesOf, scanned, textOf } from '../testing/pdf-tools.ts';
import { editableInvitationLetter } from './editable-invitation-letter.ts';
import { invitationLetterExamples as examples } from './example.ts';
import { inviteeLines, letterLabel, type InvitationLetterProps } from './invitation-letter.ts';

const renderer = createRenderer();
afterAll(() => renderer.close());
const print = (props: InvitationLetterProps) => renderer.render({ document: 'invitation-letter', props });
const long = (length: number) => 'Абдрахмангельдыұлы '.repeat(length).slice(0, length).trim();

/** Every label of Annex 3 that is filled in on the letter. */
const labels = annex3Letter.lines.flatMap((line) => (line.kind === 'field' ? [line] : []));

describe('the invitation letter (clause 11, Annex 3)', () => {
  test.each(languages)(
    'has every line of the annex in Kazakh, with the reader’s language under it: %s',
    async (language) => {
      const text = await textOf(await print(examples[`invitation-letter-${language}`]));
      for (const { id, label } of labels) {
        if (id === 'date') continue;
        expect(text, id).toContain(label.kk);
        expect(text, id).toContain(label[language]);
      }
      expect(text).toContain('Консулдық қызмет департаментіне');
    },
  );

  test('is handed in as three equal copies', async () => {
    const pdf = await print(examples['invitation-letter-ru']);
    expect(await pagesOf(pdf)).toBe(3);
    const [first = '', second = '', third = ''] = await Promise.all(
      ['1', '2', '3'].map((page) => judge(pdf, 'pdftotext', '-f', page, '-l', page, '-layout')),
    );
    expect(first).toContain('1-дана / экземпляр 1');
    expect(second.replace('2-дана / экземпляр 2', '1-дана / экземпляр 1')).toBe(first);
    expect(third.replace('3-дана / экземпляр 3', '1-дана / экземпляр 1')).toBe(first);
  });

  test('gives the name in Latin letters and in Russian transcription (note 2)', async () => {
    expect(await textOf(await print(examples['invitation-letter-kk']))).toContain(
      'ERIKSDÓTTIR HILDUR / Эриксдоуттир Хильдур',
    );
  });

  test('endorsed, it is the result: three copies, each with the mark of the directorate and its code to check (clause 5)', async () => {
    const example = examples['invitation-letter-endorsed'];
    const pdf = await print(example);
    expect(await pagesOf(pdf)).toBe(3);
    const text = await textOf(pdf);
    expect(text.split(example.endorsement.official.name)).toHaveLength(4);
    expect(text).toContain(example.endorsement.number);
    for (const page of [1, 2, 3]) expect(await scanned(pdf, page)).toBe(example.endorsement.verification.url);
  });

  test('with the longest purpose each copy still ends with the mark of the directorate', async () => {
    const example = examples['invitation-letter-ru'];
    const text = await textOf(
      await print({
        ...example,
        purpose: long(1000),
        places: long(300),
        invitee: { ...example.invitee, workplace: long(300) },
      }),
    );
    expect(text.match(/Визалық мөр/g)).toHaveLength(3);
  });

  test('longer than the paper it is refused, the field named and not its content', async () => {
    const print1001 = print({ ...examples['invitation-letter-kk'], purpose: 'Құпия '.repeat(200) });
    await expect(print1001).rejects.toThrow(/purpose has more than 1000 characters/);
    await expect(print1001).rejects.not.toThrow(/Құпия/);
  });
});

describe('the blank forms (clause 12)', () => {
  test.each(languages)('the letter: every line of Annex 3, nothing filled in: %s', async (language) => {
    const pdf = await renderer.render({ document: 'invitation-letter', props: { blank: true, language } });
    expect(await pagesOf(pdf)).toBe(3);
    const text = await textOf(pdf);
    for (const id of inviteeLines) expect(text, id).toContain(letterLabel(id).kk);
    expect(text).not.toMatch(/\b20[12]\d\b|ERIKSD/);
  });

  test.each(languages)('the questionnaire: two copies of one page, no date filled in: %s', async (language) => {
    const pdf = await renderer.render({ document: 'questionnaire', props: { blank: true, language } });
    expect(await pagesOf(pdf)).toBe(2);
    const text = await textOf(pdf);
    for (const words of ['САУАЛНАМА-ӨТІНІШ', 'ЖСН', 'Туыстық дәрежесі, азаматтығы', '«____» ______________ 20___ ж.'])
      expect(text).toContain(words);
  });

  test('a specimen says so on each page and in its title', async () => {
    const props = examples['invitation-letter-ru'];
    // The mark stands aslant: only in the order of drawing do its letters come together.
    const drawn = async (pdf: Uint8Array) => (await judge(pdf, 'pdftotext', '-raw')).replace(/\s/g, '');
    const specimen = await renderer.render({ document: 'invitation-letter', props, mark: 'ОБРАЗЕЦ' });
    expect((await drawn(specimen)).match(/ОБРАЗЕЦ/g)).toHaveLength(3);
    expect(await judge(specimen, 'pdfinfo')).toContain('Шақыру хат № 118 (ОБРАЗЕЦ)');
    expect(await drawn(await print(props))).not.toContain('ОБРАЗЕЦ');
  });

  test.each(languages)(
    'the letter as an editable document has the twelve lines and the notes: %s',
    async (language) => {
      const folder = await mkdtemp(join(tmpdir(), 'letter-'));
      try {
        const file = join(folder, 'letter.docx');
        await writeFile(file, await editableInvitationLetter(language));
        const { stdout } = await promisify(execFile)('unzip', ['-p', file, 'word/document.xml']);
        const text = stdout.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
        for (const id of inviteeLines) {
          expect(text, id).toContain(letterLabel(id).kk);
          expect(text, id).toContain(letterLabel(id)[language]);
        }
        expect(text).toContain('4) ');
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  );
});
