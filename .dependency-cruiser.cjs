/** Who may import whom. Each rule has a fixture in scripts/layers/fixtures that breaks it, and only it. */
module.exports = {
  forbidden: [
    ...require('./scripts/layers/general-rules.cjs'),
    ...require('./scripts/layers/shared-rules.cjs'),
    ...require('./scripts/layers/main-rules.cjs'),
    ...require('./scripts/layers/renderer-rules.cjs'),
  ],
  options: {
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^scripts/layers/fixtures/' },
    // Imports of types count: they are knowledge, too.
    tsPreCompilationDeps: true,
  },
}
