import { defineConfig } from 'playwright/test'

export default defineConfig({
  testDir: 'e2e/specs',
  outputDir: 'test-results',
  workers: 1,
  timeout: 90_000,
  // A slow machine is no failure: what is asserted is what comes, not how soon.
  expect: { timeout: 10_000 },
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
})
