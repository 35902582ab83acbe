import { takenBy } from '#shared/goods/pricing/adjustment'
import type { PricedSale } from '#shared/goods/pricing/price-sale'
import type { PinStep, SaleCashback, SaleLoyalty, SalePoints } from '#shared/loyalty/cashback/sale-loyalty'
import {
  cashbackProgram,
  programName,
  type CashbackProgramId,
  type PointsProgramId,
} from '#shared/loyalty/port/program-id'
import { type Sale } from '#shared/selling/sale/sale'
import { customerKeys } from '../../customers/customer/customer-rows'
import type { ReadDb } from '../../platform/database/connection'
import { participationIn, type Participation } from '../ledger/participation-rows'
import { scorerOfSale, viewScorer } from '../ledger/scorer-rows'
import { maskMember } from '../port/mask-member'
import { pointsPreview } from '../scoring/points-preview'
import { programsServing } from '../settings/loyalty-rules'

/** What a sale has to do with loyalty, as the screens draw it. */
export function viewLoyalty(db: ReadDb, sale: Sale, figures: PricedSale): SaleLoyalty {
  const { cashback, points, anonymousAlert } = programsServing(db, sale.branchId)
  // A screen speaks of one: whoever scores does so at every programme that is on.
  const [scoring] = points
  return {
    cashback: cashback === null ? null : { ...viewCashback(db, sale, figures, cashback), anonymousAlert },
    points: scoring === undefined ? null : viewPoints(db, sale, figures, scoring),
  }
}

function viewCashback(
  db: ReadDb,
  sale: Sale,
  figures: PricedSale,
  program: CashbackProgramId,
): Omit<SaleCashback, 'anonymousAlert'> {
  const taking = participationIn(db, sale)
  const { identifiedBy, asksPin } = cashbackProgram(program)
  return {
    program,
    name: programName(program),
    identifiedBy,
    who: whoTakesPart(db, sale, program, taking),
    pin: asksPin ? pinStep(taking) : { kind: 'not-needed' },
    quote: taking?.quote ? { ...taking.quote, isStale: taking.quoteStale } : null,
    used: takenBy(figures, taking?.program ?? program),
    earned: taking?.quote?.earned ?? null,
    isCleared: taking?.cleared ?? false,
    lastFault: taking?.lastFault ?? null,
  }
}

function whoTakesPart(
  db: ReadDb,
  { customerId }: Sale,
  program: CashbackProgramId,
  taking: Participation | undefined,
): SaleCashback['who'] {
  if (customerId === null) return { kind: 'nobody', why: 'final-consumer' }
  if (taking?.state === 'skipped') return { kind: 'nobody', why: 'skipped' }
  const { identifiedBy } = cashbackProgram(program)
  const member = taking?.member ?? customerKeys(db, customerId)[identifiedBy]
  if (member === null) return { kind: 'nobody', why: identifiedBy === 'mobile' ? 'no-mobile' : 'no-tax-id' }
  return { kind: 'member', masked: maskMember(taking?.member ? taking.program : program, member) }
}

function pinStep(taking: Participation | undefined): PinStep {
  if (!taking || taking.state !== 'open') return { kind: 'not-sent' }
  const { acceptedBy, pinValidUntil, pinResendFrom, attemptsLeft } = taking
  if (acceptedBy !== null) return { kind: 'accepted', byMasterPin: acceptedBy === 'master-pin' }
  if (pinResendFrom === null) return { kind: 'not-sent' }
  return { kind: 'sent', validUntil: pinValidUntil, resendFrom: pinResendFrom, attemptsLeft }
}

function viewPoints(db: ReadDb, sale: Sale, figures: PricedSale, program: PointsProgramId): SalePoints {
  const scorer = scorerOfSale(db, sale.id)
  return {
    program,
    name: programName(program),
    scorer: scorer ? viewScorer(scorer) : null,
    preview: pointsPreview(db, program, sale.branchId, sale, figures),
  }
}
