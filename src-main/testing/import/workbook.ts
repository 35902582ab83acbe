import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { testFolder } from '../platform/test-folder'

export interface WorkbookParts {
  /** Rows of the first sheet, as its XML has them. */
  readonly rows?: string
  readonly shared?: string
  readonly styles?: string
  /** Of `workbookPr`. */
  readonly properties?: string
  readonly more?: Readonly<Record<string, string | Buffer>>
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** A workbook with just these parts, as other programs write them. */
export function workbook({
  rows = '',
  shared,
  styles,
  properties = '',
  more = {},
}: WorkbookParts): Promise<string> {
  return zipOf({
    '_rels/.rels': `<Relationships xmlns="${packaged}"><Relationship Id="a" Type="${office}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<x:workbook xmlns:x="m" xmlns:r="${office}"><x:workbookPr ${properties}/><x:sheets><x:sheet name="Escondida" sheetId="1" state="hidden" r:id="r2"/><x:sheet name="Produtos" sheetId="2" r:id="r1"/><x:sheet name="Gráfico" sheetId="3" r:id="r3"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/one.xml"/><Relationship Id="r2" Type="${office}/worksheet" Target="worksheets/two.xml"/><Relationship Id="r3" Type="${office}/chartsheet" Target="chartsheets/c.xml"/><Relationship Id="r4" Type="${office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r5" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/one.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    'xl/worksheets/two.xml': '<worksheet><sheetData/></worksheet>',
    ...(shared === undefined ? {} : { 'xl/sharedStrings.xml': `<sst>${shared}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet>${styles}</styleSheet>` }),
    ...more,
  })
}

export async function zipOf(parts: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const file = join(testFolder(), 'planilha.xlsx')
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(file))
  return file
}
