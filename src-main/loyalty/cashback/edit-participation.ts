import type { SaleId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import { cashbackProgram, type CashbackProgramId } from '#shared/loyalty/port/program-id'
import type { Sale } from '#shared/selling/sale/sale'
import { customerKeys } from '../../customers/customer/customer-rows'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { isLocked } from '../../selling/sale/acts/act-rows'
import type { NotOpen } from '../../selling/sale/edit-sale'
import { currentSale } from '../../selling/sale/sale-queries'
import { saveSale } from '../../selling/sale/save-sale'
import {
  beginParticipation,
  participationOf,
  saveParticipation,
  type Participation,
} from '../ledger/participation-rows'
import type { LoyaltyDesk } from '../port/loyalty-desk'
import type { Off, WithoutMember } from '../port/refusals'
import { cashbackProgramOf } from '../settings/loyalty-rules'
import { without } from './benefit-on-sale'
import { dropParticipation } from './undo-benefit'

export type { NotOpen } from '../../selling/sale/edit-sale'

/** A sale of R$ 0,00: there is nothing to use a balance for, nor to earn by. */
export type WithoutValue = { readonly code: 'sale-without-value' }

/** A participation whose member is known. */
export type Taking = Participation & { readonly member: string; readonly state: 'open' }

/** Whoever finishes the sale may ask about it while nobody else changes it. */
export type Asker = 'anybody' | 'finishing'

export function isClosedTo(db: ReadDb, saleId: SaleId, asker: Asker): boolean {
  return asker === 'anybody' && isLocked(db, saleId)
}

/** The sale in progress and the programme that serves it. */
export function servedSale(
  db: WriteDb,
  { terminal }: LoyaltyDesk,
  saleId: SaleId,
  asker: Asker = 'anybody',
): Result<{ readonly sale: Sale; readonly program: CashbackProgramId }, NotOpen | Off> {
  const sale = currentSale(db, terminal.id)
  if (!sale || sale.id !== saleId) return fail({ code: 'sale-not-open' })
  if (isClosedTo(db, saleId, asker)) return fail({ code: 'sale-in-act' })
  const program = cashbackProgramOf(db, sale.branchId)
  return program === null ? fail({ code: 'loyalty-off' }) : ok({ sale, program })
}

/**
 * The customer's part in the sale, begun if need be and told from now on: its id may go out. Whoever left takes part
 * anew, and so does another member or another programme.
 */
export function takePart(
  db: WriteDb,
  desk: LoyaltyDesk,
  { sale, program }: { readonly sale: Sale; readonly program: CashbackProgramId },
): Result<Taking, WithoutMember> {
  const { customerId } = sale
  const member =
    customerId === null ? null : customerKeys(db, customerId)[cashbackProgram(program).identifiedBy]
  if (customerId === null || member === null) return fail({ code: 'loyalty-without-member' })
  const known = participationOf(db, sale.id)
  const same = known?.state === 'open' && known.program === program && known.member === member
  if (known && !same) {
    dropParticipation(db, desk, known)
    saveSale(db, sale, without(sale, known))
  }
  const at = desk.now()
  const taking =
    known && same
      ? known
      : beginParticipation(db, { saleId: sale.id, program, customerId, member, state: 'open', at })
  const told = { ...taking, member, state: 'open' as const, toldAt: taking.toldAt ?? at }
  if (taking.toldAt === null) saveParticipation(db, told)
  return ok(told)
}

/** Whether the sale still has the participation an answer belongs to. */
export function stillTaking(db: WriteDb, { id, saleId }: Participation): Participation | undefined {
  const now = participationOf(db, saleId)
  return now?.id === id && now.state === 'open' ? now : undefined
}
