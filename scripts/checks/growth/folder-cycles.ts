import { posix } from 'node:path'
import ts from 'typescript'
import { nodesOf, type Source } from './source-files'

/** The areas: one level further down stand their features. */
const AREAS = ['store', 'goods', 'selling', 'customers', 'rewards', 'loyalty', 'reporting', 'devices']
const FEATURES_BELOW = new Set([...AREAS, 'platform', 'kernel'])

/** The folder a file of a tree counts for: area/feature, platform/part, or what else stands at the top. */
export function folderOf(path: string): string {
  const [tree = '', first = '', second = ''] = path.split('/')
  if (!path.slice(tree.length + 1).includes('/')) return tree
  return FEATURES_BELOW.has(first) && path.split('/').length > 3
    ? `${tree}/${first}/${second}`
    : `${tree}/${first}`
}

/** Whom each folder of these files imports, types included; imports that leave the files are not looked at. */
export function folderImports(sources: readonly Source[]): Map<string, Set<string>> {
  const known = new Set(sources.map(({ path }) => path))
  const graph = new Map<string, Set<string>>()
  for (const { path, syntax } of sources) {
    const from = folderOf(path)
    const imported = graph.get(from) ?? new Set()
    graph.set(from, imported)
    for (const specifier of importsOf(syntax)) {
      const target = fileNamed(specifier, path, known)
      if (target !== undefined && folderOf(target) !== from) imported.add(folderOf(target))
    }
  }
  return graph
}

/** The folders that all reach one another, in the largest such set (Tarjan); none where nothing goes in a circle. */
export function largestCycle(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  let largest: string[] = []
  const index = new Map<string, number>()
  const open: string[] = []
  const visit = (folder: string): number => {
    const own = index.size
    let low = own
    index.set(folder, own)
    open.push(folder)
    for (const next of graph.get(folder) ?? []) {
      if (!index.has(next)) low = Math.min(low, visit(next))
      else if (open.includes(next)) low = Math.min(low, index.get(next) ?? low)
    }
    if (low === own) {
      const cycle = open.splice(open.indexOf(folder))
      if (cycle.length > 1 && cycle.length > largest.length) largest = cycle.sort()
    }
    return low
  }
  for (const folder of graph.keys()) if (!index.has(folder)) visit(folder)
  return largest
}

/** What a file imports, types and late imports included, as it writes it. */
export function importsOf(syntax: ts.SourceFile): string[] {
  return nodesOf(syntax).flatMap((node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      return ts.isStringLiteral(node.moduleSpecifier) ? [node.moduleSpecifier.text] : []
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      return ts.isStringLiteral(node.argument.literal) ? [node.argument.literal.text] : []
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      return node.arguments.flatMap((argument) => (ts.isStringLiteral(argument) ? [argument.text] : []))
    return []
  })
}

/** The file an import names, of those that are known. */
export function fileNamed(specifier: string, from: string, known: ReadonlySet<string>): string | undefined {
  const base = specifier.startsWith('#')
    ? specifier.replace(/^#(\w+)/, 'src-$1')
    : posix.join(posix.dirname(from), specifier)
  return [base, `${base}.ts`, `${base}.tsx`].find((path) => known.has(path))
}
