import { posix } from 'node:path'
import ts from 'typescript'
import { nodesOf, type Source } from './source-files'

/** The classes that screens name and their stylesheets do not have: `screen.tsx: row`. */
export function unstyledClasses(sources: readonly Source[], readStyles: (path: string) => string): string[] {
  return sources.flatMap(({ path, syntax }) => {
    const nodes = nodesOf(syntax)
    return nodes.flatMap((node) => {
      const styles = stylesImported(node)
      if (styles === null) return []
      const css = readStyles(posix.join(posix.dirname(path), styles.from))
      const known = new Set(Array.from(css.matchAll(/\.([A-Za-z][\w-]*)/g), ([, one]) => one))
      const named = new Set(nodes.flatMap((one) => classOf(one, styles.name)))
      return [...named].filter((one) => !known.has(one)).map((one) => `${path}: ${one}`)
    })
  })
}

/** `import styles from './screen.module.css'`: its name, and from where. */
function stylesImported(node: ts.Node): { readonly name: string; readonly from: string } | null {
  if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return null
  const name = node.importClause?.name?.text
  const from = node.moduleSpecifier.text
  return name !== undefined && from.endsWith('.module.css') ? { name, from } : null
}

/** `row` of `styles.row`. */
function classOf(node: ts.Node, styles: string): string[] {
  return ts.isPropertyAccessExpression(node) && node.expression.getText() === styles ? [node.name.text] : []
}
