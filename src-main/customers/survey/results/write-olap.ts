import { figuresOf, measures, type Measure } from '#shared/customers/survey/cross-table'
import type { Cell } from '#shared/reporting/report/report-view'
import type { Table } from '../../../platform/table-file/table-file'
import { writeWorkbook } from '../../../platform/table-file/write-xlsx'
import type { Work } from '../../../platform/worker/task'
import { answerColumns, answerPages } from './answer-pages'
import { questionIn, readCrossing, type CrossingOrder } from './read-crossing'

export interface OlapOrder extends CrossingOrder {
  readonly measure: Measure
  readonly seesDocuments: boolean
  readonly timeZone: string
  readonly file: string
}

/** “OLAP” (R20): a workbook of every answer, and of the cross-table with its margins. Answers how many answers. */
export async function writeOlap(order: OlapOrder, work: Work): Promise<number> {
  const { seesDocuments, timeZone, file } = order
  const answers = {
    name: 'Respostas',
    columns: answerColumns(seesDocuments),
    pages: answerPages(order, seesDocuments, work),
    timeZone,
  }
  const [count = 0] = await writeWorkbook(file, [answers, crossSheet(order, work)])
  return count
}

function crossSheet(order: OlapOrder, work: Work): Table {
  const { crossing, measure, timeZone } = order
  const rows = questionIn(order, crossing.rows)
  const columns = questionIn(order, crossing.columns)
  const figures = figuresOf(readCrossing(order, work), measure)
  const heads = [...rows.choices, 'Total']
  const kind = measure === 'count' ? 'count' : 'percent'
  return {
    name: 'Tabela cruzada',
    columns: [
      {
        name: `${rows.name} × ${columns.name}${measure === 'count' ? '' : ` (${measures[measure]})`}`,
        kind: 'text',
      },
      ...[...columns.choices, 'Total'].map((name) => ({ name, kind }) as const),
    ],
    pages: [figures.map((cells, place): Cell[] => [heads[place] ?? '', ...cells])],
    timeZone,
  }
}
