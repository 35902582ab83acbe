const { packages, TESTS } = require('./package-pattern.cjs')
const levels = require('./shared-levels.cjs')

const folder = (features) => `^src-shared/(${features.join('|')})/`

const upward = levels.slice(0, -1).map((features, level) => ({
  name: 'shared-points-downward',
  comment: 'receipt → sale → pricing → money, and nothing knows the contract: see shared-levels.cjs.',
  severity: 'error',
  from: { path: folder(features) },
  to: { path: folder(levels.slice(level + 1).flat()) },
}))

module.exports = [
  {
    name: 'shared-stands-alone',
    comment: 'src-shared is pure: itself, zod, and the documents of Brazil (a library without dependencies).',
    severity: 'error',
    from: { path: '^src-shared/', pathNot: TESTS },
    to: {
      pathNot: ['^src-shared/', packages('zod', '@brazilian-utils/brazilian-utils')],
      couldNotResolve: false,
    },
  },
  {
    name: 'shared-loose-files-know-no-feature',
    comment: 'ids.ts and result.ts lie under everything.',
    severity: 'error',
    from: { path: '^src-shared/[^/]+\\.ts$' },
    to: { path: '^src-shared/[^/]+/' },
  },
  ...upward,
]
