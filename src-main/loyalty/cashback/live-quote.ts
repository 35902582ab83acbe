import type { SaleId } from '#shared/kernel/ids'
import { cashbackProgram } from '#shared/loyalty/port/program-id'
import { soldLines } from '#shared/selling/sale/sale'
import { customerKeys } from '../../customers/customer/customer-rows'
import type { Log } from '../../platform/logging/log'
import type { SaleDesk } from '../../selling/sale/participant'
import { currentSale } from '../../selling/sale/sale-queries'
import { loyaltyTotal } from '../ledger/loyalty-basket-queries'
import { participationOf } from '../ledger/participation-rows'
import type { LoyaltyDesk } from '../port/loyalty-desk'
import { cashbackProgramOf } from '../settings/loyalty-rules'
import { quoteCashback } from './quote-cashback'

interface LiveQuote {
  readonly log: Log
  /** The sale has another quote now, or a fault instead. */
  readonly onQuoted: (saleId: SaleId) => void
}

/**
 * Keeps the quote of a programme that needs no PIN up with the sale (FEATURES D3): asked for behind every change, one
 * question at a time, and again at once when the sale changed meanwhile. No scan ever waits for it.
 */
export function createLiveQuote(desk: LoyaltyDesk & SaleDesk, { log, onQuoted }: LiveQuote) {
  let asking = false

  function due(): SaleId | null {
    const { database, terminal } = desk
    const program = cashbackProgramOf(database, terminal.branchId)
    if (program === null || cashbackProgram(program).asksPin) return null
    const sale = currentSale(database, terminal.id)
    if (!sale || sale.customerId === null || soldLines(sale).length === 0) return null
    if (loyaltyTotal(database, sale) === 0) return null
    if (customerKeys(database, sale.customerId)[cashbackProgram(program).identifiedBy] === null) return null
    const taking = participationOf(database, sale.id)
    if (taking?.state === 'skipped') return null
    return taking?.quote && !taking.quoteStale ? null : sale.id
  }

  async function ask(saleId: SaleId): Promise<void> {
    for (let next: SaleId | null = saleId; next !== null; next = due()) {
      const quoted = await quoteCashback(desk, next)
      onQuoted(next)
      // A fault stays until the sale changes again or somebody asks.
      if (!quoted.ok && quoted.error.code !== 'loyalty-sale-changed') return
    }
  }

  return {
    /** After something changed: asks if there is anything to ask. */
    async refresh(): Promise<void> {
      const saleId = asking ? null : due()
      if (saleId === null) return
      asking = true
      try {
        await ask(saleId)
      } catch (error) {
        log.incident('live-quote-failed', error)
      } finally {
        asking = false
      }
    },
  }
}
