// The forms that the site hands out are printed when packages/documents is built; the site takes them in as files, not as code.
import { cpSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const printed = dirname(fileURLToPath(import.meta.resolve('@shaqyru/documents/forms/questionnaire-blank-kk.pdf')));
const taken = new URL('src/lib/forms/files/', import.meta.url);
rmSync(taken, { recursive: true, force: true });
cpSync(printed, taken, { recursive: true });
