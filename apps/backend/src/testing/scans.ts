import sharp, { type Sharp } from 'sharp';

/** A PDF of one page, with `extra` objects (numbers from 10) and entries of the catalogue; filled up to `length` bytes. */
export function pdfOf(extra: string, length = 0, { catalogue = '', start = '%PDF-1.7\n' } = {}): Buffer {
  const head = `${start}1 0 obj
<< /Type /Catalog /Pages 2 0 R ${catalogue} >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>
endobj
${extra}
`;
  const tail = `trailer
<< /Size 20 /Root 1 0 R >>
startxref
0
%%EOF
`;
  const room = Math.max(0, length - head.length - tail.length);
  return Buffer.from(head + (room > 0 ? `%${'x'.repeat(room - 2)}\n` : '') + tail, 'latin1');
}

/** A picture of two halves, dark on the left, light on the right: it shows which way up it is. */
export function photograph(width = 400, height = 200): Sharp {
  const half = {
    input: { create: { width: width / 2, height, channels: 3, background: '#f0f0f0' } },
    left: width / 2,
    top: 0,
  };
  return sharp({ create: { width, height, channels: 3, background: '#202020' } }).composite([half as never]);
}

/** What a reader sees of a file: of a picture its size and 4 × 4 tones, of a PDF its bytes. */
export async function looksOf(bytes: Uint8Array, mediaType: string): Promise<unknown> {
  if (mediaType === 'application/pdf') return Buffer.from(bytes);
  const { width, height } = await sharp(bytes).metadata();
  const tones = await sharp(bytes).resize(4, 4, { fit: 'fill' }).greyscale().raw().toBuffer();
  return { width, height, tones: [...tones].map((tone) => Math.round(tone / 16)) };
}
