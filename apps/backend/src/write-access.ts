import { writeFile } from 'node:fs/promises';
import { renderAccess } from './trpc/render-access.ts';

// Writes docs/ACCESS.md anew: `pnpm access`.
await writeFile(new URL('../../../docs/ACCESS.md', import.meta.url), renderAccess());
