const { packages } = require('./package-pattern.cjs')

/** A feature of an area, or a technical folder beside the areas. */
const FEATURE =
  '^src-renderer/((?:store|goods|selling|customers|rewards|loyalty|reporting|devices)/[^/]+|[^/]+)/'

module.exports = [
  {
    name: 'renderer-never-imports-main',
    comment: 'The renderer draws and asks.',
    severity: 'error',
    from: { path: '^src-renderer/' },
    to: { path: '^src-main/' },
  },
  {
    name: 'renderer-never-imports-electron',
    comment: 'What it needs of Electron comes over the contract.',
    severity: 'error',
    from: { path: '^src-renderer/' },
    to: { path: ['^electron$', packages('electron')] },
  },
  {
    name: 'renderer-never-imports-node',
    comment: 'The window is sandboxed: there is no Node in it.',
    severity: 'error',
    from: { path: '^src-renderer/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'stores-are-private',
    comment: "Use another feature's hook or component; its store is its own.",
    severity: 'error',
    from: { path: FEATURE },
    to: { path: '^src-renderer/.*-store\\.tsx?$', pathNot: '^src-renderer/$1/' },
  },
  {
    name: 'window-features-are-read-from-the-list',
    comment:
      'What a feature brings to the window is gathered by features.ts: nobody takes it from the feature itself.',
    severity: 'error',
    from: { path: '^src-renderer/', pathNot: ['^src-renderer/features\\.ts$', '\\.test\\.tsx?$'] },
    to: { path: '^src-renderer/.*-ui\\.tsx?$' },
  },
  {
    name: 'ui-knows-no-feature',
    comment: 'Buttons and tables do not know what is sold.',
    severity: 'error',
    from: { path: '^src-renderer/ui/' },
    to: { path: '^src-renderer/', pathNot: '^src-renderer/ui/' },
  },
  {
    name: 'customer-display-sees-only-its-own',
    comment: "The customer's screen must not be able to show what is the operator's.",
    severity: 'error',
    from: { path: '^src-renderer/customer-display/' },
    to: { path: '^src-renderer/', pathNot: '^src-renderer/(customer-display|ipc|ui)/' },
  },
]
