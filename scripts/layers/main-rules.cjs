const { levelPattern } = require('./level-pattern.cjs')
const { levels } = require('./main-levels.cjs')
const { packages, TESTS } = require('./package-pattern.cjs')

const ELECTRON = ['^electron$', packages('electron')]
/** What only tests use: a small shop, a till without a window. */
const TESTING = '^src-main/(testing|loyalty/(conformance|truth))/'
/** What a loyalty program is, and how it speaks to its operator. */
const PROGRAM_PORTS = '^src-main/loyalty/port/(loyalty-program|operator-http)\\.ts$'
const SIMULATORS = '^src-main/simulators/'
const EDGE = ['^src-main/main\\.ts$', '^src-main/platform/(ipc|preload|windows)/']

/** The subjects of loyalty every program has in common; any other folder there is a program. */
const SUBJECTS = 'campaign|cashback|conformance|http|ledger|log|port|scoring|settings|telling|truth'
const PROGRAM = `^src-main/loyalty/(?!(?:${SUBJECTS})/)([^/]+)/`

/** Whoever carries messages: a folder of its own; `http` is what those that speak it have in common. */
const GATEWAY = '^src-main/customers/gateways/(?!http/)([^/]+)/'

const folder = levelPattern('src-main', levels)

const upward = levels.slice(0, -1).flatMap((folders, level) =>
  folders.map((name) => ({
    name: 'main-points-downward',
    comment: 'compose → selling → goods → store → platform: see main-levels.cjs.',
    severity: 'error',
    from: { path: folder([name]), pathNot: [TESTS, TESTING] },
    to: { path: folder(levels.slice(level + 1).flat()) },
  })),
)

module.exports = [
  ...upward,
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
    from: { path: '^src-main/platform/preload/' },
    to: { pathNot: [...ELECTRON, '^src-main/platform/preload/', '^src-shared/'] },
  },
  {
    name: 'drivers-are-chosen-in-one-place',
    comment: 'Everyone else speaks to the port.',
    severity: 'error',
    from: {
      path: '^src-main/',
      pathNot: ['^src-main/compose/', '^src-main/devices/hardware/[^/]+/', TESTS],
    },
    to: { path: '^src-main/devices/hardware/[^/]+/' },
  },
  {
    name: 'programs-are-chosen-in-one-place',
    comment: 'Everyone else speaks to the port.',
    severity: 'error',
    from: {
      path: '^src-main/',
      pathNot: ['^src-main/compose/', PROGRAM, TESTS, TESTING],
    },
    to: { path: PROGRAM },
  },
  {
    name: 'compose-alone-reads-the-lists',
    comment: 'What it builds of the lists of drivers and programs is handed to everyone else.',
    severity: 'error',
    from: { path: '^src-main/', pathNot: ['^src-main/compose/', TESTS, TESTING] },
    to: { path: '^src-main/compose/(drivers|programs)\\.ts$' },
  },
  {
    name: 'program-keeps-to-itself',
    comment: "An operator's words and ways never leave its folder, nor does it look outside.",
    severity: 'error',
    from: { path: PROGRAM, pathNot: TESTS },
    to: {
      path: ['^src-', packages('electron')],
      pathNot: ['^src-shared/', PROGRAM_PORTS, '^src-main/loyalty/$1/'],
    },
  },
  {
    name: 'gateways-are-chosen-in-one-place',
    comment: 'Everyone else speaks to the port, platform/messages/message-gateway.ts.',
    severity: 'error',
    from: { path: '^src-main/', pathNot: ['^src-main/compose/', GATEWAY, TESTS, TESTING] },
    to: { path: GATEWAY },
  },
  {
    name: 'gateway-keeps-to-itself',
    comment: "A carrier's words and ways never leave its folder, nor does it look outside.",
    severity: 'error',
    from: { path: GATEWAY, pathNot: TESTS },
    to: {
      path: ['^src-', packages('electron')],
      pathNot: [
        '^src-shared/',
        '^src-main/platform/messages/message-gateway\\.ts$',
        '^src-main/customers/gateways/(http/|gateway-kind\\.ts$|$1/)',
      ],
    },
  },
]
