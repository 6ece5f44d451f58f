import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Against tests that hang, not a measure of speed: thousands of random cases take their time on a busy machine.
    testTimeout: 120_000,
  },
});
