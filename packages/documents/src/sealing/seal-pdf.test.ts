import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { invitation } from '../invitation/example.ts';
import { createRenderer } from '../render.ts';
import { judge, textOf } from '../testing/pdf-tools.ts';
import { exampleSeal } from './example-seal.ts';
import { sealPdf } from './seal-pdf.ts';
import { pemSealSigner } from './seal-signer.ts';

const at = new Date('2026-11-24T06:45:00Z');
const meta = { name: 'Көші-қон полициясы басқармасы', reason: 'Шақыру (№ 02-000117) >>', location: 'Алматы', at };
let paper: Uint8Array;

const renderer = createRenderer();
beforeAll(async () => {
  paper = await renderer.render({ document: 'invitation', props: invitation });
});
afterAll(() => renderer.close());

describe.each(['rsa', 'ec'] as const)('a paper sealed with an %s key', (keyKind) => {
  let sealed: Uint8Array;
  beforeAll(async () => {
    sealed = await sealPdf(paper, await exampleSeal(at, keyKind), meta);
  });

  test('is valid to a reader that knows nothing of us', async () => {
    const report = await judge(sealed, 'pdfsig', '-nocert');
    expect(report).toContain('Signature is Valid');
    expect(report).toContain('ETSI.CAdES.detached');
    expect(report).toContain('Total document signed');
    expect(report).toContain('Көші-қон полициясы басқармасы (үлгі мөрі)');
  });

  test('is still a sound PDF with all its text and its file identifier', async () => {
    expect(await judge(sealed, 'qpdf', '--check')).toContain('No syntax or stream encoding errors found');
    expect(await textOf(sealed)).toBe(await textOf(paper));
    const identifiers = Buffer.from(sealed)
      .toString('latin1')
      .match(/\/ID \[.*?\]/gs);
    expect(identifiers).toHaveLength(2);
    expect(new Set(identifiers).size).toBe(1);
  });

  test('is invalid once a byte of it is changed', async () => {
    const changed = Buffer.from(sealed);
    const position = changed.indexOf('/Producer') > 0 ? changed.indexOf('/Producer') : changed.indexOf('/Creator');
    changed[position + 12] = (changed[position + 12] ?? 0) ^ 1;
    expect(await judge(changed, 'pdfsig', '-nocert')).not.toContain('Signature is Valid');
  });
});

test("the seal's words keep their letters", async () => {
  const sealed = await sealPdf(paper, await exampleSeal(at), meta);
  const dictionary = Buffer.from(sealed).toString('latin1');
  const written = (key: string) =>
    Buffer.from(new RegExp(`/${key} <([0-9a-f]+)>`).exec(dictionary)?.[1] ?? '', 'hex')
      .swap16()
      .toString('utf16le')
      .slice(1);
  expect(written('Name')).toBe(meta.name);
  expect(written('Reason')).toBe(meta.reason);
  expect(written('Location')).toBe(meta.location);
  expect(dictionary).toContain('/M (D:20261124064500Z)');
});

test('a key kept elsewhere seals as well: only the signature is asked of it', async () => {
  const { sign, ...facts } = pemSealSigner(await exampleSeal(at));
  const asked: number[] = [];
  const device = {
    ...facts,
    sign: (data: Uint8Array) => {
      asked.push(data.length);
      return sign(data);
    },
  };
  expect(await judge(await sealPdf(paper, device, meta), 'pdfsig', '-nocert')).toContain('Signature is Valid');
  expect(asked).toHaveLength(1);
  expect(asked[0], 'the attributes, not the paper').toBeLessThan(1000);
});

test("another key than the certificate's is refused", async () => {
  const [one, other] = await Promise.all([exampleSeal(at), exampleSeal(at)]);
  await expect(sealPdf(paper, { ...one, privateKeyPem: other.privateKeyPem }, meta)).rejects.toThrow('does not belong');
});

test('what is sealed, or no PDF of ours, is refused', async () => {
  const seal = await exampleSeal(at);
  const sealed = await sealPdf(paper, seal, meta);
  await expect(sealPdf(sealed, seal, meta)).rejects.toThrow(RangeError);
  await expect(sealPdf(Buffer.from('%PDF-1.7 nothing'), seal, meta)).rejects.toThrow(RangeError);
});
