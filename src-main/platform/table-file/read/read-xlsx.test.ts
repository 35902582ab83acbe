import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { workbook, zipOf, type WorkbookParts } from '../../../testing/import/workbook'
import { testFolder } from '../../../testing/platform/test-folder'
import { wordColumns } from '../table-file'
import { writeXlsx } from '../write-xlsx'
import { readXlsx, sheetsOfWorkbook } from './read-xlsx'
import type { SourceRow } from './source-row'
import { showsDate } from './xlsx/date-styles'
import { readSharedStrings } from './xlsx/shared-strings'
import { openZip } from './xlsx/zip-parts'

async function rowsOf(file: string, sheet = 1): Promise<SourceRow[]> {
  const rows: SourceRow[] = []
  for await (const page of readXlsx(file, { sheet })) rows.push(...page)
  return rows
}

const cellsOf = async (parts: WorkbookParts) =>
  (await rowsOf(await workbook(parts))).map(({ cells }) => cells)

const styles = `<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="#,##0.00 &quot;dias&quot;"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/></cellXfs>`

describe('cells', () => {
  it.each<[string, string, WorkbookParts, unknown[][]]>([
    [
      'with their place',
      '<row r="1"><c r="B1"><v>2</v></c><c r="D1"><v>4</v></c></row>',
      {},
      [['', 2, '', 4]],
    ],
    ['without any place', '<row><c><v>1</v></c><c t="str"><v>b</v></c></row>', {}, [[1, 'b']]],
    ['with a prefix', '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>', {}, [[1]]],
    [
      'of shared texts, in pieces, with how they are spoken left out',
      '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>9</v></c></row>',
      {
        shared:
          '<si><t xml:space="preserve"> um </t></si><si><r><t>do</t></r><r><t>is</t></r><rPh><t>x</t></rPh></si>',
      },
      [['dois', ' um ', '']],
    ],
    [
      'with a text of their own, its entities and escapes',
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a &amp; b_x000A_c</t></is></c></row>',
      {},
      [['a & b\nc']],
    ],
    [
      'with what a formula came to',
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1</f><v>x</v></c></row>',
      {},
      [[2, 'x']],
    ],
    [
      'that are true, false, or an error',
      '<row r="1"><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c></row>',
      {},
      [['VERDADEIRO', 'FALSO', '#N/A']],
    ],
    [
      'with figures as they are',
      '<row r="1"><c><v>13.75</v></c><c><v>7.891000000014E12</v></c><c s="3"><v>1234.5</v></c></row>',
      { styles },
      [[13.75, 7891000000014, 1234.5]],
    ],
    [
      'with days, by their style',
      '<row r="1"><c s="1"><v>45000</v></c><c s="2"><v>1</v></c><c s="4"><v>45000.5</v></c><c s="0"><v>45000</v></c></row>',
      { styles },
      [['2023-03-15', '1900-01-01', '2023-03-15 12:00:00', 45000]],
    ],
    [
      'with days counted from 1904',
      '<row r="1"><c s="1"><v>43538</v></c></row>',
      { styles, properties: 'date1904="1"' },
      [['2023-03-15']],
    ],
    [
      'with days as they are written',
      '<row r="1"><c t="d"><v>2023-03-15T00:00:00</v></c></row>',
      {},
      [['2023-03-15']],
    ],
    [
      'that are empty',
      '<row r="1"><c r="A1" s="1"/><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"/></row>',
      { styles },
      [['', 1]],
    ],
  ])('%s', async (_name, rows, parts, expected) => {
    expect(await cellsOf({ ...parts, rows })).toEqual(expected)
  })

  it('have the row numbers a spreadsheet shows, also behind rows that are not there', async () => {
    const file = await workbook({
      rows: '<row r="2"><c><v>1</v></c></row><row><c><v>2</v></c></row><row r="9"><c><v>3</v></c></row>',
    })
    expect((await rowsOf(file)).map(({ row }) => row)).toEqual([2, 3, 9])
  })

  it.each([
    ['dd/mm/yyyy', true],
    ['[$-416]d mmm', true],
    ['[h]:mm', true],
    ['General', false],
    ['#,##0.00', false],
    ['0.00E+00', false],
    ['[Red]#,##0', false],
    ['#,##0 "unidades"', false],
    ['@', false],
  ])('a format %s shows a day: %s', (code, is) => expect(showsDate(code)).toBe(is))
})

