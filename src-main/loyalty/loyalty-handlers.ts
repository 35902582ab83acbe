import type { OperationName } from '#shared/contract/contract'
import { ok } from '#shared/result'
import type { HandlersFor } from '../ipc/handlers'
import type { Outbox } from '../outbox/outbox'
import { answerPin } from './answer-pin'
import { chooseCampaign, listChoices, offerChoice } from './choose-campaign'
import { exportLoyaltyLog } from './export-loyalty-log'
import type { LoyaltyDesk } from './loyalty-desk'
import { loyaltyLogPage } from './loyalty-log-queries'
import { loyaltyOutcomes } from './loyalty-outcome-queries'
import { memberStatement } from './member-statement'
import { countPending, listPending, resolvePending, retryPending } from './pending-loyalty'
import { quoteCashback } from './quote-cashback'
import { findScorer, pointsProgram, removeScorer, setScorer } from './score-for'
import { createScorerLookUp } from './scorer-look-up'
import { sendPin } from './send-pin'
import { clearCashback, skipCashback, useCashback } from './use-cashback'

type LoyaltyOperation = Extract<OperationName, `loyalty.${string}`>

export function loyaltyHandlers(
  desk: LoyaltyDesk,
  outbox: Outbox,
  exportFolder: string,
): HandlersFor<LoyaltyOperation> {
  const { database } = desk
  const lookUp = createScorerLookUp(desk)
  return {
    'loyalty.send-pin': (input, caller) => sendPin(desk, caller, input),
    'loyalty.answer-pin': (input, caller) => answerPin(desk, caller, input),
    'loyalty.skip': ({ saleId }) => skipCashback(desk, saleId),
    'loyalty.quote': ({ saleId }) => quoteCashback(desk, saleId),
    'loyalty.use': (input) => useCashback(desk, input),
    'loyalty.clear': ({ saleId }) => clearCashback(desk, saleId),
    'loyalty.waiting-choices': () => ok(listChoices(desk)),
    'loyalty.campaigns': ({ saleId }) => offerChoice(desk, saleId),
    'loyalty.choose-campaign': (input) => chooseCampaign(desk, input),
    'loyalty.of-sale': ({ saleId }) => ok(loyaltyOutcomes(database, saleId)),
    'loyalty.transactions': ({ customerId }) => memberStatement(desk, customerId),
    'loyalty.find-scorer': (input) => findScorer(desk, lookUp, input),
    'loyalty.points-program': ({ subject }) => pointsProgram(desk, subject),
    'loyalty.set-scorer': (input, caller) => setScorer(desk, lookUp, caller, input),
    'loyalty.remove-scorer': ({ subject }, caller) => removeScorer(desk, caller, subject),
    'loyalty.pending-count': () => ok(countPending(database)),
    'loyalty.pending': () => ok(listPending(database)),
    'loyalty.retry': ({ id }) => retryPending(desk, outbox.runDue, id),
    'loyalty.resolve': (input, caller) => resolvePending(desk, caller, input),
    'loyalty.log': (filter) => ok(loyaltyLogPage(database, filter)),
    'loyalty.export-log': async (filter, caller) =>
      ok(await exportLoyaltyLog(desk, caller, exportFolder, filter)),
  }
}
