/** Matches a package wherever it is installed (node_modules may be a link to another folder). */
exports.packages = (...names) => `(^|/)node_modules/(${names.join('|')})/`

/** Tests may reach for test libraries and neighbours; the app may not. */
exports.TESTS = '\\.test\\.tsx?$'
