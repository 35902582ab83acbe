import { rm } from 'node:fs/promises'
import type { PersonalDataFormat } from '#shared/customers/personal-data/personal-data-operations'
import type { CustomerId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import { printedMoment } from '#shared/kernel/time/printed-date'
import type { Desk } from '../../platform/database/desk'
import type { PrintPages } from '../../platform/table-file/printed-pages'
import type { ReadWorker } from '../../platform/worker/read-worker'
import type { RunningReadings, UnfinishedReading } from '../../platform/worker/running-readings'
import type { Caller } from '../../store/access/caller'
import { takeOut, type ExportedFile, type FolderGone } from '../../store/audit/take-out'
import { branchProfile } from '../../store/branch/branch-queries'
import { shopTimeZone } from '../../store/branch/shop-clock-queries'
import { samePerson } from './same-person'
import type { PersonalDataTasks, TellingOrder } from './write-told'

export interface Telling {
  readonly exportFolder: string
  readonly printPages: PrintPages
  readonly readWorker: ReadWorker<PersonalDataTasks>
  readonly runningReadings: RunningReadings
}

interface Asked {
  readonly customerId: CustomerId
  readonly run: string
  readonly format: PersonalDataFormat
}

type NotTold = UnfinishedReading | FolderGone | { readonly code: 'customer-not-found' }

/**
 * Writes everything the shop knows of one person into a file (LGPD, art. 18 II and V): to be read on paper, or by a program.
 * The trail says of whom by their number, since a name in it would be one more thing that is known.
 */
export async function exportTold(
  desk: Desk,
  caller: Caller,
  { exportFolder, printPages, readWorker, runningReadings: running }: Telling,
  { customerId, run, format }: Asked,
): Promise<Result<ExportedFile, NotTold>> {
  const { database, terminal, now } = desk
  const who = database.get<{ code: string }>('SELECT code FROM customer WHERE id = ?', customerId)
  if (!who) return fail({ code: 'customer-not-found' })
  const timeZone = shopTimeZone(database, terminal.branchId)
  const order: Omit<TellingOrder, 'format' | 'file'> = {
    ids: samePerson(database, customerId),
    now: now(),
    timeZone,
    shop: branchProfile(database, terminal.branchId).name,
    made: `Feito em ${printedMoment(now(), timeZone)} por ${caller.operator.name}`,
  }
  const write = (file: string, as: TellingOrder['format']) =>
    running.follow(run, readWorker.run('personal.write', { ...order, format: as, file }))

  async function print(file: string): Promise<Result<number, UnfinishedReading>> {
    const pages = file.replace(/\.part$/, '.html.part')
    try {
      const drawn = await write(pages, 'html')
      if (!drawn.ok) return drawn
      const { shop, made } = order
      const sheet = { kind: 'framed', isWide: false, above: `${shop} · O que sabemos`, below: made } as const
      const printed = await running.follow(run, printPages({ pages, pdf: file, sheet }))
      return printed.ok ? ok(drawn.value) : printed
    } finally {
      await rm(pages, { force: true })
    }
  }

  const taken = {
    name: 'dados-pessoais',
    extension: format,
    action: 'customer.export-data',
    timeZone,
    of: { code: who.code, customerId },
  } as const
  return takeOut<NotTold>(desk, caller, exportFolder, taken, (file) =>
    format === 'json' ? write(file, 'json') : print(file),
  )
}
