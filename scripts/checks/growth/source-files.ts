import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'

/** A file of the program that is shipped, read: where it is from the project's root, and its syntax. */
export interface Source {
  readonly path: string
  readonly syntax: ts.SourceFile
}

const CODE = /\.tsx?$/
const TEST = /\.test\.tsx?$/
/** What serves tests only, and the operators we play ourselves. */
const APART = [
  'src-main/testing',
  'src-main/simulators',
  'src-main/loyalty/conformance',
  'src-main/loyalty/truth',
]

export function readSource(path: string, text: string): Source {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  return { path, syntax: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind) }
}

/** Every file of the shipped program under the folders named, tests and simulators left out. */
export function readSources(root: string, folders: readonly string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(posix.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = posix.join(folder, entry.name)
      if (entry.isDirectory()) return APART.includes(path) ? [] : readSources(root, [path])
      return CODE.test(path) && !TEST.test(path)
        ? [readSource(path, readFileSync(posix.join(root, path), 'utf8'))]
        : []
    }),
  )
}

/** Every node of a file, from the outside in. */
export function nodesOf(syntax: ts.SourceFile): ts.Node[] {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(syntax)
  return nodes
}
