import ts from 'typescript'
import { nodesOf, type Source } from './source-files'

/** Where the one window with fields is at home. */
const HOME = 'src-renderer/ui/'

/** The files whose windows send what was filled in by a footer of their own. */
export function ownFooters(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => path.startsWith('src-renderer/') && !path.startsWith(HOME))
    .filter(({ syntax }) => nodesOf(syntax).some(isSendingDialog))
    .map(({ path }) => path)
}

function isSendingDialog(node: ts.Node): boolean {
  if (!ts.isJsxOpeningElement(node) || node.tagName.getText() !== 'Dialog') return false
  return node.attributes.properties.some(
    (prop) => ts.isJsxAttribute(prop) && prop.name.getText() === 'onSubmit',
  )
}
