import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'src-*/**/*.test.ts',
      'scripts/**/*.test.{ts,mjs}',
      'e2e/support/**/*.test.ts',
      'bench/**/*.test.ts',
    ],
    pool: 'threads',
    restoreMocks: true,
    // Most of the time went into importing the same modules for every file; tests clean up after themselves.
    isolate: false,
  },
})
