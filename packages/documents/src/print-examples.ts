import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { paperNames, papers, type Paper } from './paper.ts';
import { createRenderer } from './render.ts';
import { exampleSeal } from './sealing/example-seal.ts';
import { sealPdf } from './sealing/seal-pdf.ts';

/** `pnpm law:print`: an example of every paper as PDF and PNG in .data/print, sealed where the real ones are. */
const run = promisify(execFile);
const folder = fileURLToPath(new URL('../../../.data/print/', import.meta.url));

const canDraw = await run('pdftoppm', ['-v']).then(
  () => true,
  () => false,
);
if (!canDraw) {
  console.log('pdftoppm (Debian package poppler-utils) is not installed: the PDFs are written, the pictures are not.');
}

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const at = new Date();
const seal = await exampleSeal(at);
const renderer = createRenderer();
try {
  for (const document of paperNames) {
    for (const [name, props] of Object.entries(papers[document].examples)) {
      const paper = await renderer.render({ document, props } as Paper);
      const meta = {
        name: 'Көші-қон полициясы басқармасы (үлгі мөрі)',
        reason: 'Үлгі · Образец · Example',
        location: 'Қазақстан Республикасы',
        at,
      };
      const file = join(folder, `${name}.pdf`);
      await writeFile(file, papers[document].sealed ? await sealPdf(paper, seal, meta) : paper);
      if (canDraw) await run('pdftoppm', ['-r', '110', '-png', file, join(folder, name)]);
      console.log(file);
    }
  }
} finally {
  await renderer.close();
}
