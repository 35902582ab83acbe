import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encode } from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import type { Encoding, Separator } from '#shared/store/import/file-format'
import { testFolder } from '../../../testing/platform/test-folder'
import { guessHeadRow } from './head-row'
import { guessSeparator, readCsv } from './read-csv'
import { sniffFile } from './sniff-file'
import type { SourceRow } from './source-row'
import { guessEncoding } from './text-encoding'

function file(bytes: Buffer | string): string {
  const path = join(testFolder(), 'file')
  writeFileSync(path, bytes)
  return path
}

async function rowsOf(path: string, encoding: Encoding, separator: Separator): Promise<SourceRow[]> {
  const rows: SourceRow[] = []
  for await (const page of readCsv(path, { encoding, separator })) rows.push(...page)
  return rows
}

const cellsOf = async (...asked: Parameters<typeof rowsOf>) =>
  (await rowsOf(...asked)).map(({ cells }) => cells)

const text = 'Descrição;Preço\r\nCalça ção;13,75\r\nMaçã;1.234,56\r\n'
const cells = [
  ['Descrição', 'Preço'],
  ['Calça ção', '13,75'],
  ['Maçã', '1.234,56'],
]

describe('letters', () => {
  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`), 'utf-8'],
    ['windows-1252', encode(text, 'windows-1252'), 'windows-1252'],
    ['UTF-16, as Excel’s Unicode text', encode(text, 'utf-16le', { addBOM: true }), 'utf-16le'],
    ['UTF-16 of the other end', encode(text, 'utf-16be', { addBOM: true }), 'utf-16be'],
    ['plain ASCII', Buffer.from('a;b\n1;2\n'), 'utf-8'],
  ] as const)('of %s are told', async (_name, bytes, encoding) => {
    const path = file(bytes)
    expect(await guessEncoding(path)).toBe(encoding)
    if (bytes.length > 20) expect(await cellsOf(path, encoding, ';')).toEqual(cells)
  })

  it('of CP850 look like windows-1252, and are right once somebody says so', async () => {
    const path = file(encode(text, 'cp850'))
    expect(await guessEncoding(path)).toBe('windows-1252')
    expect(await cellsOf(path, 'cp850', ';')).toEqual(cells)
  })

  it('cut anywhere between two pieces come out whole', async () => {
    const long = `${'ç'.repeat(300_000)};é\n`
    expect(await cellsOf(file(long), 'utf-8', ';')).toEqual([['ç'.repeat(300_000), 'é']])
  })

  it('in another encoding than told are refused, not replaced', async () => {
    const path = file(encode(text, 'windows-1252'))
    await expect(cellsOf(path, 'utf-8', ';')).rejects.toMatchObject({ fault: 'wrong-encoding' })
  })
})

describe('rows', () => {
  it.each([
    [
      'quotes, separators and line breaks within them',
      'a;"b;""c"""\n"d\ne";f',
      [
        ['a', 'b;"c"'],
        ['d\ne', 'f'],
      ],
    ],
    [
      'CR LF, also behind quotes',
      'a;"b"\r\nc;"d"\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'CR alone',
      'a;b\rc;d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['empty rows counted, none made up at the end', 'a\n\nb\n', [['a'], [''], ['b']]],
    ['an inch in the middle', 'Tela 5";x\n', [['Tela 5"', 'x']]],
    ['formulas as the text they are', '=SOMA(A1);"=""007"""\n', [['=SOMA(A1)', '="007"']]],
  ])('%s', async (_name, content, expected) => {
    expect(await cellsOf(file(content), 'utf-8', ';')).toEqual(expected)
  })

  it('have the numbers a spreadsheet shows', async () => {
    const rows = await rowsOf(file('a;b\n"c\nd";e\n\nf;g'), 'utf-8', ';')
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 3, 4])
  })

  it('of many pieces are as many as were written', async () => {
    const many = Array.from({ length: 50_000 }, (_, at) => `${at};"Produto ""${at}""";1,00`).join('\r\n')
    const rows = await rowsOf(file(many), 'utf-8', ';')
    expect(rows).toHaveLength(50_000)
    expect(rows.at(-1)?.cells).toEqual(['49999', 'Produto "49999"', '1,00'])
  })

  it.each([`a;b\n"never closed;c\nd;e`, `a;b\n"${'x\n'.repeat(600_000)}`])(
    'with a quote that never closes are refused',
    async (content) => {
      await expect(rowsOf(file(content), 'utf-8', ';')).rejects.toMatchObject({ fault: 'open-quote' })
    },
  )
})

describe('the separator', () => {
  it.each([
    ['codigo;preco\n1;13,75\n2;1,00\n', ';'],
    ['codigo,preco\n1,13.75\n2,1.00\n', ','],
    ['codigo\tpreco\n1\t13,75\n', '\t'],
    ['codigo|preco\n1|13,75\n', '|'],
    ['preco\n129,90\n13,75\n', ';'],
    ['Relatório de produtos\n\ncodigo;descricao\n1;a, b\n2;c\n', ';'],
    ['codigo;descricao', ';'],
    ['sep=|\ncodigo|preco\n', '|'],
  ])('of %j is %j', (begin, separator) => {
    expect(guessSeparator(begin).separator).toBe(separator)
  })
})

describe('the head', () => {
  it.each([
    [
      [
        ['codigo', 'preco'],
        ['1', '2'],
      ],
      1,
    ],
    [[['Relatório'], [''], ['codigo', 'preco'], ['1', 'x']], 3],
    [
      [
        ['1', 'Camisa'],
        ['2', 'Saia'],
      ],
      0,
    ],
    [[['Preço'], ['129,90']], 1],
    [[['129,90'], ['13,75']], 0],
  ])('of %j is row %j', (rows, row) => {
    expect(guessHeadRow(rows.map((cellsOfRow, at) => ({ row: at + 1, cells: cellsOfRow })))).toBe(row)
  })
})

describe('what is no table', () => {
  const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
  it.each([
    ['an empty file', Buffer.alloc(0), 'empty'],
    ['a picture renamed .csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'picture'],
    ['a photo', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1]), 'picture'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'pdf'],
    ['a workbook of old Excel', ole, 'old-excel'],
    [
      'a workbook with a password',
      Buffer.concat([ole, Buffer.alloc(70_000), Buffer.from('EncryptedPackage', 'utf16le')]),
      'protected',
    ],
    ['a page of the web called .xls', Buffer.from('\n<html><table>'), 'web-page'],
    ['a program', Buffer.from([77, 90, 0, 3, 0]), 'not-a-table'],
  ] as const)('%s is said to be so', async (_name, bytes, fault) => {
    await expect(sniffFile(file(bytes))).rejects.toMatchObject({ fault })
  })

  it('a text beginning with BM is a text', async () => {
    expect(await sniffFile(file('BM;preco\n1;2'))).toBe('csv')
  })
})
