import { maskSensitive } from '#shared/customers/customer/mask-text'
import { formatAmount } from '#shared/kernel/money/format'
import { printedMoment } from '#shared/kernel/time/printed-date'
import { answerText } from '#shared/loyalty/log/log-words'
import { loyaltyOperationNames, type LoyaltyLogEntry } from '#shared/loyalty/log/loyalty-log'
import { programName } from '#shared/loyalty/port/program-id'
import { wordColumns } from '../../platform/table-file/table-file'
import { writeCsv } from '../../platform/table-file/write-csv'
import type { Work } from '../../platform/worker/task'
import { loyaltyLogPage, type LogFilter } from './loyalty-log-rows'

const columns = wordColumns(
  'Registro',
  'Data e hora',
  'Programa',
  'Operação',
  'Venda',
  'Cliente',
  'Valor',
  'Tentativa',
  'Duração (ms)',
  'Funcionou',
  'Resposta',
)

export interface LoyaltyLogOrder {
  readonly filter: Omit<LogFilter, 'before'>
  readonly timeZone: string
  readonly file: string
}

/** What the worker does for the loyalty log. */
export const loyaltyLogTasks = {
  /** Writes what the filter finds (FEATURES B7): members masked, as on the screen. */
  'loyalty.export-log': (order: LoyaltyLogOrder, work: Work): Promise<number> => {
    const { file, timeZone } = order
    return writeCsv(file, { name: 'Log de fidelidade', columns, pages: entryPages(order, work), timeZone })
  },
}
export type LoyaltyLogTasks = typeof loyaltyLogTasks

function* entryPages({ filter, timeZone }: LoyaltyLogOrder, { db }: Work) {
  for (let before: number | null = null; ;) {
    const { entries, more } = loyaltyLogPage(db, { ...filter, before })
    yield entries.map((entry) => cells(entry, timeZone))
    before = entries.at(-1)?.id ?? null
    if (!more || before === null) return
  }
}

function cells(entry: LoyaltyLogEntry, timeZone: string) {
  return [
    entry.id,
    printedMoment(entry.at, timeZone),
    programName(entry.program),
    loyaltyOperationNames[entry.operation],
    entry.saleNumber ?? '',
    entry.maskedMember ?? '',
    entry.amount === null ? '' : formatAmount(entry.amount),
    entry.attempt,
    entry.duration,
    entry.fault === null ? 'Sim' : 'Não',
    // An operator's own words may name the customer.
    maskSensitive(answerText(entry)),
  ]
}
