import ts from 'typescript'
import { nodesOf, type Source } from './source-files'

const SQL = /^\s*(SELECT|WITH|PRAGMA)\b/

const queryFiles = (sources: readonly Source[]): readonly Source[] =>
  sources.filter(({ path }) => path.endsWith('-queries.ts'))

/** The files named after queries that ask the database nothing. */
export function queriesWithoutSql(sources: readonly Source[]): string[] {
  return queryFiles(sources)
    .filter(({ syntax }) => !nodesOf(syntax).some((node) => isText(node) && SQL.test(textOf(node))))
    .map(({ path }) => path)
}

/** The files named after queries that could write. */
export function queriesNamingWriteDb(sources: readonly Source[]): string[] {
  return queryFiles(sources)
    .filter(({ syntax }) => nodesOf(syntax).some((node) => ts.isIdentifier(node) && node.text === 'WriteDb'))
    .map(({ path }) => path)
}

const isText = (node: ts.Node): node is ts.StringLiteralLike | ts.TemplateExpression =>
  ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)

const textOf = (node: ts.StringLiteralLike | ts.TemplateExpression): string =>
  ts.isTemplateExpression(node) ? node.head.text : node.text
