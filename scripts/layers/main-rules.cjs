const { packages, TESTS } = require('./package-pattern.cjs')

const ELECTRON = ['^electron$', packages('electron')]
/** What only tests use: a small shop, a till without a window. */
const TESTING = '^src-main/(testing|loyalty/(conformance|truth))/'
/** What a loyalty program is, and how it speaks to its operator. */
const PROGRAM_PORTS = '^src-main/loyalty/(loyalty-program|operator-http)\\.ts$'
const SIMULATORS = '^src-main/operator-simulators/'
const EDGE = ['^src-main/main\\.ts$', '^src-main/(ipc|preload|windows)/']

/** What any use case may lean on: reading queries, the database, the trail, permissions, and ports. */
const OPEN_TO_ALL = [
  '-queries\\.ts$',
  '^src-main/(database|audit|files|logging|access|outbox)/',
  '^src-main/hardware/(?!drivers\\.)[^/]+\\.ts$',
  PROGRAM_PORTS,
  '^src-main/secrets/[^/]+\\.ts$',
]

module.exports = [
  {
    name: 'app-never-imports-testing',
    comment: 'What serves tests must not be shipped.',
    severity: 'error',
    from: { path: '^src-', pathNot: [TESTS, TESTING] },
    to: { path: TESTING },
  },
  {
    name: 'app-never-imports-simulators',
    comment: 'The app speaks to an operator over HTTP and cannot tell whether it is a simulated one.',
    severity: 'error',
    from: { path: '^src-', pathNot: [TESTS, TESTING, SIMULATORS] },
    to: { path: SIMULATORS },
  },
  {
    name: 'simulators-stand-alone',
    comment: 'They say what the contracts say, whatever the app believes: nothing of the app but src-shared.',
    severity: 'error',
    from: { path: SIMULATORS },
    to: { path: ['^src-', packages('electron')], pathNot: ['^src-shared/', SIMULATORS] },
  },
  {
    name: 'main-never-imports-renderer',
    comment: 'Main answers the screen through the contract.',
    severity: 'error',
    from: { path: '^src-main/' },
    to: { path: '^src-renderer/' },
  },
  {
    name: 'electron-stays-at-the-edge',
    comment: 'Use cases run, and are tested, without Electron.',
    severity: 'error',
    from: { path: '^src-main/', pathNot: EDGE },
    to: { path: ELECTRON },
  },
  {
    name: 'preload-stays-thin',
    comment: 'It runs in the sandbox beside the page: Electron, the contract, nothing of main.',
    severity: 'error',
    from: { path: '^src-main/preload/' },
    to: { pathNot: [...ELECTRON, '^src-main/preload/', '^src-shared/'] },
  },
  {
    name: 'features-meet-through-queries',
    comment:
      'A use case reads other features through their queries; only handlers and compose.ts wire use cases.',
    severity: 'error',
    from: {
      path: '^src-main/([^/]+)/',
      pathNot: [...EDGE, '-handlers\\.ts$', TESTS, TESTING],
    },
    to: { path: '^src-main/[^/]+/', pathNot: ['^src-main/$1/', ...OPEN_TO_ALL] },
  },
  {
    name: 'drivers-are-chosen-in-one-place',
    comment: 'Everyone else speaks to the port.',
    severity: 'error',
    from: {
      path: '^src-main/',
      pathNot: ['^src-main/(compose(-devices)?|hardware/drivers)\\.ts$', '^src-main/hardware/[^/]+/', TESTS],
    },
    to: { path: '^src-main/hardware/[^/]+/' },
  },
  {
    name: 'programs-are-chosen-in-one-place',
    comment: 'Everyone else speaks to the port.',
    severity: 'error',
    from: {
      path: '^src-main/',
      pathNot: ['^src-main/(compose|loyalty/programs)\\.ts$', '^src-main/loyalty/[^/]+/', TESTS],
    },
    to: { path: '^src-main/loyalty/[^/]+/' },
  },
  {
    name: 'compose-alone-reads-the-lists',
    comment: 'The lists of drivers and programs are handed out by compose.ts and compose-devices.ts.',
    severity: 'error',
    from: { path: '^src-main/', pathNot: ['^src-main/compose(-devices)?\\.ts$', TESTS] },
    to: { path: '^src-main/(hardware/drivers|loyalty/programs)\\.ts$' },
  },
  {
    name: 'program-keeps-to-itself',
    comment: "An operator's words and ways never leave its folder, nor does it look outside.",
    severity: 'error',
    from: { path: '^src-main/loyalty/([^/]+)/', pathNot: [TESTS, TESTING] },
    to: {
      path: ['^src-', packages('electron')],
      pathNot: ['^src-shared/', PROGRAM_PORTS, '^src-main/loyalty/$1/'],
    },
  },
]
