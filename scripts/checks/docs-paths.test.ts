import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
/** What stands beside the READMEs is named from there. */
const documents = [
  'CONTRIBUTING.md',
  'docs/ADDING.md',
  'docs/ARCHITECTURE.md',
  'src-shared/kernel/README.md',
  'src-shared/loyalty/README.md',
  'src-main/platform/database/README.md',
  'src-main/platform/outbox/README.md',
  'src-main/loyalty/README.md',
  'src-main/devices/hardware/README.md',
]
const TOP = new Set(readdirSync(root))

/** The paths a text names in code spans: those from the top of the project, and files of its own folder. */
function pathsIn(text: string): { readonly top: string[]; readonly own: string[] } {
  const spans = [...text.matchAll(/`([^`\s<>*]+)`/g)].flatMap(([, span]) => span ?? [])
  const isTop = (span: string): boolean => TOP.has(span.split('/')[0] ?? '')
  return {
    top: spans.filter(isTop),
    own: spans.filter(
      (span) => !isTop(span) && !span.includes(':') && /(\.(ts|tsx|md|sql|cjs)|\/)$/.test(span),
    ),
  }
}

describe('the paths a document names', () => {
  it.each(documents)('%s: each is there', (document) => {
    const { top, own } = pathsIn(readFileSync(join(root, document), 'utf8'))
    const missing = [
      ...top.filter((path) => !existsSync(join(root, path))),
      ...own.filter((path) => !isBeside(document, path)),
    ]
    expect(missing).toEqual([])
    expect(top.length + own.length).toBeGreaterThan(2)
  })

  it('are missed where a file is gone', () => {
    expect(pathsIn('See `src-main/nowhere.ts`, `own.ts` and `npm run check`.')).toEqual({
      top: ['src-main/nowhere.ts'],
      own: ['own.ts'],
    })
    expect(existsSync(join(root, 'src-main/nowhere.ts'))).toBe(false)
    expect(isBeside('docs/ADDING.md', 'own.ts')).toBe(false)
  })
})

/** In the document's folder, or in the area it stands in. */
function isBeside(document: string, path: string): boolean {
  const folder = dirname(document)
  return [folder, dirname(folder), dirname(dirname(folder))].some((one) => existsSync(join(root, one, path)))
}
