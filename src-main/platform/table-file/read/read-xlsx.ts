import type { XlsxFormat } from '#shared/store/import/file-format'
import { UnreadableFile, type SourceRows } from './source-row'
import { readDateStyles } from './xlsx/date-styles'
import { readSharedStrings } from './xlsx/shared-strings'
import { sheetRows } from './xlsx/sheet-rows'
import { readWorkbookIndex, type SheetPart } from './xlsx/workbook-index'
import { xmlEvents } from './xlsx/xml-events'
import { openZip } from './xlsx/zip-parts'

/** The sheets of a workbook, in its order. Throws `UnreadableFile` where it is none. */
export async function sheetsOfWorkbook(file: string): Promise<readonly SheetPart[]> {
  const zip = await openZip(file)
  try {
    return (await readWorkbookIndex(zip)).sheets
  } finally {
    zip.close()
  }
}

/**
 * The rows of one sheet, piece by piece: a million take no more memory than a thousand. Texts that cells share lie beside
 * the file where they are many. Throws `UnreadableFile`.
 */
export async function* readXlsx(file: string, { sheet: at }: Pick<XlsxFormat, 'sheet'>): SourceRows {
  const zip = await openZip(file)
  try {
    const { sheets, is1904, sharedStrings, styles } = await readWorkbookIndex(zip)
    const sheet = sheets[at] ?? sheets[0]
    if (sheet === undefined) throw new UnreadableFile('not-a-table')
    const dateStyles = await readDateStyles(zip, styles)
    const strings = await readSharedStrings(zip, sharedStrings, `${file}.texts`)
    try {
      const rows = sheetRows({ strings, dateStyles, is1904 })
      for await (const _ of xmlEvents(zip.stream(sheet.part), rows.listener)) {
        const taken = rows.take()
        if (taken.length > 0) yield taken
      }
    } finally {
      await strings.close()
    }
  } finally {
    zip.close()
  }
}
