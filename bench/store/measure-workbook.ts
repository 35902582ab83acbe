import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx } from '#main/platform/table-file/read/read-xlsx'
import { wordColumns, type Table } from '#main/platform/table-file/table-file'
import { writeXlsx } from '#main/platform/table-file/write-xlsx'
import { measurement, type Measurement } from '../figures/measurement'

const page = 1_000

/** As many rows as a sheet holds, read as a stream: how long, and what the process grew by at most. */
export async function measureWorkbook(rows: number): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'balcao-workbook-'))
  try {
    const file = join(folder, 'largest.xlsx')
    await writeXlsx(file, {
      name: 'Produtos',
      columns: wordColumns(...head),
      pages: pages(rows),
      timeZone: 'UTC',
    })
    globalThis.gc?.()
    const before = process.memoryUsage().rss
    const began = performance.now()
    let grown = 0
    let count = 0
    for await (const read of readXlsx(file, { sheet: 0 })) {
      count += read.length
      grown = Math.max(grown, process.memoryUsage().rss - before)
    }
    const name = `workbook of ${count.toLocaleString('en')} rows, ${Math.round(statSync(file).size / 1_000_000)} MB`
    return [
      measurement(`${name}: read`, 'no shop', [performance.now() - began]),
      measurement(`${name}: memory`, 'no shop', [grown / 1_000_000], null, 'MB'),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const head = ['Código', 'EAN', 'Descrição', 'Grupo', 'Marca', 'Preço'] as const

function* pages(rows: number): Generator<Table['pages'] extends Iterable<infer Page> ? Page : never> {
  for (let at = 0; at < rows; at += page)
    yield Array.from({ length: Math.min(page, rows - at) }, (_, place) => {
      const number = at + place
      return [
        `B${number}`,
        `29${String(number).padStart(10, '0')}`,
        `Produto importado de número ${number}`,
        `Família ${number % 200}`,
        `Marca ${number % 500}`,
        `${number % 900},90`,
      ]
    })
}
