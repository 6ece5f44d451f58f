import { describe, expect, it } from 'vitest';
import { downloadHeader, nameHeader, readNameHeader } from './header-name.ts';

describe('the name of a file in a header', () => {
  it.each([
    'скан.pdf',
    'Ә Ғ Қ Ң Ө Ұ Ү Һ І.png',
    `it's (1)*!.jpg`,
    'a%20b.pdf',
    'no ending',
    '"quoted"; x=y.pdf',
    '😀.png',
  ])('%s comes back as it was, in ASCII on the way', (name) => {
    for (const header of [nameHeader(name), downloadHeader(name)]) {
      expect(header).toMatch(/^[\x20-\x7e]+$/);
      expect(readNameHeader(header)).toBe(name);
    }
  });

  it.each([undefined, '', 'attachment', 'attachment; filename="a.pdf"', "attachment; filename*=UTF-8''%D0", 'x'])(
    '%j carries none',
    (header) => expect(readNameHeader(header)).toBeNull(),
  );

  it('does not fail on a letter cut in half', () => {
    expect(readNameHeader(nameHeader('a\ud800.png'))).toBe('a\ufffd.png');
  });
});
