import { tillClosingSlip, tillOpeningSlip, type OpenedTill } from '../../src-shared/receipt/till-slips'
import { ok } from '../../src-shared/result'
import type { TillSession } from '../../src-shared/till/till-session'
import type { HandlersFor } from '../ipc/handlers'
import { shopTimeZone } from '../receipt/receipt-sale-queries'
import type { Papers } from '../receipt/print-receipt'
import type { Desk } from '../database/desk'
import { branchProfile, findTerminal } from '../settings/branch-queries'
import { closeTillSession } from './close-till'
import { openTillSession } from './open-till'

interface TillDeps {
  readonly desk: Desk
  readonly papers: Papers
  /** The day is in the file: time for a backup. */
  readonly onClosed: () => void
}

export function tillHandlers({ desk, papers, onClosed }: TillDeps): HandlersFor<'till.open' | 'till.close'> {
  const { database, terminal } = desk
  const describe = (till: TillSession): OpenedTill => ({
    ...till,
    shopName: branchProfile(database, terminal.branchId).name,
    terminalName: findTerminal(database, terminal.id)?.name ?? '',
    timeZone: shopTimeZone,
  })
  return {
    'till.open': ({ float }, caller) => {
      const opened = openTillSession(desk, caller, float)
      if (opened.ok) papers.printInBackground(tillOpeningSlip(describe(opened.value)))
      return opened
    },
    'till.close': (input, caller) => {
      const closed = closeTillSession(desk, caller, input)
      if (!closed.ok) return closed
      const { till, closedAt, ...closing } = closed.value
      const slip = {
        ...describe(till),
        ...closing,
        closedByName: caller.operator.name,
        closedAt,
        note: input.note,
      }
      papers.printInBackground(tillClosingSlip(slip))
      onClosed()
      return ok(closing)
    },
  }
}
