import ts from 'typescript'
import { nodesOf, type Source } from './source-files'

/** The operations, and the names that mean something else as well: a right or an audited action may be called the same. */
export interface Names {
  readonly operations: readonly string[]
  readonly others: ReadonlySet<string>
}

/** Where an operation is declared, done, or part of its feature. */
const DECLARING = /-(operations|handlers|feature|main|ui)\.tsx?$/
/** Names of the past. */
const HISTORY = '/migrations/'

/**
 * The places that keep a list of operations beside the contract: which a new operation is not on, without anybody noticing.
 * A list is an expression over names, two names or more in one array, object or row of cases, or a record of the words
 * before their dots. Calling, declaring and handling an operation is none, nor is its type.
 */
export function operationLists(sources: readonly Source[], names: Names): string[] {
  return sources
    .filter(({ path }) => !DECLARING.test(path) && !path.includes(HISTORY))
    .flatMap(({ path, syntax }) => (nodesOf(syntax).some((node) => isList(node, names)) ? [path] : []))
}

function isList(node: ts.Node, names: Names): boolean {
  if (ts.isRegularExpressionLiteral(node))
    return tellsApart(node.text.slice(1, node.text.lastIndexOf('/')), names)
  if (ts.isStringLiteralLike(node)) return tellsApart(node.text, names)
  if (ts.isArrayLiteralExpression(node)) return areOperations(node.elements.map(literalText), names)
  if (ts.isCaseBlock(node))
    return areOperations(
      node.clauses.map((clause) => (ts.isCaseClause(clause) ? literalText(clause.expression) : null)),
      names,
    )
  if (ts.isBinaryExpression(node))
    return isComparison(node) && isOperationAlone(literalText(node.right), names)
  if (!ts.isObjectLiteralExpression(node)) return false
  const keys = node.properties.map(({ name }) =>
    name && !ts.isComputedPropertyName(name) ? name.text : null,
  )
  return areOperations(keys, names) || areGroups(keys, names)
}

/** Whether an expression (with a dot meant as a dot) holds for some operations and not for others. */
function tellsApart(expression: string, { operations }: Names): boolean {
  if (!expression.includes('\\.')) return false
  try {
    const told = operations.filter((name) => new RegExp(expression).test(name))
    return told.length > 0 && told.length < operations.length
  } catch {
    return false
  }
}

/** Two names at least, one of which can only be an operation's. */
function areOperations(texts: readonly (string | null)[], names: Names): boolean {
  const found = texts.filter((text) => text !== null && names.operations.includes(text))
  return found.length > 1 && found.some((text) => isOperationAlone(text, names))
}

function areGroups(keys: readonly (string | null)[], { operations }: Names): boolean {
  const groups = new Set(operations.map((name) => name.slice(0, name.indexOf('.'))))
  return keys.length > 2 && keys.every((key) => key !== null && groups.has(key))
}

const isOperationAlone = (text: string | null, { operations, others }: Names): boolean =>
  text !== null && operations.includes(text) && !others.has(text)

const isComparison = ({ operatorToken }: ts.BinaryExpression): boolean =>
  operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken ||
  operatorToken.kind === ts.SyntaxKind.ExclamationEqualsEqualsToken

const literalText = (node: ts.Node): string | null => (ts.isStringLiteralLike(node) ? node.text : null)
