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
  },
})
