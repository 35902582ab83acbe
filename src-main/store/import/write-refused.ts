import { wordColumns, type Table } from '../../platform/table-file/table-file'
import { writeCsv } from '../../platform/table-file/write-csv'
import { writeXlsx } from '../../platform/table-file/write-xlsx'
import { openStaging, type StagedRow, type Staging } from './staging'

export const tableWriters = { csv: writeCsv, xlsx: writeXlsx }
export type TableFormat = keyof typeof tableWriters

export interface RefusedOrder {
  readonly folder: string
  readonly file: string
  readonly format: TableFormat
  readonly timeZone: string
}

const pageRows = 500

/** The refused rows in the columns they came in, and the reason behind them. Answers how many. */
export async function writeRefused({ folder, file, format, timeZone }: RefusedOrder): Promise<number> {
  const staging = openStaging(folder, 'there')
  try {
    const { head = [] } = staging.checked() ?? {}
    const columns = wordColumns(...head, 'Linha do arquivo', 'Motivo da recusa')
    const pages = refusedPages(staging, head.length)
    return await tableWriters[format](file, { name: 'Recusadas', columns, pages, timeZone })
  } finally {
    staging.close()
  }
}

function* refusedPages(staging: Staging, width: number): Table['pages'] & Generator {
  for (let after = 0; ;) {
    const rows = staging.rows('refused', after, pageRows)
    if (rows.length === 0) return
    yield rows.map((one) => cellsOf(one, width))
    after = rows.at(-1)?.row ?? after
  }
}

/** A figure as it would be typed: it comes back as what it was. */
function cellsOf({ row, note, cells }: StagedRow, width: number): string[] {
  const came = Array.from({ length: width }, (_, place) => String(cells[place] ?? ''))
  return [...came, String(row), note ?? '']
}