describe('a workbook', () => {
  it('names its sheets, and which are hidden, without its charts', async () => {
    expect(await sheetsOfWorkbook(await workbook({}))).toMatchObject([
      { name: 'Escondida', isHidden: true },
      { name: 'Produtos', isHidden: false },
    ])
  })

  it('of our own is read back, row by row', async () => {
    const file = join(testFolder(), 'own.xlsx')
    const rows = Array.from({ length: 5_000 }, (_, at) => [`${at}`, `Descrição & "${at}"`])
    await writeXlsx(file, {
      name: 'X',
      columns: wordColumns('Código', 'Descrição'),
      pages: [rows],
      timeZone: 'UTC',
    })
    const read = await rowsOf(file, 0)
    expect(read[0]?.cells).toEqual(['Código', 'Descrição'])
    expect(read.slice(1).map(({ cells }) => cells)).toEqual(rows)
  })

  it('with more shared texts than fit has them beside the file, and leaves nothing there', async () => {
    const texts = Array.from({ length: 3_000 }, (_, at) => `Texto número ${at} é longo o bastante`)
    const file = await workbook({ shared: texts.map((text) => `<si><t>${text}</t></si>`).join('') })
    const zip = await openZip(file)
    const spill = `${file}.texts`
    const strings = await readSharedStrings(zip, 'xl/sharedStrings.xml', spill, 1000)
    zip.close()
    expect(existsSync(spill)).toBe(true)
    expect([0, 1, 2_999, 1_500].map((at) => strings.at(at))).toEqual([
      texts[0],
      texts[1],
      texts[2_999],
      texts[1_500],
    ])
    expect(strings.at(3_000)).toBeUndefined()
    await strings.close()
    expect(existsSync(spill)).toBe(false)
  })
})

describe('what is no workbook we read', () => {
  const rowOf = (row: number): string => `<row r="${row}"><c><v>1</v></c></row>`
  const cut = async (): Promise<string> => {
    const file = await workbook({ rows: Array.from({ length: 9_000 }, (_, at) => rowOf(at + 1)).join('') })
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.subarray(0, bytes.length / 2))
    return file
  }
  it.each<[string, () => Promise<string>, string]>([
    ['a row beyond the last one Excel has', () => workbook({ rows: rowOf(1_048_577) }), 'too-many-rows'],
    [
      'a row that is no number',
      () => workbook({ rows: '<row r="x"><c><v>1</v></c></row>' }),
      'too-many-rows',
    ],
    ['a zip cut short', cut, 'damaged'],
    ['XML that breaks off', () => workbook({ rows: '<row r="1"><c>' }), 'damaged'],
    [
      'XML that defines what would grow',
      () => workbook({ more: { 'xl/worksheets/one.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } }),
      'damaged',
    ],
    [
      'a bomb of zeros',
      () => workbook({ more: { 'xl/worksheets/one.xml': Buffer.alloc(80_000_000, 32) } }),
      'too-large',
    ],
    [
      'a file of LibreOffice',
      () => zipOf({ mimetype: '', 'content.xml': '<a/>', 'META-INF/manifest.xml': '<a/>' }),
      'open-document',
    ],
    ['any other zip', () => zipOf({ 'foto.jpg': 'x' }), 'not-a-table'],
    [
      'a workbook without its sheet',
      () => workbook({ more: { 'xl/_rels/workbook.xml.rels': '<Relationships/>' } }),
      'not-a-table',
    ],
  ])('%s is said to be so', async (_name, made, fault) => {
    await expect(rowsOf(await made())).rejects.toMatchObject({ fault })
  })
})
