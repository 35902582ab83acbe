const tool = (path, ...args) => [process.execPath, `node_modules/${path}`, ...args]

/** Where vitest leaves its figures. */
export const UNIT_REPORT = '.cache/unit.json'
export const ENDURANCE_REPORT = '.cache/endurance.json'

const vitest = (report, ...projects) =>
  tool(
    'vitest/vitest.mjs',
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  )

const APP_AND_TOOLS = ['src-shared', 'src-main', 'src-renderer', 'scripts', 'e2e', 'bench']

/** What `npm run check` runs, the longest first so that two at a time end together. */
export const steps = [
  { name: 'unit', command: vitest(UNIT_REPORT, 'unit') },
  { name: 'types', command: tool('typescript-7/bin/tsc', '-b') },
  { name: 'lint', command: tool('oxlint/bin/oxlint', '--type-aware', '--deny-warnings') },
  {
    name: 'layers',
    // Reads the imports with TypeScript 6: the compiler of version 7 has no interface for other programs yet.
    command: tool(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      ...APP_AND_TOOLS,
    ),
  },
  {
    name: 'growth',
    command: [process.execPath, '--import', 'tsx', 'scripts/checks/growth.ts'],
  },
  {
    name: 'merge marks',
    command: [process.execPath, '--import', 'tsx', 'scripts/checks/merge-marks.ts'],
  },
  { name: 'format', command: tool('oxfmt/bin/oxfmt', '--check') },
]

/**
 * What `npm test` runs besides: minutes of kills, races and operators that answer late, and what a till does once more with
 * every till in a company that shares a Central.
 */
export const enduranceSteps = [
  { name: 'endurance', command: vitest(ENDURANCE_REPORT, 'endurance', 'company') },
]
