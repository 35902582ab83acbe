import { maskSensitive } from '#shared/customers/customer/mask-text'
import { formatAmount } from '#shared/kernel/money/format'
import { printedMoment } from '#shared/kernel/time/printed-date'
import { answerText } from '#shared/loyalty/log/log-words'
import { loyaltyOperationNames, type LoyaltyLogEntry } from '#shared/loyalty/log/loyalty-log'
import { programName } from '#shared/loyalty/port/program-id'
import type { Caller } from '../../store/access/caller'
import { exportCsv } from '../../store/audit/export-csv'
import type { ExportedFile } from '../../store/audit/take-out'
import { shopTimeZone } from '../../store/branch/shop-clock-queries'
import type { LoyaltyDesk } from '../port/loyalty-desk'
import { loyaltyLogPage, type LogFilter } from './loyalty-log-rows'

const head = [
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
]

/** Writes what the filter finds of the loyalty log as CSV into `folder` (FEATURES B7): members masked, as on the screen. */
export function exportLoyaltyLog(
  desk: LoyaltyDesk,
  caller: Caller,
  folder: string,
  filter: Omit<LogFilter, 'before'>,
): Promise<ExportedFile> {
  const timeZone = shopTimeZone(desk.database, desk.terminal.branchId)
  const pages = entryPages(desk, filter, timeZone)
  return exportCsv(desk, caller, folder, {
    name: 'log-de-fidelidade',
    action: 'loyalty.export-log',
    head,
    pages,
    timeZone,
  })
}

function* entryPages({ database }: LoyaltyDesk, filter: Omit<LogFilter, 'before'>, timeZone: string) {
  for (let before: number | null = null; ;) {
    const { entries, more } = loyaltyLogPage(database, { ...filter, before })
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
