import type { CustomerId } from '#shared/kernel/ids'
import type { KnownLoyalty } from '#shared/loyalty/cashback/known-loyalty'
import { cashbackProgramIds, programName } from '#shared/loyalty/port/program-id'
import type { ReadDb } from '../platform/database/connection'
import { lastQuoted } from './ledger/participation-rows'
import { creditingsOfCustomer } from './scoring/view-creditings'

/** What is known here of somebody at every programme, also one that is switched off since: no operator is asked. */
export function knownLoyalty(db: ReadDb, customerId: CustomerId): KnownLoyalty {
  const balances = cashbackProgramIds.flatMap((program) => {
    const last = lastQuoted(db, customerId, program)
    if (!last) return []
    const { at, quote } = last
    return [{ name: programName(program), balance: quote.balance, at, validUntil: quote.validUntil }]
  })
  return { balances, creditings: creditingsOfCustomer(db, customerId) }
}
