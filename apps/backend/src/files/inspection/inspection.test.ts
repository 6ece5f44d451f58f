import { randomUUID } from 'node:crypto';
import { constants, deflateRawSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { png, upload } from '../../testing/applications.ts';
import { startBackend, type TestBackend } from '../../testing/backend.ts';
import { aigul, signIn, type TestApplicant } from '../../testing/people.ts';
import { looksOf, pdfOf, photograph } from '../../testing/scans.ts';
import { ReadAttachment } from '../read-attachment.ts';

let backend: TestBackend;
let applicant: TestApplicant;

beforeAll(async () => {
  backend = await startBackend();
  applicant = await signIn(backend, aigul);
});
afterAll(() => backend.close());

async function send(name: string, bytes: Uint8Array) {
  const begun = await applicant.api.applications.begin({
    kind: 'private',
    language: 'kk',
    idempotencyKey: randomUUID(),
  });
  return upload(backend, applicant, { caseId: begun.caseId, kind: 'other', name, bytes });
}

/** The bytes that are kept of a file that is accepted. */
async function kept(name: string, bytes: Uint8Array): Promise<Buffer> {
  const sent = await send(name, bytes);
  if (sent.outcome !== 'stored') throw new Error(`refused: ${sent.problem.problem}`);
  return Buffer.from((await backend.get(ReadAttachment).run(applicant.actor, sent.attachment.id)).bytes);
}

async function problemOf(name: string, bytes: Uint8Array): Promise<string | null> {
  const sent = await send(name, bytes);
  return sent.outcome === 'refused' ? sent.problem.problem : null;
}

describe('a picture', () => {
  const withPlace = () =>
    photograph().withExif({
      IFD0: { Make: 'Camera of Aigul' },
      IFD3: { GPSLatitude: '51/1 7/1 30/1', GPSLatitudeRef: 'N' },
    });

  it('keeps its pixels and loses where and with what it was taken', async () => {
    const sent = await withPlace().jpeg({ quality: 95 }).toBuffer();
    expect((await sharp(sent).metadata()).exif?.includes('Camera of Aigul')).toBe(true);
    const bytes = await kept('фото.jpg', sent);
    expect(await sharp(bytes).metadata()).not.toHaveProperty('exif');
    expect(bytes.includes('Camera of Aigul')).toBe(false);
    expect(await looksOf(bytes, 'image/jpeg')).toEqual(await looksOf(sent, 'image/jpeg'));
  });

  it('stands upright as the camera noted it', async () => {
    const sent = await photograph().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const upright = await sharp(await photograph().png().toBuffer())
      .rotate(90)
      .jpeg()
      .toBuffer();
    const bytes = await kept('фото.jpg', sent);
    expect(await looksOf(bytes, 'image/jpeg')).toEqual(await looksOf(upright, 'image/jpeg'));
    expect(await looksOf(bytes, 'image/jpeg')).toMatchObject({ width: 200, height: 400 });
  });

  it.each([
    ['a page with script', '<script>alert(1)</script>'],
    ['an archive', 'PK\u0003\u0004PK\u0005\u0006'],
  ])('loses %s that was appended', async (_what, appended) => {
    const bytes = await kept('скан.png', Buffer.concat([png(), Buffer.from(appended)]));
    expect(bytes.includes(appended)).toBe(false);
  });

  it('of small print stays legible: fine black lines on white are not mixed into grey', async () => {
    const stripes = Buffer.alloc(600 * 600 * 3, 255);
    for (let at = 0; at < stripes.length; at += 3) if (Math.floor(at / 3) % 4 < 2) stripes.fill(0, at, at + 3);
    const sent = await sharp(stripes, { raw: { width: 600, height: 600, channels: 3 } })
      .jpeg({ quality: 95 })
      .toBuffer();
    const tones = await sharp(await kept('қолтаңба.jpg', sent))
      .greyscale()
      .raw()
      .toBuffer();
    const grey = tones.filter((tone) => tone > 60 && tone < 195).length;
    expect(grey / tones.length).toBeLessThan(0.02);
  });

  it('of a large sheet is brought to a size that is still read at 400 dots an inch', async () => {
    const bytes = await kept('парақ.jpg', await photograph(6000, 4000).jpeg().toBuffer());
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 4700, height: 3133 });
  });

  it('that claims more pixels than anybody photographs is not unpacked', async () => {
    const bomb = await sharp({ create: { width: 16_000, height: 16_000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    expect(bomb.length).toBeLessThan(2_000_000);
    expect(await problemOf('скан.png', bomb)).toBe('picture-too-large');
  });

  it('that breaks off is refused, not shown half grey', async () => {
    const whole = await sharp(Buffer.from(Array.from({ length: 120_000 }, (_, at) => (at * 7919) % 256)), {
      raw: { width: 200, height: 200, channels: 3 },
    })
      .jpeg()
      .toBuffer();
    expect(await problemOf('фото.jpg', whole.subarray(0, whole.length / 2))).toBe('file-damaged');
  });
});

describe('a PDF', () => {
  it('of pages is kept as it is, byte by byte: a signature in it stays valid', async () => {
    const pdf = await made();
    expect(await kept('скан.pdf', pdf)).toEqual(Buffer.from(pdf));
  });

  it.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['opens at its second page', () => pdfOf('', 0, { catalogue: '/OpenAction [3 0 R /Fit]' })],
    [
      'opens an address on the network',
      () => pdfOf('10 0 obj\n<< /S /URI /URI (https://egov.kz/a/JavaScript/b) >>\nendobj'),
    ],
    [
      'ends with a line break and zeros, as some scanners write',
      () => Buffer.concat([pdfOf(''), Buffer.from('\r\n\0\0')]),
    ],
    ['was changed and saved anew at its end', () => Buffer.concat([pdfOf(''), pdfOf('').subarray(9)])],
  ])('that %s is accepted', async (_what, make) => {
    expect(await problemOf('скан.pdf', await make())).toBeNull();
  });

  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    [
      'JavaScript when opened',
      () => pdfOf('', 0, { catalogue: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>' }),
      'pdf-active',
    ],
    [
      'JavaScript in letters written as numbers',
      () => pdfOf('10 0 obj\n<< /S /J#61vaScr#69pt /J#53 (x) >>\nendobj'),
      'pdf-active',
    ],
    ['JavaScript behind a comment', () => pdfOf('10 0 obj\n<< /S %\n /JavaScript >>\nendobj'), 'pdf-active'],
    [
      'JavaScript in an object that a later one covers',
      () => pdfOf('10 0 obj\n<< /S /JavaScript >>\nendobj\n10 0 obj\n<< >>\nendobj'),
      'pdf-active',
    ],
    [
      'JavaScript packed into an object stream',
      () => made((pdf) => pdf.addJavaScript('main', 'app.alert(1)')),
      'pdf-active',
    ],
    [
      'a program to be started',
      () => pdfOf('10 0 obj\n<< /Type /Action /S /Launch /F (cmd.exe) >>\nendobj'),
      'pdf-active',
    ],
    [
      'a form that sends what is typed',
      () => pdfOf('10 0 obj\n<< /S /SubmitForm /F (http://example.kz) >>\nendobj'),
      'pdf-active',
    ],
    ['an XFA form', () => pdfOf('10 0 obj\n<< /XFA [] >>\nendobj'), 'pdf-active'],
    ['a file inside', () => made((pdf) => pdf.attach(new Uint8Array(Buffer.from('MZ')), 'a.exe')), 'pdf-active'],
    ['a password', () => made((pdf) => pdf.encrypt({ userPassword: 'құпия' })), 'pdf-encrypted'],
    [
      'restrictions without a password to open',
      () => made((pdf) => pdf.encrypt({ ownerPassword: 'x' })),
      'pdf-encrypted',
    ],
    [
      'an archive behind it',
      () => Buffer.concat([pdfOf(''), Buffer.from(`PK\u0003\u0004${'\0'.repeat(40)}`)]),
      'file-not-accepted',
    ],
    ['an archive within it', () => pdfOf(`10 0 obj\n(PK\u0005\u0006${'\0'.repeat(18)})\nendobj`), 'file-not-accepted'],
    [
      'a page with script before it',
      () => pdfOf('', 0, { start: '%PDF-1.7\n%<html><script>alert(1)</script>\n' }),
      'file-not-accepted',
    ],
    [
      'no page',
      () => Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
      'file-damaged',
    ],
    ['only its beginning', () => pdfOf('').subarray(0, 100), 'file-not-accepted'],
  ])('with %s is refused', async (_what, make, problem) => {
    expect(await problemOf('скан.pdf', await make())).toBe(problem);
  });

  it('that unpacks to gigabytes is refused, and the next file is looked at', async () => {
    expect(await problemOf('скан.pdf', bomb())).toBe('file-damaged');
    expect(await problemOf('скан.pdf', pdfOf(''))).toBeNull();
  });
});

async function made(change: (pdf: PDFDocument) => unknown = () => undefined): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  await change(pdf);
  return pdf.save({ useObjectStreams: true });
}

/** An object stream of four gigabytes of blanks in four megabytes. */
function bomb(): Buffer {
  const part = deflateRawSync(Buffer.alloc(4_000_000, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  const data = Buffer.concat([Buffer.from('789c', 'hex'), ...Array<Buffer>(1000).fill(part)]);
  const head = `10 0 obj\n<< /Type /ObjStm /N 1 /First 8 /Filter /FlateDecode /Length ${data.length} >>\nstream\n`;
  return pdfOf(`${head}${data.toString('latin1')}\nendstream\nendobj`);
}
