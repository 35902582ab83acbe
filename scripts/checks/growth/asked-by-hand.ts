import ts from 'typescript'
import { nodesOf, type Source } from './source-files'

/** The files of the renderer that ask main in an effect for what they show, instead of by a query. */
export function askedByHand(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => path.startsWith('src-renderer/'))
    .filter(({ syntax }) => nodesOf(syntax).some(isAskingEffect))
    .map(({ path }) => path)
}

function isAskingEffect(node: ts.Node): boolean {
  return isCallOf(node, 'useEffect') && asksMain(node)
}

function asksMain(node: ts.Node): boolean {
  return isCallOf(node, 'call') || ts.forEachChild(node, (child) => asksMain(child) || undefined) === true
}

function isCallOf(node: ts.Node, name: string): boolean {
  return ts.isCallExpression(node) && node.expression.getText() === name
}
