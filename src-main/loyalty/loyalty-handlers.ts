import { ok } from '#shared/kernel/result'
import type { loyaltyContract } from '#shared/loyalty/loyalty-operations'
import type { ReadDesk } from '../platform/database/desk'
import type { Outbox } from '../platform/outbox/outbox'
import type { ReadWorker } from '../platform/worker/read-worker'
import type { SaleDesk } from '../selling/sale/participant'
import type { CommandsFor, QueriesFor } from '../store/access/handlers'
import { takeOutBeside } from '../store/audit/take-out-beside'
import { shopTimeZone } from '../store/branch/shop-clock-queries'
import { chooseCampaign, listChoices, offerChoice } from './campaign/choose-campaign'
import { answerPin } from './cashback/answer-pin'
import { memberStatement } from './cashback/member-statement'
import { quoteCashback } from './cashback/quote-cashback'
import { sendPin } from './cashback/send-pin'
import { clearCashback, skipCashback, useCashback } from './cashback/use-cashback'
import { knownLoyalty } from './known-loyalty'
import { loyaltyOutcomes } from './ledger/loyalty-outcomes'
import { loyaltyLogPage } from './log/loyalty-log-rows'
import type { LoyaltyLogTasks } from './log/loyalty-log-tasks'
import type { LoyaltyDesk } from './port/loyalty-desk'
import { findScorer, pointsProgram, removeScorer, setScorer } from './scoring/score-for'
import { createScorerLookUp } from './scoring/scorer-look-up'
import { countPending, listPending, resolvePending, retryPending } from './telling/pending-loyalty'

export function loyaltyQueries(desk: ReadDesk): QueriesFor<typeof loyaltyContract> {
  const { database } = desk
  return {
    'loyalty.waiting-choices': () => ok(listChoices(desk)),
    'loyalty.of-customer': ({ customerId }) => ok(knownLoyalty(database, customerId)),
    'loyalty.of-sale': ({ saleId }) => ok(loyaltyOutcomes(database, saleId)),
    'loyalty.points-program': ({ subject }) => pointsProgram(desk, subject),
    'loyalty.pending-count': () => ok(countPending(database)),
    'loyalty.pending': () => ok(listPending(database)),
    'loyalty.log': (filter) => ok(loyaltyLogPage(database, filter)),
  }
}

interface LogExporting {
  readonly exportFolder: string
  readonly readWorker: ReadWorker<LoyaltyLogTasks>
}

export function loyaltyCommands(
  desk: LoyaltyDesk & SaleDesk,
  outbox: Outbox,
  { exportFolder, readWorker }: LogExporting,
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
    'loyalty.export-log': (filter, caller) => {
      const timeZone = shopTimeZone(desk.database, desk.terminal.branchId)
      const taken = {
        name: 'log-de-fidelidade',
        extension: 'csv',
        action: 'loyalty.export-log',
        timeZone,
      } as const
      return takeOutBeside(desk, caller, exportFolder, taken, (file) =>
        readWorker.run('loyalty.export-log', { filter, timeZone, file }),
      )
    },
  }
}
