import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, describe, expect, test } from 'vitest';
import { invitation } from './invitation/example.ts';
import { paperNames, papers, type Paper } from './paper.ts';
import { createRenderer } from './render.ts';
import { judge, pagesOf, scanned, textOf } from './testing/pdf-tools.ts';

const renderer = createRenderer();
afterAll(() => renderer.close());

const examples = paperNames.flatMap((document) =>
  Object.entries(papers[document].examples).map(([name, props]) => ({ name, paper: { document, props } as Paper })),
);

/** pdftotext takes a hyphen at the end of a line for the division of a word. */
const joined = (text: string) => text.replaceAll('-', '');

/**
 * Every text of the props that is printed as it stands; dates, times and clauses are written out, the address is in the QR
 * code, a share that is "hidden" stands in words.
 */
function printedTexts(value: unknown, language: string | undefined): string[] {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}/.test(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value).filter(([key]) => !['url', 'language', 'time', 'clause'].includes(key));
  const texts = 'kk' in value && 'ru' in value && 'en' in value;
  return entries
    .filter(([key, part]) => (!texts || key === language) && part !== 'hidden')
    .flatMap(([, part]) => printedTexts(part, language));
}

describe.each(examples)('the example $name', ({ paper }) => {
  const rendered = renderer.render(paper);

  test('is a sound, tagged, archival PDF with its fonts in it', async () => {
    const pdf = await rendered;
    expect(await judge(pdf, 'qpdf', '--check')).toContain('No syntax or stream encoding errors found');
    expect(await judge(pdf, 'pdfinfo')).toMatch(/Tagged:\s+yes/);
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>A</);
    const fonts = (await judge(pdf, 'pdffonts')).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font, 'embedded, subset, with Unicode').toMatch(/Noto\S+.* yes yes yes /);
  });

  test('has every value of its props in its text', async () => {
    const text = await textOf(await rendered);
    const language = 'language' in paper.props ? paper.props.language : 'kk';
    for (const value of printedTexts(paper.props, language))
      for (const word of value.split(/\s+/)) expect(joined(text)).toContain(joined(word));
  });

  test('leads a telephone to the page that verifies it', async () => {
    if (!('verification' in paper.props)) return;
    const pdf = await rendered;
    const lastPage = paper.document === 'invitation' ? 1 : await pagesOf(pdf);
    expect(await scanned(pdf, lastPage)).toBe(paper.props.verification.url);
  });

  test('is the same to the byte when printed again', async () => {
    expect(await renderer.render(paper)).toEqual(await rendered);
  });
});

describe('text that looks like markup', () => {
  const hostile = '#panic() $x$ *b* _i_ \\u{41} <l> @r //["';

  /** The same value with every free text replaced; what has a form of its own (dates, languages, clauses, times) kept. */
  function withHostileTexts<Value>(value: Value, key = ''): Value {
    if (typeof value === 'string')
      return (/^\d{4}-\d{2}|^\d\d:\d\d$/.test(value) || /^(language|clause)$/.test(key) ? value : hostile) as Value;
    if (Array.isArray(value)) return value.map((item) => withHostileTexts(item, key) as unknown) as Value;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, withHostileTexts(part, name)]),
    ) as Value;
  }

  test.each(examples)('is printed as it was typed, in every field of $name', async ({ paper }) => {
    const pdf = await renderer.render({ ...paper, props: withHostileTexts(paper.props) } as Paper);
    const text = await textOf(pdf);
    for (const word of hostile.split(' ')) expect(text).toContain(word);
  });
});

describe('characters', () => {
  async function printedPurpose(purpose: string): Promise<string> {
    return textOf(await renderer.render({ document: 'invitation', props: { ...invitation, purpose } }));
  }

  test('every Kazakh letter comes back as itself', async () => {
    const letters = 'ӘәҒғҚқҢңӨөҰұҮүҺһІіЁё 4325 ₸ № «Ә» —';
    expect(await printedPurpose(letters)).toContain(letters);
  });

  test('one that no font has does not stop the paper', async () => {
    expect(await printedPurpose('Той 北京 😀 жасау')).toMatch(/Той (\ufffd+|\?+) (\ufffd|\?) жасау/);
  });

  test('invisible ones that would turn a name around are left out', async () => {
    expect(await printedPurpose('Ana\u202eTLU\u202c\u0000\n\tB')).toContain('AnaTLU B');
  });
});

