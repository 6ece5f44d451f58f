import { defineConfig } from 'vitest/config';

// Tests start processes and ask Poppler and qpdf; a busy machine needs its time.
export default defineConfig({ test: { include: ['src/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } });
