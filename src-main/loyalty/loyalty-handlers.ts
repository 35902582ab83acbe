import { ok } from '#shared/kernel/result'
import type { loyaltyContract } from '#shared/loyalty/loyalty-operations'
import type { ReadDesk } from '../platform/database/desk'
import type { Outbox } from '../platform/outbox/outbox'
import type { SaleDesk } from '../selling/sale/participant'
import type { CommandsFor, QueriesFor } from '../store/access/handlers'
import { chooseCampaign, listChoices, offerChoice } from './campaign/choose-campaign'
import { answerPin } from './cashback/answer-pin'
import { memberStatement } from './cashback/member-statement'
import { quoteCashback } from './cashback/quote-cashback'
import { sendPin } from './cashback/send-pin'
import { clearCashback, skipCashback, useCashback } from './cashback/use-cashback'
import { loyaltyOutcomes } from './ledger/loyalty-outcomes'
import { exportLoyaltyLog } from './log/export-loyalty-log'
import { loyaltyLogPage } from './log/loyalty-log-rows'
import type { LoyaltyDesk } from './port/loyalty-desk'
import { findScorer, pointsProgram, removeScorer, setScorer } from './scoring/score-for'
import { createScorerLookUp } from './scoring/scorer-look-up'
import { countPending, listPending, resolvePending, retryPending } from './telling/pending-loyalty'

export function loyaltyQueries(desk: ReadDesk): QueriesFor<typeof loyaltyContract> {
  const { database } = desk
  return {
    'loyalty.waiting-choices': () => ok(listChoices(desk)),
    'loyalty.of-sale': ({ saleId }) => ok(loyaltyOutcomes(database, saleId)),
    'loyalty.points-program': ({ subject }) => pointsProgram(desk, subject),
    'loyalty.pending-count': () => ok(countPending(database)),
    'loyalty.pending': () => ok(listPending(database)),
    'loyalty.log': (filter) => ok(loyaltyLogPage(database, filter)),
  }
}

export function loyaltyCommands(
  desk: LoyaltyDesk & SaleDesk,
  outbox: Outbox,
  exportFolder: string,
): CommandsFor<typeof loyaltyContract> {
  const lookUp = createScorerLookUp(desk)
  return {
    'loyalty.send-pin': (input, caller) => sendPin(desk, caller, input),
    'loyalty.answer-pin': (input, caller) => answerPin(desk, caller, input),
    'loyalty.skip': ({ saleId }) => skipCashback(desk, saleId),
    'loyalty.quote': ({ saleId }) => quoteCashback(desk, saleId),
    'loyalty.use': (input) => useCashback(desk, input),
    'loyalty.clear': ({ saleId }) => clearCashback(desk, saleId),
    'loyalty.campaigns': ({ saleId }) => offerChoice(desk, saleId),
    'loyalty.choose-campaign': (input) => chooseCampaign(desk, input),
    'loyalty.transactions': ({ customerId }) => memberStatement(desk, customerId),
    'loyalty.find-scorer': (input) => findScorer(desk, lookUp, input),
    'loyalty.set-scorer': (input, caller) => setScorer(desk, lookUp, caller, input),
    'loyalty.remove-scorer': ({ subject }, caller) => removeScorer(desk, caller, subject),
    'loyalty.retry': ({ id }) => retryPending(desk, outbox.runDue, id),
    'loyalty.resolve': (input, caller) => resolvePending(desk, caller, input),
    'loyalty.export-log': async (filter, caller) =>
      ok(await exportLoyaltyLog(desk, caller, exportFolder, filter)),
  }
}
