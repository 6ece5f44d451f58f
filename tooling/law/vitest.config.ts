import { defineConfig } from 'vitest/config';

// Commands are started as processes, and one test fills a database: a busy machine needs its time.
export default defineConfig({ test: { include: ['src/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 240_000 } });
