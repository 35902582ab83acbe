import type { SaleId } from '#shared/kernel/ids'
import { mapOk, type Result } from '#shared/kernel/result'
import { cashbackProgramIds } from '#shared/loyalty/port/program-id'
import type { ReceiptBlock } from '#shared/selling/receipt/receipt-document'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import type {
  Finished,
  Finishing,
  Left,
  Participant,
  Returned,
  Voiding,
} from '../../selling/sale/participant'
import { doubtIntents } from '../ledger/redemption-rows'
import { undoneOnPaper } from '../ledger/undone-on-paper'
import type { LoyaltyDesk } from '../port/loyalty-desk'
import { usesCashback } from './benefit-on-sale'
import { cashbackOnPaper } from './cashback-on-paper'
import { followSale } from './follow-sale'
import { intendCashback } from './intend-cashback'
import { returnCashback, voidCashback } from './return-cashback'
import { secureBenefit } from './secure-benefit'
import { securedRedemption, type BenefitUnsecured } from './secured-redemption'

/** The customer's balance at an operator, used and earned by a sale. */
export function cashback(programOf: LoyaltyDesk['programOf']) {
  return {
    concerns: ({ sale }) => sale !== null && (sale.customerId !== null || usesCashback(sale)),
    outside: {
      finish: {
        isNeeded: ({ sale }) => usesCashback(sale),
        secure: (act) => secureBenefit({ ...act.desk, programOf }, act),
      },
      // What is held stays held for the sale as it is: whoever tries again takes it up, whoever changes it lets it go.
      release: (db, { saleId }) => doubtIntents(db, saleId),
    },
    follow: followSale,
    checkFinish: isSecured,
    finish: intend,
    undo,
    giveBack,
    sayUndone,
  } satisfies Participant
}

function isSecured(db: ReadDb, { sale, figures }: Finishing): Result<null, BenefitUnsecured> {
  return mapOk(securedRedemption(db, sale, figures), () => null)
}

function intend(db: WriteDb, { sale, figures }: Finished): Left {
  const secured = securedRedemption(db, sale, figures)
  const awaitsCampaign = intendCashback(db, sale, secured.ok ? secured.value : null)
  return { awaitsCampaign, blocks: cashbackOnPaper(db, sale, figures) }
}

function undo(db: WriteDb, { desk, sale }: Voiding): Left {
  voidCashback(db, desk, sale.id)
  return { blocks: sayUndone(db, sale.id) }
}

function giveBack(db: WriteDb, { desk, sale, lines }: Returned): Left {
  // Value that is given back is no goods: nothing was earned by it.
  if (sale === null || lines.length === 0) return {}
  returnCashback(db, desk, sale.id)
  return { blocks: sayUndone(db, sale.id) }
}

function sayUndone(db: ReadDb, saleId: SaleId): ReceiptBlock[] {
  return undoneOnPaper(db, saleId, cashbackProgramIds)
}
