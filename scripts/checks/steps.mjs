const bin = (name) => `node_modules/.bin/${name}`

/** Where vitest leaves its figures. */
export const UNIT_REPORT = '.cache/unit.json'

/** What `npm run check` runs, the longest first so that two at a time end together. */
export const steps = [
  {
    name: 'lint',
    command: [
      bin('eslint'),
      '.',
      '--cache',
      '--cache-strategy',
      'content',
      '--cache-location',
      '.cache/eslint',
      '--max-warnings',
      '0',
    ],
  },
  { name: 'types', command: [bin('tsc'), '-b'] },
  {
    name: 'unit',
    command: [
      bin('vitest'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNIT_REPORT}`,
    ],
  },
  {
    name: 'layers',
    command: [
      bin('depcruise'),
      '--config',
      '.dependency-cruiser.cjs',
      'src-shared',
      'src-main',
      'src-renderer',
      'scripts',
      'e2e',
      'bench',
    ],
  },
  {
    name: 'format',
    command: [
      bin('prettier'),
      '.',
      '--check',
      '--cache',
      '--cache-strategy',
      'content',
      '--cache-location',
      '.cache/prettier',
      '--log-level',
      'warn',
    ],
  },
]
