const { levelPattern } = require('./level-pattern.cjs')
const { packages, TESTS } = require('./package-pattern.cjs')
const levels = require('./shared-levels.cjs')

const folder = levelPattern('src-shared', levels)
/** What a feature offers over IPC is said with words of any level; only the contract reads it. */
const OPERATIONS = '-operations\\.ts$'
/** A feature as one thing, its operations included. */
const FEATURES = '-feature\\.ts$'
/** What is made of the list of features. */
const REGISTRIES =
  '^src-shared/(contract|events|store/access/permissions|store/audit/audit-actions|store/settings/parameters)\\.ts$'
/** The subjects of loyalty; any other folder there is a programme. */
const SUBJECTS = 'campaign|cashback|log|made-up|port|scoring|settings|telling'
const PROGRAM = `^src-shared/loyalty/(?!(?:${SUBJECTS})/)([^/]+)/`

const upward = levels.slice(0, -1).map((features, level) => ({
  name: 'shared-points-downward',
  comment: 'receipt → sale → pricing → kernel: see shared-levels.cjs.',
  severity: 'error',
  from: { path: folder(features), pathNot: [OPERATIONS, FEATURES, TESTS] },
  to: { path: folder(levels.slice(level + 1).flat()) },
}))

module.exports = [
  {
    name: 'shared-stands-alone',
    comment:
      'src-shared is pure: itself, zod, the documents of Brazil and the parts of an SMS (pure libraries).',
    severity: 'error',
    from: { path: '^src-shared/', pathNot: TESTS },
    to: {
      pathNot: [
        '^src-shared/',
        packages('zod', '@brazilian-utils/brazilian-utils', 'sms-segments-calculator'),
      ],
      couldNotResolve: false,
    },
  },
  {
    name: 'contract-is-the-top',
    comment: 'Operations and the contract are made of the features, never the other way round.',
    severity: 'error',
    from: { path: '^src-shared/[^/]+/', pathNot: [OPERATIONS, FEATURES, TESTS] },
    to: { path: ['^src-shared/(?!features\\.ts$)[^/]+\\.ts$', `^src-shared/.*${OPERATIONS}`] },
  },
  {
    name: 'registries-alone-read-the-features',
    comment:
      'A registry is made of the list of features; everybody else asks the registry, and no feature knows it.',
    severity: 'error',
    from: { path: '^(src-|scripts/|e2e/|bench/)', pathNot: [REGISTRIES, TESTS] },
    to: { path: '^src-shared/features\\.ts$' },
  },
  {
    name: 'definitions-are-read-from-the-list',
    comment: 'What is said of a programme is asked by its id: nobody knows one by its file.',
    severity: 'error',
    from: {
      path: '^(src-|scripts/|e2e/)',
      pathNot: ['^src-shared/loyalty/programs\\.ts$', PROGRAM, TESTS],
    },
    to: { path: PROGRAM },
  },
  {
    name: 'definition-keeps-to-itself',
    comment: 'A programme says what it is in the words of the port, and knows no other.',
    severity: 'error',
    from: { path: PROGRAM, pathNot: TESTS },
    to: {
      path: '^src-shared/',
      pathNot: [
        '^src-shared/loyalty/port/(program-definition|program-field)\\.ts$',
        '^src-shared/kernel/',
        '^src-shared/loyalty/$1/',
      ],
    },
  },
  {
    name: 'papers-name-no-programme',
    comment:
      'A paper is composed of what whoever takes part in a sale leaves for it; in main its level keeps it so.',
    severity: 'error',
    from: { path: '^src-shared/selling/receipt/', pathNot: TESTS },
    to: { path: '^src-shared/loyalty/' },
  },
  ...upward,
]
