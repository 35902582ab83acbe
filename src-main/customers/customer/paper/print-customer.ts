import { rm, writeFile } from 'node:fs/promises'
import type { CustomerPaper } from '#shared/customers/customer/paper-operations'
import type { CustomerId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Desk } from '../../../platform/database/desk'
import type { PrintPages } from '../../../platform/table-file/printed-pages'
import type { RunningReadings } from '../../../platform/worker/running-readings'
import type { Caller } from '../../../store/access/caller'
import { takeOut } from '../../../store/audit/take-out'
import { branchNames, branchProfile } from '../../../store/branch/branch-queries'
import { shopTimeZone } from '../../../store/branch/shop-clock-queries'
import { activeQuestions } from '../../supplement/customer-question-rows'
import { customerFile } from '../file-rows'
import { listLabels } from '../label-rows'
import { mandatoryInForce } from '../mandatory-in-force'
import { showFile, wholeFields } from '../show-file'
import { cardPage } from './card-page'
import { formPage } from './form-page'

export interface PrintingWork {
  readonly exportFolder: string
  readonly printPages: PrintPages
  readonly runningReadings: RunningReadings
}

interface Wanted {
  readonly run: string
  readonly paper: CustomerPaper
  /** Null: the form, blank. */
  readonly customerId: CustomerId | null
}

type Drawn = { readonly html: string; readonly size: { readonly width: number; readonly height: number } }
type NotDrawn = { readonly code: 'customer-not-found' | 'card-missing' }

/** Writes a paper about a customer into a PDF, in the folder of what is taken out; can be stopped by the run's name. */
export async function printCustomer(
  desk: Desk,
  caller: Caller,
  { exportFolder, printPages, runningReadings }: PrintingWork,
  { run, paper, customerId }: Wanted,
) {
  const drawn = paper === 'form' ? drawForm(desk, caller, customerId) : drawCard(desk, paper, customerId)
  if (!drawn.ok) return drawn
  const timeZone = shopTimeZone(desk.database, desk.terminal.branchId)
  const name = paper === 'form' ? 'formulario-do-cliente' : 'cartao-fidelidade'
  const taken = { name, extension: 'pdf', action: 'customer.print', timeZone } as const
  return takeOut(desk, caller, exportFolder, taken, async (file) => {
    const pages = file.replace(/\.part$/, '.html.part')
    try {
      await writeFile(pages, drawn.value.html)
      const sheet = { kind: 'bare', ...drawn.value.size } as const
      const printed = await runningReadings.follow(run, printPages({ pages, pdf: file, sheet }))
      return printed.ok ? ok(1) : printed
    } finally {
      await rm(pages, { force: true })
    }
  })
}

/** Documents stand on it whole only for whoever may see them. */
function drawForm(desk: Desk, caller: Caller, id: CustomerId | null): Result<Drawn, NotDrawn> {
  const { database } = desk
  const names = [...listLabels(database), ...branchNames(database)]
  const shown = id === null ? null : showFile(database, id)
  const kept = id === null ? undefined : customerFile(database, id)
  if (shown?.ok === false) return shown
  const maySee = caller.role.levels['customer.see-documents'] === 'allow'
  const html = formPage({
    shop: branchProfile(database, desk.terminal.branchId).name,
    mandatory: mandatoryInForce(database, desk),
    questions: activeQuestions(database),
    filled:
      shown === null || kept === undefined
        ? null
        : { shown: shown.value, documents: maySee ? wholeFields(kept.file) : shown.value.masked },
    nameOf: (uid) => names.find((one) => one.uid === uid)?.name ?? '',
  })
  return ok({ html, size: { width: 210, height: 297 } })
}

function drawCard(desk: Desk, paper: 'card' | 'card-sheet', id: CustomerId | null): Result<Drawn, NotDrawn> {
  const kept = id === null ? undefined : customerFile(desk.database, id)
  if (!kept) return fail({ code: 'customer-not-found' })
  const { name, code, file } = kept
  if (file.loyaltyCard === '') return fail({ code: 'card-missing' })
  const shop = branchProfile(desk.database, desk.terminal.branchId).name
  return ok(cardPage({ shop, name, code, card: file.loyaltyCard }, paper))
}
