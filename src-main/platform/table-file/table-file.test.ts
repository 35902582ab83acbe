import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import type { Cell } from '#shared/reporting/report/report-view'
import { readWorkbook, readZip } from '../../testing/platform/read-workbook'
import { testFolder } from '../../testing/platform/test-folder'
import type { Table } from './table-file'
import { writeCsv } from './write-csv'
import { writeWorkbook, writeXlsx } from './write-xlsx'

const noon = Date.UTC(2026, 2, 10, 15, 0, 30)
const rows: readonly (readonly Cell[])[] = [
  ['2026-03-10', 'Zé <b>"&"', 123_456, 1500, 12_500, 1234, noon],
  ['2026-03-11', '=1+1\u0000', -5, -250, 0, 0, noon],
  [null, null, null, null, null, null, null],
]
const table: Table = {
  name: 'Vendas: dia',
  columns: [
    { name: 'Dia', kind: 'day' },
    { name: 'Quem & onde', kind: 'text' },
    { name: 'Líquido', kind: 'money' },
    { name: 'Peças', kind: 'quantity' },
    { name: 'Desconto', kind: 'percent' },
    { name: 'Vendas', kind: 'count' },
    { name: 'Quando', kind: 'moment' },
  ],
  pages: [rows.slice(0, 2), rows.slice(2)],
  timeZone: 'America/Sao_Paulo',
}

let file: string
beforeEach(() => {
  file = join(testFolder(), 'table')
})

it('is a workbook: figures stay figures, text stays text, every cell says where it stands', async () => {
  expect(await writeXlsx(file, table)).toBe(3)
  expect(readWorkbook(file)).toEqual([
    {
      A1: 'Dia',
      B1: 'Quem & onde',
      C1: 'Líquido',
      D1: 'Peças',
      E1: 'Desconto',
      F1: 'Vendas',
      G1: 'Quando',
      A2: '46091',
      B2: 'Zé <b>"&"',
      C2: '1234.56',
      D2: '1.500',
      E2: '0.12500',
      F2: '1234',
      G2: String(46_091 + (12 * 3600 + 30) / 86_400),
      A3: '46092',
      B3: '=1+1',
      C3: '-0.05',
      D3: '-0.250',
      E3: '0.00000',
      F3: '0',
      G3: String(46_091 + (12 * 3600 + 30) / 86_400),
    },
  ])
  expect([...readZip(file).keys()].toSorted()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ])
})

it('has several tables in sheets of their own, each with its columns, in their order', async () => {
  const other: Table = {
    name: 'Soma',
    columns: [{ name: 'Quanto', kind: 'count' }],
    pages: [[[7]], [[8]]],
    timeZone: table.timeZone,
  }
  expect(await writeWorkbook(file, [table, { ...table, name: 'Vazia', pages: [] }, other], 2)).toEqual([
    3, 0, 2,
  ])
  const sheets = readWorkbook(file)
  expect(sheets.map((sheet) => [sheet['A1'], sheet['A2']])).toEqual([
    ['Dia', '46091'],
    ['Dia', undefined],
    ['Dia', undefined],
    ['Quanto', '7'],
  ])
  const names = [...(readZip(file).get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g)]
  expect(names.map(([, name]) => name)).toEqual(['Vendas  dia', 'Vendas  dia 2', 'Vazia', 'Soma'])
})

it('goes on in another sheet where one is full, with its head again', async () => {
  expect(await writeXlsx(file, { ...table, pages: [rows, rows] }, 4)).toBe(6)
  const [first, second] = readWorkbook(file)
  expect([first?.['B5'], second?.['A1'], second?.['B2']]).toEqual(['Zé <b>"&"', 'Dia', '=1+1'])
  expect(readZip(file).get('xl/workbook.xml')).toContain('name="Vendas  dia 2"')
})

it('is CSV as Brazilian spreadsheets read it', async () => {
  expect(await writeCsv(file, table)).toBe(3)
  expect(readFileSync(file, 'utf8')).toBe(
    '\uFEFFDia;Quem & onde;Líquido;Peças;Desconto;Vendas;Quando\r\n' +
      '10/03/2026;"Zé <b>""&""";1234,56;1,5;12,5%;1234;10/03/2026 12:00:30\r\n' +
      "11/03/2026;'=1+1\u0000;-0,05;-0,25;0%;0;10/03/2026 12:00:30\r\n" +
      ';;;;;;\r\n',
  )
})

it.each([
  ['xlsx', writeXlsx],
  ['csv', writeCsv],
])('fails as %s with what its rows fail with, at the first as at any other', async (_format, write) => {
  for (const before of [0, 1, 3]) {
    const pages = (function* () {
      for (let page = 0; page < before; page++) yield rows
      throw new Error('no more rows')
    })()
    await expect(write(file, { ...table, pages })).rejects.toThrow('no more rows')
  }
  expect(existsSync(`${file}.xlsx`)).toBe(false)
})
