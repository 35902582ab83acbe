const { TESTS } = require('./package-pattern.cjs')

module.exports = [
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one thought cut in the wrong place.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'imports-resolve',
    comment: 'An import that leads nowhere hides from every other rule.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'app-never-imports-tools',
    comment: 'scripts, e2e and bench know the app; the app does not know them.',
    severity: 'error',
    from: { path: '^src-', pathNot: TESTS },
    to: { path: '^(scripts|e2e|bench)/' },
  },
  {
    name: 'tools-never-import-renderer',
    comment: 'Tools drive the screen from outside, as a person does.',
    severity: 'error',
    from: { path: '^(scripts|e2e|bench)/' },
    to: { path: '^src-renderer/' },
  },
]
