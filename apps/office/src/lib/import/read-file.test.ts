import { describe, expect, it } from 'vitest';
import { readImported, reportOf, type Encoding } from './read-file.ts';

const cyrillic1251 = Uint8Array.from([0xd8, 0xe0, 0xf0, 0x3b, 0x31]);
function sent(file: BlobPart | null, pasted = ''): FormData {
  const form = new FormData();
  form.set('csv', pasted);
  if (file !== null) form.set('file', new File([file], 'x.csv'));
  return form;
}
const both: readonly Encoding[] = ['utf-8', 'windows-1251'];

describe('a file that is taken in', () => {
  it.each<[string, FormData, readonly Encoding[], string, string[]]>([
    ['UTF-8', sent('Шар;1'), ['utf-8'], 'Шар;1', []],
    ['UTF-8 with its mark', sent('\uFEFFШар;1'), ['utf-8'], 'Шар;1', []],
    ['windows-1251 where it is allowed', sent(cyrillic1251), both, 'Шар;1', []],
    ['UTF-8 where both are', sent('Шақыру;1'), both, 'Шақыру;1', []],
    [
      'windows-1251 where it is not',
      sent(cyrillic1251, 'typed'),
      ['utf-8'],
      'typed',
      ['The file is not in UTF-8. Save it as “CSV UTF-8” and choose it again'],
    ],
    ['pasted', sent(null, 'a;b'), ['utf-8'], 'a;b', []],
    ['an empty file beside what was pasted', sent('', 'a;b'), ['utf-8'], 'a;b', []],
    ['nothing', sent(null, ' \n'), ['utf-8'], '', ['Choose a file, or paste its text']],
    [
      'too large',
      sent('x'.repeat(1_000_001)),
      ['utf-8'],
      '',
      ['The text is too large: at most 1 million characters. Import it in parts'],
    ],
  ])('%s', async (_what, form, encodings, text, errors) => {
    const read = await readImported(form, 'en', { millions: 1, encodings });
    expect({ text: read.text, errors: read.errors.map((error) => error.text) }).toEqual({ text, errors });
  });

  it('its problems come with their lines, at most 200 of them', () => {
    const problems = [
      { line: 2, column: 'date', problem: 'x' },
      { line: null, column: null, problem: 'y' },
    ];
    expect(reportOf('a\r\nb\nc', problems)).toEqual({
      count: 2,
      rows: [
        { line: 2, column: 'date', problem: 'x', text: 'b' },
        { line: null, column: null, problem: 'y', text: '' },
      ],
    });
    const many = Array.from({ length: 300 }, (_, index) => ({ line: index, column: null, problem: 'z' }));
    expect(reportOf('', many)).toMatchObject({ count: 300, rows: { length: 200 } });
  });
});
