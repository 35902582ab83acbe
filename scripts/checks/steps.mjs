const tool = (path, ...args) => [process.execPath, `node_modules/${path}`, ...args]

/** Where vitest leaves its figures. */
export const UNIT_REPORT = '.cache/unit.json'

const APP_AND_TOOLS = ['src-shared', 'src-main', 'src-renderer', 'scripts', 'e2e', 'bench']

/** What `npm run check` runs, the longest first so that two at a time end together. */
export const steps = [
  {
    name: 'lint',
    command: tool('eslint/bin/eslint.js', '.', '--max-warnings', '0'),
    // Rules that look at types may judge an unchanged file by what its imports were: see run-steps.mjs.
    cache: '.cache/eslint',
  },
  { name: 'types', command: tool('typescript/bin/tsc', '-b') },
  {
    name: 'unit',
    command: tool(
      'vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNIT_REPORT}`,
    ),
  },
  {
    name: 'layers',
    command: tool(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      ...APP_AND_TOOLS,
    ),
  },
  {
    name: 'format',
    command: tool('prettier/bin/prettier.cjs', '.', '--check', '--log-level', 'warn'),
    cache: '.cache/prettier',
  },
]
