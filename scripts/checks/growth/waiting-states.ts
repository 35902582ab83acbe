import ts from 'typescript'
import { nodesOf, type Source } from './source-files'

/** How a screen calls it that an answer is awaited. */
const WAITING = new Set(['busy', 'wanted', 'sending', 'saving', 'resolving', 'pending', 'loading'])
/** Where awaiting an answer is at home. */
const HOME = /^src-renderer\/(ui|ipc)\//

/** The files of the renderer that keep by themselves whether an answer is awaited. */
export function ownWaitingStates(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => path.startsWith('src-renderer/') && !HOME.test(path))
    .filter(({ syntax }) => nodesOf(syntax).some(isWaitingState))
    .map(({ path }) => path)
}

function isWaitingState(node: ts.Node): boolean {
  if (!ts.isVariableDeclaration(node) || !ts.isArrayBindingPattern(node.name)) return false
  const { initializer, name } = node
  if (!initializer || !ts.isCallExpression(initializer) || initializer.expression.getText() !== 'useState')
    return false
  const [state] = name.elements
  return state !== undefined && ts.isBindingElement(state) && WAITING.has(state.name.getText())
}
