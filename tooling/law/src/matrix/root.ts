import { join } from 'node:path';

/** The root of the repository, from src/matrix and from dist/matrix alike. */
export const root = join(import.meta.dirname, '..', '..', '..', '..');