describe('the rendering process', () => {
  test('papers asked for at once are not mixed up', async () => {
    const numbers = Array.from({ length: 24 }, (_, index) => `99-${String(index).padStart(6, '0')}`);
    const texts = await Promise.all(
      numbers.map(async (number) =>
        textOf(await renderer.render({ document: 'invitation', props: { ...invitation, number } })),
      ),
    );
    texts.forEach((text, index) => {
      expect(text.match(/99-\d{6}/g)?.every((number) => number === numbers[index])).toBe(true);
    });
  });

  test('the request over which it dies fails, the next ones are answered by a new process', async () => {
    const fragile = createRenderer();
    const [doomed, waiting] = [0, 1].map(() => fragile.render({ document: 'invitation', props: invitation }));
    const pid = fragile.pid();
    process.kill(pid ?? 0, 'SIGKILL');
    await expect(doomed).rejects.toMatchObject({ code: 'crashed' });
    expect(await textOf((await waiting) ?? new Uint8Array())).toContain(invitation.number);
    expect(fragile.pid()).not.toBe(pid);
    await fragile.close();
  });

  test('a frozen process is given up at the limit and replaced', async () => {
    const frozen = createRenderer({ timeoutMs: 5000 });
    await frozen.render({ document: 'invitation', props: invitation });
    process.kill(frozen.pid() ?? 0, 'SIGSTOP');
    const stuck = frozen.render({ document: 'invitation', props: invitation });
    await expect(stuck).rejects.toMatchObject({ code: 'timeout' });
    await expect(frozen.render({ document: 'invitation', props: invitation })).resolves.toBeInstanceOf(Uint8Array);
    await frozen.close();
  });

  test('it ends with a backend that is killed', async () => {
    const program = `
      const { createRenderer } = await import(${JSON.stringify(new URL('render.ts', import.meta.url).href)});
      const renderer = createRenderer();
      await renderer.render(${JSON.stringify({ document: 'invitation', props: invitation })});
      console.log(renderer.pid());`;
    const backend = spawn(
      process.execPath,
      ['--experimental-transform-types', '--input-type=module', '--eval', program],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const [pid] = (await once(backend.stdout.setEncoding('utf8'), 'data')) as [string];
    // What it complains to is the process's too: it closes when both are gone.
    backend.stderr.resume();
    const gone = once(backend, 'close', { signal: AbortSignal.timeout(20_000) });
    backend.kill('SIGKILL');
    try {
      await gone;
    } catch (error) {
      process.kill(Number(pid), 'SIGKILL');
      throw error;
    }
  });

  test('it is replaced after the number of papers set', async () => {
    const recycling = createRenderer({ recycleAfter: 2 });
    const pids = new Set<number | undefined>();
    for (let paper = 0; paper < 4; paper++) {
      const rendering = recycling.render({ document: 'invitation', props: invitation });
      pids.add(recycling.pid());
      await rendering;
    }
    expect(pids.size).toBe(2);
    await recycling.close();
  });

  test('without work it is ended, and started again for the next paper', async () => {
    const resting = createRenderer({ idleMs: 1 });
    await resting.render({ document: 'invitation', props: invitation });
    await expect.poll(() => resting.pid()).toBeUndefined();
    await expect(resting.render({ document: 'invitation', props: invitation })).resolves.toBeInstanceOf(Uint8Array);
    await resting.close();
  });

  test('what it cannot set is refused by the name of the field, without its value', async () => {
    const props = { ...invitation, purpose: 'құпия '.repeat(1000) };
    const refused = renderer.render({ document: 'invitation', props });
    await expect(refused).rejects.toMatchObject({ code: 'failed', message: expect.stringContaining('purpose') });
    await expect(refused).rejects.toMatchObject({ message: expect.not.stringContaining('құпия') });
  });

  test('after close nothing hangs', async () => {
    const closing = createRenderer();
    const pending = closing.render({ document: 'invitation', props: invitation });
    const settled = expect(pending).rejects.toMatchObject({ code: 'closed' });
    await closing.close();
    await settled;
    await expect(closing.render({ document: 'invitation', props: invitation })).rejects.toMatchObject({
      code: 'closed',
    });
  });
});
