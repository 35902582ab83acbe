import { posix } from 'node:path'
import { UnreadableFile } from '../source-row'
import { readXml } from './xml-events'
import type { ZipParts } from './zip-parts'

export interface SheetPart {
  readonly name: string
  readonly part: string
  readonly isHidden: boolean
}

/** What a workbook holds, by the names of its parts. */
export interface WorkbookIndex {
  readonly sheets: readonly SheetPart[]
  /** Days counted from 1904, as old Macs did. */
  readonly is1904: boolean
  readonly sharedStrings: string | null
  readonly styles: string | null
}

interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
}

/** The index of a workbook (ECMA-376), by its relations and not by usual names. Throws `UnreadableFile` where it is none. */
export async function readWorkbookIndex(zip: ZipParts): Promise<WorkbookIndex> {
  if (zip.has('content.xml') && zip.has('META-INF/manifest.xml')) throw new UnreadableFile('open-document')
  if (!zip.has('_rels/.rels')) throw new UnreadableFile('not-a-table')
  const root = await relationsOf(zip, '')
  const workbook = root.find(({ type }) => type.endsWith('/officeDocument'))?.target
  if (workbook === undefined || !workbook.endsWith('.xml') || workbook.includes('word/'))
    throw new UnreadableFile('not-a-table')
  const relations = await relationsOf(zip, workbook)
  const partOf = (kind: string): string | null => {
    const found = relations.find(({ type }) => type.endsWith(`/${kind}`))?.target
    return found !== undefined && zip.has(found) ? found : null
  }
  const named: { readonly name: string; readonly id: string; readonly isHidden: boolean }[] = []
  let is1904 = false
  await readXml(zip.stream(workbook), {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = isTrue(attributes['date1904'])
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      named.push({
        name: attributes['name'] ?? '',
        id,
        isHidden: (attributes['state'] ?? 'visible') !== 'visible',
      })
    },
  })
  const sheets = named.flatMap(({ name, id, isHidden }) => {
    const relation = relations.find((one) => one.id === id)
    // A chart may have a sheet to itself.
    return relation?.type.endsWith('/worksheet') === true ? [{ name, part: relation.target, isHidden }] : []
  })
  if (sheets.length === 0) throw new UnreadableFile('not-a-table')
  return { sheets, is1904, sharedStrings: partOf('sharedStrings'), styles: partOf('styles') }
}

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true'

/** What a part says of others, with their names in the zip. */
async function relationsOf(zip: ZipParts, part: string): Promise<Relation[]> {
  const folder = posix.dirname(part)
  const relations: Relation[] = []
  const name = posix.join(folder, '_rels', `${posix.basename(part)}.rels`)
  await readXml(zip.stream(name), {
    open(element, { Id: id = '', Type: type = '', Target: target = '' }) {
      if (element !== 'Relationship') return
      relations.push({
        id,
        type,
        target: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
      })
    },
  })
  return relations
}
