/**
 * Matches the folders of a tree that stand on these levels. A name without a feature, such as `customers`, is the whole
 * area but for those of its features that are named beside it: a new one has its level before anybody says so.
 */
exports.levelPattern = (tree, levels) => {
  const known = levels.flat()
  const one = (name) => {
    const apart = known.filter((other) => other.startsWith(`${name}/`)).map((other) => other.split('/')[1])
    return apart.length === 0 ? `${name}/` : `${name}/(?!(?:${apart.join('|')})/)[^/]+/`
  }
  return (names) => `^${tree}/(?:${names.map(one).join('|')})`
}
